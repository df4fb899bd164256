import { Prisma } from "../../prisma/generated/client/client.js";
import { type Column, type Related, type Relation, type Shape, tableOf } from "./shape.js";

/**
 * The rows that meet a condition, by number: a JSON array, as an expression of SQL. Each row is an array of its values, without
 * their names: half of what would be written, sent and read again are names.
 *
 * @param editionId of the rows; undefined of those that stand beside editions
 * @param condition on the row `r`
 */
export function rowsWhere(shape: Shape, editionId: number | undefined, condition: Prisma.Sql): Prisma.Sql {
  const [first = "", ...others] = valuesOf(shape, "r").split(OF_EDITION);
  const values = Prisma.sql([first, ...others], ...others.map(() => editionId));
  return Prisma.sql`(SELECT coalesce(json_agg(${values} ORDER BY r.id), '[]')
    FROM ${Prisma.raw(tableOf(shape.model).table)} r WHERE ${condition})`;
}

/** Stands for the number of the edition in a text of SQL. */
const OF_EDITION = "\0";

/** Columns first, then what the row is related to. */
function valuesOf({ model, columns: fields, relations: related }: Shape, alias: string): string {
  const { columns, relations } = tableOf(model);
  const values = fields.map((field) => `${alias}."${there(columns[field], field).name}"`);
  for (const [field, shape] of Object.entries(related))
    values.push(relatedTo(there(relations[field], field), alias, shape));
  return `json_build_array(${values.join(", ")})`;
}

function relatedTo({ isList, on }: Relation, alias: string, shape: Related): string {
  const inner = `${alias}r`;
  const values = valuesOf(shape, inner);
  const condition = on.map(([from, to]) => `${inner}."${to}" = ${keyOf(from, alias)}`).join(" AND ");
  const source = `FROM ${tableOf(shape.model).table} ${inner} WHERE ${condition}`;
  if (!isList) return `(SELECT ${values} ${source})`;
  return `(SELECT coalesce(json_agg(${values}${orderOf(shape, inner)}), '[]') ${source})`;
}

/** The edition is named wherever it is meant, so that it is known which server a part of the statement is for before any row is read. */
function keyOf(column: string, alias: string): string {
  return column === "edition_id" ? OF_EDITION : `${alias}."${column}"`;
}

function orderOf({ model, order }: Related, alias: string): string {
  if (order.length === 0) return "";
  const { columns } = tableOf(model);
  const by = order.map(
    ({ field, isDescending }) => `${alias}."${there(columns[field], field).name}"${isDescending ? " DESC" : ""}`,
  );
  return ` ORDER BY ${by.join(", ")}`;
}

/** Makes a row of what the statement answers for it: checks that all is there that was asked for, and revives points in time. */
export function rowOf(shape: Shape, values: unknown): object {
  const { columns, related } = checksOf(shape);
  if (!Array.isArray(values) || values.length !== columns.length + related.length) throw mismatch(shape.model, values);
  const row: Record<string, unknown> = {};
  let place = 0;
  for (const { field, isOf, isDate } of columns) {
    const value: unknown = values[place++];
    if (!isOf(value)) throw mismatch(`${shape.model}.${field}`, value);
    row[field] = isDate && typeof value === "string" ? new Date(value) : value;
  }
  for (const { field, relation, shape: inner } of related) row[field] = relatedIn(relation, inner, values[place++]);
  return row;
}

function relatedIn({ isList, isNullable }: Relation, shape: Related, value: unknown): object | null {
  if (value === null && isNullable && !isList) return null;
  if (!isList) return rowOf(shape, value);
  if (!Array.isArray(value)) throw mismatch(shape.model, value);
  return value.map((each) => rowOf(shape, each));
}

/** What rows of a shape are checked by. */
interface Checks {
  readonly columns: readonly { field: string; isOf: (value: unknown) => boolean; isDate: boolean }[];
  readonly related: readonly { field: string; relation: Relation; shape: Related }[];
}

const checks = new WeakMap<Shape, Checks>();

/** Found out once for each shape: a comparison has a thousand rows. */
function checksOf(shape: Shape): Checks {
  const known = checks.get(shape);
  if (known !== undefined) return known;
  const { columns, relations } = tableOf(shape.model);
  const found = {
    columns: shape.columns.map((field) => {
      const column = there(columns[field], field);
      return { field, isOf: checkOf(column), isDate: column.type === "timestamptz" };
    }),
    related: Object.entries(shape.relations).map(([field, inner]) => ({
      field,
      relation: there(relations[field], field),
      shape: inner,
    })),
  };
  checks.set(shape, found);
  return found;
}

const numeric: ReadonlySet<string> = new Set(["integer", "double precision"]);

function checkOf({ type, values, isList, isNullable }: Column): (value: unknown) => boolean {
  const isOne = (value: unknown): boolean => {
    // What a document holds is for who reads it to know.
    if (type === "jsonb") return value !== undefined;
    if (numeric.has(type)) return typeof value === "number";
    return typeof value === "string" && (values === undefined || values.includes(value));
  };
  const isOf = isList ? (value: unknown) => Array.isArray(value) && value.every(isOne) : isOne;
  return isNullable ? (value) => value === null || isOf(value) : (value) => value !== null && isOf(value);
}

/** A row with the shape that it was read in. */
export interface ShapedRow<Row> {
  readonly row: Row;
  readonly shape: Shape;
}

/**
 * All that was read of a row, once in one shape and once in another. Both tell of one state, and relations are read whole
 * and in one order: what stands in one place of a list in both is the same row.
 */
export function withRead(one: ShapedRow<object>, other: ShapedRow<object>): object {
  const both = { ...one.row, ...other.row };
  for (const [name, ofOther] of Object.entries(other.shape.relations)) {
    const ofOne = one.shape.relations[name];
    if (ofOne === undefined) continue;
    const [before, now]: unknown[] = [Reflect.get(one.row, name), Reflect.get(other.row, name)];
    const joined = (row: unknown, index: number): unknown => {
      const was: unknown = Array.isArray(before) ? before[index] : before;
      if (!isRecord(was) || !isRecord(row)) return row;
      return withRead({ row: was, shape: ofOne }, { row, shape: ofOther });
    };
    Reflect.set(both, name, Array.isArray(now) ? now.map(joined) : joined(now, 0));
  }
  return both;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function there<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`no ${name} is known in prisma/schema.prisma`);
  return value;
}

function mismatch(name: string, value: unknown): Error {
  return new Error(`the database answered ${JSON.stringify(value)} for ${name}, which schema.prisma does not expect`);
}
