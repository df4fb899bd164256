import type { Cell, TableRow } from "../../edition/csv.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

/** The list in an answer, or why there is no telling which is meant. */
export type FoundList = { readonly list: readonly Row[] } | { readonly problem: string };

/**
 * The one list of an answer that is not within another list: what a table of the answer has its rows from. Of a connection
 * that was asked for `edges` and `nodes`, the nodes.
 */
export function listIn(data: unknown): FoundList {
  const lists = listsIn(data, []);
  const nodes = lists.filter(({ path }) => path.at(-1) === "nodes");
  const [only, ...others] = nodes.length === 1 ? nodes : lists;
  if (only === undefined) return { problem: "The answer holds no list; ask for one, such as stances { nodes { … } }." };
  if (others.length === 0) return { list: only.list };
  const paths = lists.map(({ path }) => path.join("."));
  return { problem: `The answer holds several lists (${paths.join(", ")}); ask for one of them.` };
}

function listsIn(value: unknown, path: readonly string[]): { path: readonly string[]; list: readonly Row[] }[] {
  if (isRows(value)) return [{ path, list: value }];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
}

function isRows(value: unknown): value is Row[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item))
  );
}

/**
 * Rows of an answer as a table. What is within a row has its path as column: `era.slug`; items of a list within a row are
 * numbered from 1: `cells.1.kinds`; a list of plain values stands in one cell, joined by "; ".
 */
export function toTable(list: readonly Row[]): { readonly columns: string[]; readonly rows: TableRow[] } {
  const rows = list.map((row) => Object.fromEntries(cellsOf(row, "")));
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

function cellsOf(value: Json, column: string): [string, Cell][] {
  if (typeof value !== "object" || value === null) return [[column, value]];
  const within = (key: string | number): string => (column === "" ? String(key) : `${column}.${key}`);
  if (!isList(value)) return Object.entries(value).flatMap(([key, inner]) => cellsOf(inner, within(key)));
  if (value.every((item) => typeof item !== "object")) return [[column, value.join("; ")]];
  return value.flatMap((item, index) => cellsOf(item, within(index + 1)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
