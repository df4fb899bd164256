// Writes src/ as JavaScript to dist/, file by file, and the explorer to dist/web/. Types are checked apart (npm run typecheck):
// an install should not wait.
import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { build as buildPage } from "vite";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: sources
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join("src", name)),
  outdir: "dist",
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
});

await buildPage({ configFile: "web/vite.config.ts", logLevel: "warn" });
// The service knows the explorer's questions by their hashes.
copyFileSync("web/src/api/generated/persisted-documents.json", "dist/web/persisted-documents.json");
