import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** Where `npm run build` puts the explorer, as seen from here in src/ and in dist/ alike. */
const folder = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const documentsFile = "persisted-documents.json";

/** The files of the explorer by their paths below /explore; undefined where it was not built. */
export function explorerFiles(): ReadonlyMap<string, string> | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(names.map((name) => [name.slice(folder.length), readFileSync(name, "utf8")]));
}

/** The documents that the explorer asks, by their hashes: known from the start, so that none has to be sent. */
export function explorerDocuments(): ReadonlyMap<string, string> {
  const file = join(folder, documentsFile);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")))));
}
