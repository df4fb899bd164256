import { pipeline, Readable } from "node:stream";
import { isEdtf } from "../chronology/edtf.js";

/**
 * What a spreadsheet takes for the start of a formula, and of a cell of its own (OWASP, CSV Injection). Apostrophes that stand
 * there already belong to the text: one more before them leaves no doubt which of them is ours.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A day as `dateOfDay` writes those of years before 0 and beyond 9999. */
const farDay = /^[+-]\d{6}-\d\d-\d\d$/;

/** Text as it stands in a cell. Of dates, those before Christ and of five digits begin like a formula, and are none. */
function guarded(text: string): string {
  const isDate = farDay.test(text) || (text.startsWith("-") && isEdtf(text));
  return formulaStart.test(text) && !isDate ? `'${text}` : text;
}

/** Something in a cell; undefined and null leave it empty. */
export type Cell = string | number | boolean | null | undefined;
/** A row, by column. */
export type TableRow = Readonly<Record<string, Cell>>;

/**
 * Rows as CSV (RFC 4180) in UTF-8: with a head and a byte order mark, which tells spreadsheets the encoding. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, which whoever reads the cell as data takes away again, but for
 * dates: those of far years start with a sign, do nothing when they are run, and would be no dates any more.
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
      string: guarded,
    },
    columns: [...columns],
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
