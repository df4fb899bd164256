import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { BadOption } from "./bad-option.js";

/** Which option or argument named the place, and who may read what is written there: all, unless said otherwise. */
export interface Place {
  readonly option: string;
  readonly mode?: number;
}

/**
 * Writes under another name first: a file that is there is whole, and is on the disk.
 *
 * @throws BadOption when nothing can be written at this path
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Buffer>,
  { option, mode = 0o666 }: Place,
): Promise<void> {
  const unfinished = join(dirname(path), `.${process.pid}-unfinished-export`);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { mode, flush: true }));
    await rename(unfinished, path);
  } catch (error) {
    refusePlace(error, option, path);
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** Says what is wrong with the place, where it is that; whatever else went wrong is thrown on. */
export function refusePlace(error: unknown, option: string, path: string): never {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const expected = {
    ENOENT: `a folder that is there to write into, not ${path}`,
    ENOTDIR: `a folder that is there to write into, not ${path}`,
    EISDIR: `a file, and ${path} is a folder`,
    EEXIST: `a folder, and ${path} is a file`,
  }[String(code)];
  if (expected !== undefined) throw new BadOption(`${option}: expected ${expected}.`);
  throw error;
}
