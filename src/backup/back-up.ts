import { createGzip } from "node:zlib";
import manifest from "../../package.json" with { type: "json" };
import { holdPublications, type Transaction } from "../corpus/alone.js";
import type { Database } from "../database/client.js";
import { isDistributed } from "../database/distribution.js";
import { writtenEntries } from "../edition/entries.js";
import { listNames } from "../entities/index.js";
import { joinSourceText } from "../evidence/source-text.js";
import { type BackUpHead, type BackUpRecord, FORMAT } from "./records.js";

/** What a back-up holds. */
export interface BackedUp {
  readonly corpora: number;
  readonly editions: number;
  readonly texts: number;
}

const LONGEST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WORK_MILLISECONDS = 3_600_000;

/**
 * Writes all that is published: every edition with its number, date and tags, which is current, and the attached texts. It is read in one
 * snapshot, whatever is published meanwhile, and by any role that may read. Several servers have no snapshot in common: there,
 * who publishes waits until it is done.
 *
 * @param write gets the compressed bytes piece by piece
 */
export function backUp(database: Database, write: (pieces: AsyncIterable<Buffer>) => Promise<void>): Promise<BackedUp> {
  return database.$transaction(
    async (transaction) => {
      if (await isDistributed(transaction)) await holdPublications(transaction);
      const counts = { corpora: 0, editions: 0, texts: 0 };
      await write(compressed(counted(recordsOf(transaction), counts)));
      return counts;
    },
    { isolationLevel: "RepeatableRead", maxWait: LONGEST_WAIT_MILLISECONDS, timeout: LONGEST_WORK_MILLISECONDS },
  );
}

async function* counted(
  records: AsyncIterable<BackUpRecord>,
  counts: { -readonly [Name in keyof BackedUp]: number },
): AsyncGenerator<BackUpRecord | BackUpHead> {
  yield { throughline: "back-up", format: FORMAT, version: manifest.version, takenAt: new Date().toISOString() };
  let lines = 2;
  for await (const record of records) {
    if ("corpus" in record) counts.corpora += 1;
    if ("edition" in record) counts.editions += 1;
    if ("text" in record) counts.texts += 1;
    lines += 1;
    yield record;
  }
  yield { end: true, lines };
}

async function* compressed(records: AsyncIterable<object>): AsyncGenerator<Buffer> {
  const gzip = createGzip();
  const writing = (async () => {
    for await (const record of records)
      if (!gzip.write(`${JSON.stringify(record)}\n`)) await new Promise((drained) => gzip.once("drain", drained));
    gzip.end();
  })();
  writing.catch((error: Error) => gzip.destroy(error));
  yield* gzip;
  await writing;
}

async function* recordsOf(transaction: Transaction): AsyncGenerator<BackUpRecord> {
  yield* texts(transaction);
  // The corpus that was published first is the default one.
  const corpora = await transaction.corpus.findMany({ orderBy: { id: "asc" } });
  for (const { id: corpusId, slug, currentNumber } of corpora) {
    yield { corpus: slug, current: currentNumber };
    const editions = await transaction.edition.findMany({
      where: { corpusId },
      orderBy: { number: "asc" },
      select: { id: true, number: true, digest: true, publishedAt: true, tags: { orderBy: { name: "asc" } } },
    });
    for (const { id, number, digest, publishedAt, tags } of editions) {
      const names = tags.map(({ name }) => name);
      yield { edition: { number, digest, publishedAt: publishedAt.toISOString(), tags: names } };
      yield* entries(transaction, id);
    }
  }
}

async function* texts(transaction: Transaction): AsyncGenerator<BackUpRecord> {
  const digests = await transaction.sourceBlock.findMany({
    where: { number: 0 },
    orderBy: { digest: "asc" },
    select: { digest: true },
  });
  for (const { digest } of digests) {
    const rows = await transaction.sourceBlock.findMany({ where: { digest }, orderBy: { number: "asc" } });
    const [, ...blocks] = rows.map(({ text }) => text);
    yield { text: joinSourceText({ blocks, gaps: rows.map(({ gap }) => gap) }), digest };
  }
}

async function* entries(transaction: Transaction, editionId: number): AsyncGenerator<BackUpRecord> {
  for (const list of ["corpus", ...listNames] as const)
    for await (const { entry } of writtenEntries(transaction, editionId, list))
      if (typeof entry === "object" && entry !== null) yield { list, entry: { ...entry } };
}
