import { readFile, stat } from "node:fs/promises";

/** Generous for prose by hand, small enough that a wrong file cannot exhaust the memory. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Why a file cannot be read, and what would be right. */
export interface Unreadable {
  /** Where, when it is one place in the file that keeps it from being read; from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "the file is missing; expected it to be there",
  ENOTDIR: "the file is missing; expected a folder where its path names a file",
  EISDIR: "this is a folder; expected a file",
  ELOOP: "the file is a link that leads back to itself; expected a file",
  ENAMETOOLONG: "the file's name is too long for this system; expected a shorter one",
  EACCES: "this user may not read the file; expected permission to",
};

/** Reads a file of text, of at most 50 MB, that a person named or wrote; anything else is told, not thrown. */
export async function readText(path: string): Promise<string | Unreadable> {
  try {
    const found = await stat(path);
    // Reading a device or a pipe may never end.
    if (!found.isFile() && !found.isDirectory()) return { message: "this is no file; expected one of text" };
    const { size } = found;
    if (size > LARGEST_FILE) return { message: `the file has ${size} bytes; expected at most ${LARGEST_FILE}` };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    const nul = text.indexOf("\0");
    if (nul < 0) return text;
    const before = text.slice(0, nul).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { ...place, message: "the file holds U+0000 here; expected plain text" };
  } catch (error) {
    if (error instanceof TypeError) return { message: "the file is not UTF-8; expected text saved as UTF-8" };
    const message = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
    if (message === undefined) throw error;
    return { message };
  }
}
