// Writes src/ as JavaScript to dist/, with the packages that a start needs, in few files (docs/decisions/0020), and what
// browsers load to dist/web/ (the explorer) and dist/graphiql/. Types are checked apart (npm run typecheck): an install should not wait.
import { copyFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { build as buildPage } from "vite";
import { buildGraphiQL } from "./build-graphiql.js";
import { precompress } from "./precompress.js";

/**
 * What is loaded when it is first wanted stays where it was installed: no start waits for it, and of a CommonJS package
 * `import()` finds no names in a bundle.
 */
const packagesWhenWanted = {
  name: "packages when wanted",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[@\w]/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    ),
};

rmSync("dist", { recursive: true, force: true });
const program = build({
  // What runs as a process of its own.
  entryPoints: ["src/cli/throughline.ts", "src/database/embedded/supervisor.ts", "src/server/workers/worker.ts"],
  // One folder: a process finds the next one beside it, and the project's files two folders up, as src/cli/ does.
  outdir: "dist/cli",
  entryNames: "[name]",
  format: "esm",
  platform: "node",
  target: "node20",
  bundle: true,
  splitting: true,
  // These need not be there.
  external: ["pg-cloudflare", "pg-native"],
  plugins: [packagesWhenWanted],
  sourcemap: true,
  sourcesContent: false,
  // CommonJS packages ask for Node's own modules by it.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

async function explorer() {
  await buildPage({ configFile: "web/vite.config.ts", logLevel: "warn" });
  // The service knows the explorer's questions by their hashes.
  copyFileSync("web/src/api/generated/persisted-documents.json", "dist/web/persisted-documents.json");
  await precompress("dist/web");
}

async function graphiql() {
  await buildGraphiQL("dist/graphiql");
  await precompress("dist/graphiql");
}

await Promise.all([program, explorer(), graphiql()]);
