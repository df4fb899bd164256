import type { Database } from "../database/client.js";
import type { Prisma } from "../database/generated/client.js";
import { textSearchConfiguration } from "../search/analysis.js";
import { canonicalContent, contentDigest } from "./canonical.js";
import type { CorpusContent } from "./definitions.js";
import { type EditionRows, editionRows } from "./rows.js";
import { type SearchDocumentRow, searchDocuments } from "./search-documents.js";

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

type Transaction = Prisma.TransactionClient;

const ROWS_A_STATEMENT = 1_000;
/** Any number will do that no other program locks on the same database. */
const PUBLISH_LOCK = 7_468_118;

/**
 * Publishes checked content as the current edition of its corpus: all of it in one transaction, one publication at a
 * time in the whole database. Readers see the old edition until the transaction commits, and go on seeing it if it
 * does not.
 */
export async function publish(database: Database, content: CorpusContent): Promise<Publication> {
  const canonical = canonicalContent(content);
  const digest = contentDigest(content);
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISH_LOCK})`;
      return publishLocked(transaction, canonical, digest);
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

async function publishLocked(transaction: Transaction, content: CorpusContent, digest: string): Promise<Publication> {
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
  const edition = await transaction.edition.create({
    data: { corpusId, number, digest, title, description, language },
  });
  await insertRows(transaction, edition.id, editionRows(content));
  await insertSearchDocuments(transaction, edition.id, textSearchConfiguration(language), searchDocuments(content));
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

async function insertRows(transaction: Transaction, editionId: number, rows: EditionRows): Promise<void> {
  const insert = async <Row>(
    of: readonly Row[],
    write: (data: (Row & { editionId: number })[]) => Promise<unknown>,
  ): Promise<void> => {
    for (const batch of batches(of)) await write(batch.map((row) => ({ ...row, editionId })));
  };
  await insert(rows.source, (data) => transaction.source.createMany({ data }));
  await insert(rows.leader, (data) => transaction.leader.createMany({ data }));
  await insert(rows.era, (data) => transaction.era.createMany({ data }));
  await insert(rows.principle, (data) => transaction.principle.createMany({ data }));
  await insert(rows.principleBroader, (data) => transaction.principleBroader.createMany({ data }));
  await insert(rows.event, (data) => transaction.event.createMany({ data }));
  await insert(rows.quote, (data) => transaction.quote.createMany({ data }));
  await insert(rows.stance, (data) => transaction.stance.createMany({ data }));
  await insert(rows.evidence, (data) => transaction.evidence.createMany({ data }));
  await insert(rows.label, (data) => transaction.label.createMany({ data }));
  await insert(rows.eraLeader, (data) => transaction.eraLeader.createMany({ data }));
  await insert(rows.eventLeader, (data) => transaction.eventLeader.createMany({ data }));
  await insert(rows.eventPrinciple, (data) => transaction.eventPrinciple.createMany({ data }));
  await insert(rows.quotePrinciple, (data) => transaction.quotePrinciple.createMany({ data }));
  await insert(rows.stanceLeader, (data) => transaction.stanceLeader.createMany({ data }));
  await insert(rows.stanceEvent, (data) => transaction.stanceEvent.createMany({ data }));
  await insert(rows.stanceQuote, (data) => transaction.stanceQuote.createMany({ data }));
}

/**
 * Words are indexed by their stem in the corpus's language, and once more as they stand: that is where beginnings of
 * words, words in other languages and Han characters are found.
 */
async function insertSearchDocuments(
  transaction: Transaction,
  editionId: number,
  configuration: string,
  documents: readonly SearchDocumentRow[],
): Promise<void> {
  for (const batch of batches(documents)) {
    await transaction.$executeRaw`
      INSERT INTO search_document (edition_id, id, type, target_id, title, body, vector)
      SELECT ${editionId}::integer, id, type, "targetId", title, body,
        setweight(to_tsvector(${configuration}::regconfig, title), 'A')
          || setweight(to_tsvector('simple', title || ' ' || terms), 'A')
          || setweight(to_tsvector(${configuration}::regconfig, body), 'B')
          || setweight(to_tsvector('simple', body), 'D')
      FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
        AS document(id integer, type search_type, "targetId" integer, title text, body text, terms text)`;
  }
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) yield rows.slice(start, start + ROWS_A_STATEMENT);
}
