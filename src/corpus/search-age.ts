import type { Database } from "../database/client.js";
import { ANALYSIS } from "../search/lexemes.js";

/** Editions that another version of the program indexed, in another way than this one asks; the last published first. */
export async function otherwiseIndexed(database: Pick<Database, "$queryRaw">): Promise<IndexedOtherwise[]> {
  return database.$queryRaw<IndexedOtherwise[]>`
    SELECT id, language FROM edition
    WHERE id NOT IN (SELECT edition_id FROM search_index WHERE analysis = ${ANALYSIS}) ORDER BY id DESC`;
}

/** An edition, and the language of its corpus. */
export interface IndexedOtherwise {
  readonly id: number;
  readonly language: string;
}

/** Whether there are any. */
export async function isSearchOld(database: Database): Promise<boolean> {
  return (await otherwiseIndexed(database)).length > 0;
}
