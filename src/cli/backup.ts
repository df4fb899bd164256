import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type BackedUp, backUp } from "../backup/back-up.js";
import { StoreUnusable } from "../database/store-unusable.js";
import { type OutputOptions, printResult } from "./output.js";
import { writeWhole } from "./whole-file.js";
import { withStore } from "./with-store.js";

/** Stands for standard output or input. */
export const PIPE = "-";
/** It holds texts that are not everybody's. */
const OWNER_ONLY = 0o600;

/** Writes everything that is published to a file, or to standard output. */
export async function backup(file: string, options: OutputOptions): Promise<void> {
  const write = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    if (file === PIPE) await pipeline(Readable.from(pieces), process.stdout, { end: false });
    else await writeWhole(file, pieces, { option: "<file>", mode: OWNER_ONLY });
  };
  const held = await withStore(
    async ({ database, pending }) => {
      if (pending.length > 0) throw refusePending(pending);
      return backUp(database, write);
    },
    { migrate: false },
  );
  if (file === PIPE) process.stderr.write(`Wrote ${sayBackedUp(held)} to standard output.\n`);
  else printResult({ file, ...held }, options, () => [`Wrote ${sayBackedUp(held)} to ${file}.`]);
}

/** Such as `2 corpora with 5 editions, and 33 texts`. */
export function sayBackedUp({ corpora, editions, texts }: BackedUp): string {
  const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  return `${counted(corpora, "corpus", "corpora")} with ${counted(editions, "edition", "editions")}, and ${counted(texts, "text", "texts")}`;
}

/** A back-up changes nothing: it is taken before an upgrade, by the version that was at work so far. */
function refusePending(pending: readonly string[]): StoreUnusable {
  return new StoreUnusable(
    `The database lacks ${pending.join(", ")}; back it up by the version of Throughline that it is used with, or run throughline migrate first.`,
  );
}
