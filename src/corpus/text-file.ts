import { readFile, stat } from "node:fs/promises";

/** Generous for prose by hand, small enough that a wrong file cannot exhaust the memory. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Why a file cannot be read, and what would be right. */
export interface Unreadable {
  readonly message: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "the file is missing; expected it to be there",
  ENOTDIR: "the file is missing; expected a folder where its path names a file",
  EISDIR: "this is a folder; expected a file",
  EACCES: "this user may not read the file; expected permission to",
};

/** Reads a file of text, of at most 50 MB, that a person named or wrote; anything else is told, not thrown. */
export async function readText(path: string): Promise<string | Unreadable> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return { message: `the file has ${size} bytes; expected at most ${LARGEST_FILE}` };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    const nul = text.indexOf("\0");
    return nul < 0 ? text : { message: `the file holds U+0000 at character ${nul + 1}; expected plain text` };
  } catch (error) {
    if (error instanceof TypeError) return { message: "the file is not UTF-8; expected text saved as UTF-8" };
    const message = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
    if (message === undefined) throw error;
    return { message };
  }
}
