import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Unreadable } from "./text-file.js";

/**
 * Where a file or folder of a corpus really is. A corpus may come from anyone, and a link in it could lead to any file that
 * whoever imports it may read.
 *
 * @param name within the folder
 * @returns its path; that it lies outside, where a link leads there
 */
export async function withinFolder(folder: string, name: string): Promise<string | Unreadable> {
  const path = join(folder, name);
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    const way = relative(root, real);
    const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
    const found = await stat(real);
    // A device is no file, wherever it is: whoever reads it says so.
    if (!isOutside || !(found.isFile() || found.isDirectory())) return real;
    const message = `this is a link to ${real}, outside the corpus folder`;
    return { message: `${message}; expected what it leads to in its place, or a link within the folder` };
  } catch {
    // Whoever reads it says why it cannot be read.
    return path;
  }
}
