import type { Database } from "../database/client.js";
import { expectColumns } from "../database/expected-columns.js";
import type { CorpusContent } from "../entities/index.js";
import type { SourceText } from "../evidence/source-text.js";
import { stemDictionary } from "../search/dictionary.js";
import { alone, type Transaction } from "./alone.js";
import { attachText } from "./attach.js";
import { contentDigest } from "./canonical.js";
import { batches, type Documents, editionRows, type TableRows } from "./rows.js";
import { type IndexedEdition, SearchIndex } from "./search-index.js";
import { becomeUsable, expectRows } from "./upkeep.js";

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
}

const ROWS_A_STATEMENT = 2_000;

export interface PublishOptions {
  /** Texts of sources that come with the content; they are attached in the same transaction. */
  readonly texts?: Iterable<SourceText>;
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
  const digest = contentDigest(content);
  return alone(database, (transaction) => publishWithin(transaction, content, { ...options, digest }));
}

/** The same within a transaction that does it alone, which may publish more than one corpus. */
export async function publishWithin(
  transaction: Transaction,
  content: CorpusContent,
  { texts = [], onProgress, digest = contentDigest(content) }: PublishOptions & { readonly digest?: string } = {},
): Promise<Publication> {
  for (const text of texts) await attachText(transaction, text);
  return publishLocked(transaction, content, digest, onProgress);
}

async function publishLocked(
  transaction: Transaction,
  content: CorpusContent,
  digest: string,
  onProgress: PublishOptions["onProgress"],
): Promise<Publication> {
  const { slug, title, description, language } = content.corpus;
  const corpus = await transaction.corpus.findUnique({
    where: { slug },
    select: {
      id: true,
      currentEdition: { select: { digest: true, number: true } },
      editions: { where: { digest }, select: { number: true } },
    },
  });
  const publication = { corpus: slug, digest };
  if (corpus?.currentEdition.digest === digest) {
    return { ...publication, number: corpus.currentEdition.number, outcome: "unchanged" };
  }
  const earlier = corpus?.editions[0];
  if (corpus && earlier) {
    await makeCurrent(transaction, corpus.id, earlier.number);
    return { ...publication, number: earlier.number, outcome: "restored" };
  }
  const number = corpus ? await nextNumber(transaction, corpus.id) : 1;
  const corpusId =
    corpus?.id ?? (await transaction.corpus.create({ data: { slug, currentNumber: number }, select: { id: true } })).id;
  const { id } = await transaction.edition.create({
    data: { corpusId, number, digest, title, description, language },
  });
  const edition = { id, dictionary: stemDictionary(language) };
  await insertAll(transaction, edition, content, onProgress);
  if (corpus) await makeCurrent(transaction, corpusId, number);
  return { ...publication, number, outcome: "published" };
}

async function nextNumber(transaction: Transaction, corpusId: number): Promise<number> {
  const { _max } = await transaction.edition.aggregate({ where: { corpusId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

/** The one row that ever changes. */
async function makeCurrent(transaction: Transaction, id: number, currentNumber: number): Promise<void> {
  await transaction.corpus.update({ where: { id }, data: { currentNumber } });
}

async function insertAll(
  transaction: Transaction,
  edition: IndexedEdition,
  content: CorpusContent,
  onProgress: PublishOptions["onProgress"],
): Promise<void> {
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
  await becomeUsable(transaction, count);
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
