import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { openBackUp } from "../backup/lines.js";
import { restore as restoreInto } from "../backup/restore.js";
import { PIPE, sayBackedUp } from "./backup.js";
import { BadOption } from "./bad-option.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

/** Publishes what a back-up holds in an empty database. What is no back-up is refused before any database is looked for. */
export async function restore(file: string, options: OutputOptions): Promise<void> {
  const backUp = await openBackUp(await contentOf(file), file === PIPE ? "Standard input" : file);
  const held = await withStore(({ database }) => restoreInto(database, backUp));
  const { version, takenAt } = backUp.head;
  printResult({ file, takenAt, ...held }, options, () => [
    `Restored ${sayBackedUp(held)}, as they were at ${takenAt} (Throughline ${version}).`,
  ]);
}

async function contentOf(file: string): Promise<Readable> {
  if (file === PIPE) return process.stdin;
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
      throw new BadOption(`<file>: expected a back-up, and ${file} is not there.`);
    throw error;
  });
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new BadOption(`<file>: expected a back-up, and ${file} is a folder.`);
  }
  return handle.createReadStream();
}
