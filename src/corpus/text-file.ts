import { isUtf8 } from "node:buffer";
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
    return decoded(await readFile(path));
  } catch (error) {
    const message = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
    if (message === undefined) throw error;
    return { message };
  }
}

/** What programs save instead of text in UTF-8, by the bytes that it begins with, in hexadecimal. */
const otherFormats: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /^(?:fffe0000|0000feff)/, name: "text in UTF-32" },
  // A byte order mark, or letters of two bytes each, of which one is nought.
  { pattern: /^(?:fffe|feff|(?:(?!00)..00){4}|(?:00(?!00)..){4})/, name: "text in UTF-16" },
  { pattern: /^504b0304/, name: "a ZIP archive, as are .xlsx, .docx and .ods" },
  { pattern: /^d0cf11e0/, name: "a document of an office program" },
  { pattern: /^255044462d/, name: "a PDF" },
  { pattern: /^7b5c727466/, name: "a document in Rich Text Format" },
  { pattern: /^1f8b/, name: "compressed by gzip" },
];

function decoded(bytes: Buffer): string | Unreadable {
  const beginning = bytes.toString("hex", 0, 16);
  const other = otherFormats.find(({ pattern }) => pattern.test(beginning));
  if (other !== undefined) return { message: `the file is ${other.name}; expected plain text saved as UTF-8` };
  if (!isUtf8(bytes)) return notUtf8(bytes);
  const text = new TextDecoder().decode(bytes);
  const nul = text.indexOf("\0");
  return nul < 0 ? text : { ...placeAt(text, nul), message: "the file holds U+0000 here; expected plain text" };
}

/** The first byte that is none of UTF-8, and what it was where it is a letter as Windows saves it. */
function notUtf8(bytes: Buffer): Unreadable {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [from, length] = [0, 0];
  for (let at = lossy.indexOf("\uFFFD"); at >= 0; at = lossy.indexOf("\uFFFD", at + 1)) {
    length += Buffer.byteLength(lossy.slice(from, at));
    from = at;
    const [first = 0, second, third] = bytes.subarray(length, length + 3);
    if (first === 0xef && second === 0xbf && third === 0xbd) continue;
    const letter = new TextDecoder("windows-1252").decode(bytes.subarray(length, length + 1));
    const found = `the file is not UTF-8: the byte 0x${first.toString(16).toUpperCase()} here is ${letter} in Windows-1252`;
    return { ...placeAt(lossy, at), message: `${found}; expected text saved as UTF-8` };
  }
  return { message: "the file is not UTF-8; expected text saved as UTF-8" };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
