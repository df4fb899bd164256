import { pipeline, Readable } from "node:stream";
import { guarded } from "./csv-cell.js";

/** Something in a cell; undefined and null leave it empty. */
export type Cell = string | number | boolean | null | undefined;
/** A row, by column. */
export type TableRow = Readonly<Record<string, Cell>>;

/** Rows as CSV (RFC 4180) in UTF-8: with a head and a byte order mark, which tells spreadsheets the encoding. */
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
