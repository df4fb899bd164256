import { pipeline, Readable } from "node:stream";
import { isEdtf } from "../chronology/edtf.js";

/** Of dates, those before Christ alone begin like a formula: all other text need not be read as a date. */
function isNegativeDate(text: string): boolean {
  return text.startsWith("-") && isEdtf(text);
}

/** Something in a cell; undefined and null leave it empty. */
export type Cell = string | number | boolean | null | undefined;
/** A row, by column. */
export type TableRow = Readonly<Record<string, Cell>>;

/**
 * Rows as CSV (RFC 4180) in UTF-8: with a head and a byte order mark, which tells spreadsheets the encoding. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, but for dates: those before Christ start with a minus
 * sign, do nothing when they are run, and would be no dates any more.
 */
export async function toCsv(
  columns: readonly string[],
  rows: Iterable<TableRow> | AsyncIterable<TableRow>,
): Promise<Readable> {
  const { stringify } = await import("csv-stringify");
  const writer = stringify({
    bom: true,
    cast: {
      boolean: String,
      string: (text) => (isNegativeDate(text) ? { value: text, escape_formulas: false } : text),
    },
    columns: [...columns],
    escape_formulas: true,
    header: true,
    record_delimiter: "windows",
  });
  const records = async function* () {
    for await (const row of rows) yield columns.map((column) => row[column]);
  };
  // An error of the rows destroys the writer, which is where the reader hears of it.
  pipeline(Readable.from(records()), writer, () => undefined);
  return writer;
}
