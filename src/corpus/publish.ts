import { recordChanges } from "../changes/record.js";
import type { Database } from "../database/client.js";
import { expectColumns } from "../database/expected-columns.js";
import type { EditionEntry } from "../entities/edition.js";
import type { CorpusContent } from "../entities/index.js";
import type { SourceText } from "../evidence/source-text.js";
import { recordFindings } from "../findings/record.js";
import { stemDictionary } from "../search/dictionary.js";
import { alone, type Transaction } from "./alone.js";
import { attachText } from "./attach.js";
import { contentDigest } from "./canonical.js";
import { batches, type Documents, editionRows, type TableRows } from "./rows.js";
import { type IndexedEdition, SearchIndex } from "./search-index.js";
import { becomeUsable, expectRows, sumUp } from "./upkeep.js";

/** What publishing came to. */
export interface Publication {
  readonly corpus: string;
  readonly number: number;
  readonly digest: string;
  /**
   * `published`: a new edition, current now. `unchanged`: the current edition has this very content, nothing was written.
   * `restored`: an older edition has it and is current again.
   */
  readonly outcome: "published" | "unchanged" | "restored";
  /** What of the edition that the content was written from could not be given back, each in one sentence. */
  readonly notes: readonly string[];
}

const ROWS_A_STATEMENT = 2_000;

export interface PublishOptions {
  /** The digest of the content, where it is known already. */
  readonly digest?: string;
  /** Texts of sources that come with the content; they are attached in the same transaction. */
  readonly texts?: Iterable<SourceText>;
  /** The edition that the content was written from: it gets its number, date and tags again, unless others have them. */
  readonly writtenFrom?: EditionEntry | undefined;
  /** Told after each batch how many stances have just been written. */
  readonly onProgress?: ((stances: number) => void) | undefined;
}

/**
 * Publishes checked content as the current edition of its corpus: all of it in one transaction, one publication at a
 * time in the whole database. Readers see the old edition until the transaction commits, and go on seeing it if it
 * does not.
 *
 * @param content in canonical form
 */
export async function publish(
  database: Database,
  content: CorpusContent,
  options: PublishOptions = {},
): Promise<Publication> {
  const { digest = contentDigest(content) } = options;
  return alone(database, (transaction) => publishWithin(transaction, content, { ...options, digest }));
}

/** The same within a transaction that does it alone, which may publish more than one corpus. */
export async function publishWithin(
  transaction: Transaction,
  content: CorpusContent,
  { texts = [], writtenFrom, onProgress, digest = contentDigest(content) }: PublishOptions = {},
): Promise<Publication> {
  for (const text of texts) await attachText(transaction, text);
  // Content that was changed since is another edition, of which nothing was said yet.
  const known = writtenFrom?.digest === digest ? writtenFrom : undefined;
  const { corpusId, note, ...publication } = await publishLocked(transaction, content, { digest, known, onProgress });
  const refused = await giveTags(transaction, { ...publication, corpusId }, known?.tags ?? []);
  return { ...publication, notes: [...note, ...refused] };
}

interface Publishing {
  readonly digest: string;
  readonly known: EditionEntry | undefined;
  readonly onProgress: PublishOptions["onProgress"];
}

async function publishLocked(
  transaction: Transaction,
  content: CorpusContent,
  { digest, known, onProgress }: Publishing,
) {
  const { slug } = content.corpus;
  const corpus = await transaction.corpus.findUnique({
    where: { slug },
    select: { id: true, currentNumber: true, editions: { where: { digest }, select: { number: true } } },
  });
  const earlier = corpus?.editions[0];
  if (corpus && earlier) {
    const isCurrent = earlier.number === corpus.currentNumber;
    if (!isCurrent) await makeCurrent(transaction, corpus.id, earlier.number);
    const outcome = isCurrent ? "unchanged" : "restored";
    const note = known ? sayOtherNumber(known.number, earlier.number, "this content has") : [];
    return { corpus: slug, corpusId: corpus.id, digest, number: earlier.number, outcome, note } as const;
  }
  const number = await numberFor(transaction, corpus?.id, known?.number);
  const corpusId = corpus?.id ?? (await createCorpus(transaction, slug, number));
  await writeEdition(transaction, { corpusId, number, digest, publishedAt: known?.publishedAt }, content, onProgress);
  if (corpus) await makeCurrent(transaction, corpusId, number);
  const note = known ? sayOtherNumber(known.number, number, "other content has its number, and it has") : [];
  return { corpus: slug, corpusId, digest, number, outcome: "published", note } as const;
}

function sayOtherNumber(written: number, found: number, why: string): readonly string[] {
  return written === found
    ? []
    : [`It was edition ${written} where it was written from; here ${why} the number ${found}.`];
}

/** The number that an edition had, where it is free, and otherwise the next one. */
async function numberFor(
  transaction: Transaction,
  corpusId: number | undefined,
  number: number | undefined,
): Promise<number> {
  if (corpusId === undefined) return number ?? 1;
  const isTaken = number === undefined || (await transaction.edition.count({ where: { corpusId, number } })) > 0;
  return isTaken ? nextNumber(transaction, corpusId) : number;
}

/** Gives an edition the names that it had. @returns in one sentence each, those that other editions have here */
async function giveTags(
  transaction: Transaction,
  { corpusId, number }: { readonly corpusId: number; readonly number: number },
  tags: readonly string[],
): Promise<string[]> {
  await transaction.editionTag.createMany({
    data: tags.map((name) => ({ corpusId, name, number })),
    skipDuplicates: true,
  });
  const others = await transaction.editionTag.findMany({
    where: { corpusId, name: { in: [...tags] }, number: { not: number } },
    orderBy: { name: "asc" },
  });
  return others.map((tag) => `Here the tag ${tag.name} is that of edition ${tag.number}, and stays so.`);
}

/** Creates a corpus, whose current edition is to be written in the same transaction. @returns its id */
export async function createCorpus(transaction: Transaction, slug: string, currentNumber: number): Promise<number> {
  return (await transaction.corpus.create({ data: { slug, currentNumber }, select: { id: true } })).id;
}

/** What an edition is beside its content. */
export interface EditionHead {
  readonly corpusId: number;
  readonly number: number;
  readonly digest: string;
  /** Now when omitted. */
  readonly publishedAt?: string | undefined;
}

/** Writes an edition with all of its rows, whether it shall be current or not. @returns its id */
export async function writeEdition(
  transaction: Transaction,
  { publishedAt, ...head }: EditionHead,
  content: CorpusContent,
  onProgress?: PublishOptions["onProgress"],
): Promise<number> {
  const { title, description, language, creators, license = null } = content.corpus;
  const said = { title, description, language, creators, license };
  const { id } = await transaction.edition.create({
    data: { ...head, ...said, ...(publishedAt !== undefined && { publishedAt }) },
  });
  const count = await insertAll(transaction, { id, dictionary: stemDictionary(language) }, content, onProgress);
  await recordChanges(transaction, head.corpusId);
  await becomeUsable(transaction, count);
  await sumUp(transaction, id, count);
  await recordFindings(transaction, head.corpusId);
  return id;
}

async function nextNumber(transaction: Transaction, corpusId: number): Promise<number> {
  const { _max } = await transaction.edition.aggregate({ where: { corpusId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

/** The one row that ever changes. */
async function makeCurrent(transaction: Transaction, id: number, currentNumber: number): Promise<void> {
  await transaction.corpus.update({ where: { id }, data: { currentNumber } });
}

/** @returns how many rows it were */
async function insertAll(
  transaction: Transaction,
  edition: IndexedEdition,
  content: CorpusContent,
  onProgress: PublishOptions["onProgress"],
): Promise<number> {
  const index = new SearchIndex(transaction, edition);
  // While the database writes a batch, the next one is made ready.
  let written: Promise<unknown> = Promise.resolve();
  let count = 0;
  await expectRows(transaction);
  for (const part of editionRows(content)) {
    if ("table" in part) expectColumns(part.table, part.rows);
    for (const write of writes(transaction, edition, index, part)) {
      await written;
      written = write();
    }
    count += "table" in part ? part.rows.length : part.documents.length;
    if ("table" in part && part.table === "stance") onProgress?.(part.rows.length);
  }
  await written;
  await index.finish();
  return count;
}

/** What writes the rows of a part, batch by batch: each is made ready when it is asked for. What rows lack is null. */
function* writes(
  transaction: Transaction,
  edition: IndexedEdition,
  index: SearchIndex,
  part: TableRows | Documents,
): Generator<() => Promise<unknown>> {
  if ("documents" in part) {
    for (const batch of batches(part.documents, ROWS_A_STATEMENT)) yield index.prepare(batch);
    return;
  }
  const { table, rows } = part;
  const statement = `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`;
  for (const batch of batches(rows, ROWS_A_STATEMENT)) {
    const json = JSON.stringify(batch.map((row) => ({ edition_id: edition.id, ...row })));
    yield () => transaction.$executeRawUnsafe(statement, json);
  }
}
