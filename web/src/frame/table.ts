import { guarded } from "../../../src/edition/csv-cell.js";

/** What a view shows as a table: names of columns, and rows of as many cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The table as CSV (RFC 4180) that spreadsheets open as what it is: UTF-8 with its mark, no text taken for a formula. */
export async function csvOf({ columns, rows }: Table): Promise<string> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    cast: { string: guarded },
  });
}
