// Writes src/ as JavaScript to dist/, file by file. Types are checked apart (npm run typecheck): an install should not wait.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

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
