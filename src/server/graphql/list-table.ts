import type { Cell, TableRow } from "../../edition/csv.js";
import type { AskedField } from "./asked-fields.js";
import { fieldsWithin } from "./asked-list.js";

/** A column: its name, and the way from a row to its cell. */
interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

/** How several values stand in a cell, and how those of a list within a list do. */
const SEPARATORS = ["; ", ", "];

/** The columns that are asked for, whatever the rows: one for each value, named by the path to it, such as `era.slug`. */
function columnsOf(fields: readonly AskedField[], path: readonly string[] = []): Column[] {
  return fields.flatMap((field) => {
    const at = [...path, field.key];
    return field.within === undefined ? [{ name: at.join("."), path: at }] : columnsOf(fieldsWithin(field), at);
  });
}

/**
 * Rows of an answer as a table. What is within a row has its path as column: `era.slug`. What a row has several of stands in one
 * cell, in its order, joined by "; ", and what each of these has several of, by ", "; of what is not there, nothing.
 */
export function toTable(list: AskedField, rows: readonly unknown[]): { columns: string[]; rows: TableRow[] } {
  const columns = columnsOf(fieldsWithin(list));
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name, path }) => [name, cellOf(row, path, 0)]))),
  };
}

function cellOf(value: unknown, path: readonly string[], depth: number): Cell {
  if (Array.isArray(value)) {
    const separator = SEPARATORS[depth] ?? " ";
    return value.map((item) => cellOf(item, path, depth + 1) ?? "").join(separator);
  }
  const [key, ...rest] = path;
  if (key !== undefined) return isObject(value) ? cellOf(value[key], rest, depth) : undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isObject(value) ? JSON.stringify(value) : undefined;
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
