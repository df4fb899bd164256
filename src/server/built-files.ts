import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod";

/** A file that `npm run build` wrote: its bytes, and the same compressed, where that was worth it. */
export interface BuiltFile {
  readonly bytes: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

/** Where `npm run build` puts what browsers load, as seen from here in src/ and in dist/ alike. */
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The address of a module that was built, by its path in dist/. */
export function builtModule(path: string): string {
  return pathToFileURL(join(dist, path)).href;
}

/** The files of a folder of dist/ by their paths in it; none where nothing was built. */
export function builtFiles(name: "web" | "graphiql"): ReadonlyMap<string, BuiltFile> {
  const folder = join(dist, name, "/");
  if (!existsSync(folder)) return new Map();
  const contents = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path)] as const),
  );
  return new Map(
    [...contents]
      .filter(([path]) => !/\.(?:br|gz)$/.test(path))
      .map(([path, bytes]) => [path, { bytes, br: contents.get(`${path}.br`), gzip: contents.get(`${path}.gz`) }]),
  );
}

/** The documents that the explorer asks, by their hashes: known from the start, so that none has to be sent. */
export function explorerDocuments(): ReadonlyMap<string, string> {
  const file = join(dist, "web", "persisted-documents.json");
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")))));
}
