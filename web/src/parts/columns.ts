import type { Words } from "../messages/words.js";

/** What a column of a table that is taken along holds. */
export type ColumnName = keyof Words["columns"];

/** What columns are called. */
export function columnsIn({ columns }: Words, names: readonly ColumnName[]): string[] {
  return names.map((name) => columns[name]);
}
