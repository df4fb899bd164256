import { parse as parseCsv } from "csv-parse/sync";
import type { Json } from "./graphql.js";

/** The rows of a CSV file, by column. */
export function rows(csv: string): Record<string, string>[] {
  return parseCsv(csv, { bom: true, columns: true });
}

/** The entries of a JSON Lines file. */
export function jsonLines(text: string): Json[] {
  return text
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
