/** Which tables hold the rows of editions, and which say what editions there are. */
import { tables } from "../../prisma/generated/tables.js";

const all = Object.values(tables);

/** Tables of rows that belong to an edition, those that others refer to first. */
export const tablesOfEditions: readonly string[] = all.flatMap(({ table, columns }) =>
  "editionId" in columns ? [table] : [],
);

/** Tables that stand beside editions: corpora, editions and their tags, texts, and the state of all of it. */
export const tablesOfCatalogue: readonly string[] = all.flatMap(({ table }) =>
  tablesOfEditions.includes(table) ? [] : [table],
);
