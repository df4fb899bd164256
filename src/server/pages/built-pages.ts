import { extname } from "node:path";
import { builtFiles } from "../built-files.js";
import { FOR_EVER, type Page, pageOf } from "../exchange/page.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * The files of a folder of dist/ as they are sent, by their paths in it.
 *
 * @param isHashed whether a file is named by the hash of what is in it, so that its name never stands for anything else
 */
export function builtPages(
  folder: Parameters<typeof builtFiles>[0],
  isHashed: (path: string) => boolean,
): ReadonlyMap<string, Page> {
  return new Map(
    [...builtFiles(folder)].map(([path, { bytes, ...compressed }]) => {
      const page = pageOf(types[extname(path)] ?? "text/plain; charset=utf-8", bytes, compressed);
      return [path, isHashed(path) ? { ...page, cacheControl: FOR_EVER } : page];
    }),
  );
}
