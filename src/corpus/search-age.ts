import type { Database } from "../database/client.js";
import { ANALYSIS } from "../search/lexemes.js";

/** Editions that another version of the program indexed, in another way than this one asks. */
export const otherwiseIndexed = {
  OR: [{ searchIndex: null }, { searchIndex: { analysis: { not: ANALYSIS } } }],
};

/** Whether there are any. */
export async function isSearchOld(database: Database): Promise<boolean> {
  return (await database.edition.findFirst({ where: otherwiseIndexed, select: { id: true } })) !== null;
}
