import { setTimeout as delay } from "node:timers/promises";
import { recordChanges } from "../changes/record.js";
import type { Database } from "../database/client.js";
import { isDistributed } from "../database/distribution.js";
import { tablesOfEditions } from "../database/edition-tables.js";
import { LONGEST_READ_MILLISECONDS } from "../database/reading-access.js";
import { alone, type Transaction } from "./alone.js";
import { listEditions } from "./editions.js";
import { expectRows } from "./upkeep.js";

/**
 * Deletes all editions of a corpus but the last `keep`, the current one and every tagged one, and the texts that no
 * edition cites any more.
 *
 * @returns the numbers of the editions that are gone
 * @throws NotPublished
 */
export async function pruneEditions(database: Database, slug: string, keep: number): Promise<number[]> {
  const isSpread = await isDistributed(database);
  const gone = await alone(database, async (transaction) => {
    const editions = await listEditions(transaction, slug);
    const numbers = editions
      .slice(0, -keep)
      .filter(({ current, tags }) => !current && tags.length === 0)
      .map(({ number }) => number);
    const { id } = await transaction.corpus.findUniqueOrThrow({ where: { slug }, select: { id: true } });
    await transaction.edition.deleteMany({ where: { corpusId: id, number: { in: numbers } } });
    await expectRows(transaction);
    await recordChanges(transaction, id);
    if (!isSpread) await deleteUncitedTexts(transaction);
    return numbers;
  });
  if (isSpread) await deleteSpreadRows(database);
  return gone;
}

/**
 * Rows on other servers do not go with their edition, and who began to read before it went must find them: they are deleted once
 * nobody can read it any more. What an earlier run that was ended has left goes as well.
 */
async function deleteSpreadRows(database: Database): Promise<void> {
  if ((await unpublished(database)).length > 0) await delay(LONGEST_READ_MILLISECONDS);
  await alone(database, async (transaction) => {
    const ids = await unpublished(transaction);
    for (const table of tablesOfEditions.toReversed())
      await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE edition_id = ANY ($1::integer[])`, ids);
    await deleteUncitedTexts(transaction);
  });
}

/** The editions that rows are of and the catalogue does not have. */
async function unpublished(database: Pick<Transaction, "edition" | "searchIndex">): Promise<number[]> {
  const published = new Set((await database.edition.findMany({ select: { id: true } })).map(({ id }) => id));
  const indexed = await database.searchIndex.findMany({ select: { editionId: true } });
  return indexed.map(({ editionId }) => editionId).filter((id) => !published.has(id));
}

async function deleteUncitedTexts(transaction: Transaction): Promise<void> {
  const cited = await transaction.$queryRaw<{ digest: string }[]>`SELECT DISTINCT digest FROM source`;
  await transaction.$executeRaw`
    DELETE FROM source_block WHERE digest <> ALL (${cited.map(({ digest }) => digest)}::character(64)[])`;
}
