// Writes src/ as JavaScript to dist/, with the packages that a start needs, in few files (docs/decisions/0020), and what
// browsers load to dist/web/ (the explorer) and dist/graphiql/; what draws figures to dist/figures/. Types are checked apart (npm run typecheck): an install should not wait.
import { copyFileSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
  entryPoints: [
    "src/cli/throughline.ts",
    "src/database/embedded/supervisor.ts",
    "src/server/workers/worker.ts",
    "src/corpus/reading-thread.ts",
    "src/server/pages/figures/figure-worker.ts",
  ],
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

/** The text of a style sheet, as Vite gives it: what is drawn for a file takes its look along. */
const styleSheetsAsText = {
  name: "style sheets as text",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.css\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("?raw", "")),
      namespace: "as text",
    }));
    onLoad({ filter: /./, namespace: "as text" }, async ({ path }) => ({
      contents: await readFile(path, "utf8"),
      loader: "text",
    }));
  },
};

/** Every language of the explorer, as Vite finds them: a file each. */
const languagesOfFolder = {
  name: "languages of a folder",
  setup: ({ onLoad }) =>
    onLoad({ filter: /messages[/\\]available\.ts$/ }, async ({ path }) => {
      const files = (await readdir(join(dirname(path), "languages"))).filter((name) => name !== "en.ts");
      const imports = files.map((name) => `"./languages/${name}": () => import("./languages/${name}")`);
      const text = await readFile(path, "utf8");
      return { contents: text.replace(/import\.meta\.glob<.*?>\(.*?\)/s, `{${imports.join()}}`), loader: "ts" };
    }),
};

/** What the explorer's views draw for files, for the service to draw, and the languages in which it tells pages. */
const figures = build({
  entryPoints: ["web/src/figures/figures.ts", "web/src/figures/tongues.ts"],
  outdir: "dist/figures",
  format: "esm",
  platform: "node",
  target: "node20",
  bundle: true,
  splitting: true,
  // On a page they are the page's.
  loader: { ".css": "empty" },
  plugins: [styleSheetsAsText, languagesOfFolder],
  sourcemap: true,
  sourcesContent: false,
});

async function graphiql() {
  await buildGraphiQL("dist/graphiql");
  await precompress("dist/graphiql");
}

await Promise.all([program, figures, explorer(), graphiql()]);
