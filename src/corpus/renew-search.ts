import type { Database } from "../database/client.js";
import { readBack } from "../entities/as-written.js";
import { entities, type ListName, listNames } from "../entities/index.js";
import { stemDictionary } from "../search/dictionary.js";
import { alone, type Transaction } from "./alone.js";
import { numbered } from "./numbering.js";
import { documentRows } from "./rows.js";
import { otherwiseIndexed } from "./search-age.js";
import { type SearchDocument, SearchIndex } from "./search-index.js";
import { becomeUsable, expectRows } from "./upkeep.js";

const ENTRIES_A_READ = 2_000;

/**
 * Indexes anew what was indexed in another way, from the entries as they were written: one edition a transaction, so that a program
 * that is ended goes on where it stopped. A plain look when there is nothing to do.
 *
 * @returns how many editions it were
 */
export async function renewSearch(database: Database): Promise<number> {
  let renewed = 0;
  for (const { id } of await otherwiseIndexed(database)) {
    if (!(await alone(database, (transaction) => renewEdition(transaction, id)))) continue;
    // What a search answers changes with it: answers that were kept before end, once it is on every server.
    await database.$executeRaw`UPDATE catalogue SET state = gen_random_uuid()`;
    renewed += 1;
  }
  return renewed;
}

/** @returns whether it was still to be done: programs that start at the same time come one after another */
async function renewEdition(transaction: Transaction, editionId: number): Promise<boolean> {
  const edition = (await otherwiseIndexed(transaction)).find(({ id }) => id === editionId);
  if (edition === undefined) return false;
  await transaction.$executeRaw`DELETE FROM search_document WHERE edition_id = ${editionId}`;
  await transaction.$executeRaw`DELETE FROM search_index WHERE edition_id = ${editionId}`;
  await expectRows(transaction);
  const index = new SearchIndex(transaction, { id: editionId, dictionary: stemDictionary(edition.language) });
  let next = 1;
  for (const list of listNames)
    for await (const documents of documentsOf(transaction, editionId, list)) {
      await index.prepare(numbered(documents, next))();
      next += documents.length;
    }
  await index.finish();
  await becomeUsable(transaction, next);
  return true;
}

/** The texts of a list, read from its entries piece by piece: a list may be of any length. */
async function* documentsOf<Name extends ListName>(
  transaction: Transaction,
  editionId: number,
  list: Name,
): AsyncGenerator<Omit<SearchDocument, "id">[]> {
  const entity = entities[list];
  for (let last = 0; ; ) {
    const rows = await transaction.entry.findMany({
      where: { editionId, list, id: { gt: last } },
      orderBy: { id: "asc" },
      take: ENTRIES_A_READ,
      select: { id: true, entry: true },
    });
    yield rows.flatMap(({ id, entry }) => documentRows(entity, readBack(list, entry), id));
    if (rows.length < ENTRIES_A_READ) return;
    last = rows.at(-1)?.id ?? last;
  }
}
