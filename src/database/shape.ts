import { tables } from "../../prisma/generated/tables.js";

export type Model = keyof typeof tables;

/** How a model lies in its table. */
export interface Table {
  readonly table: string;
  /** Columns by the names of their fields. */
  readonly columns: Readonly<Record<string, Column>>;
  readonly relations: Readonly<Record<string, Relation>>;
}

export interface Column {
  readonly name: string;
  /** The type's name in PostgreSQL. */
  readonly type: string;
  readonly isNullable: boolean;
  readonly isList: boolean;
  /** Of an enum. */
  readonly values?: readonly string[];
}

export interface Relation {
  readonly model: Model;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** Pairs of columns, this table's and the other's. */
  readonly on: readonly (readonly [string, string])[];
}

/** What is read of a row: some columns, and related rows. */
export interface Shape {
  readonly model: Model;
  /** Names of fields. */
  readonly columns: readonly string[];
  readonly relations: Readonly<Record<string, Related>>;
}

/** What is read of the rows that a relation leads to, and in which order. */
export interface Related extends Shape {
  readonly order: readonly Order[];
}

export interface Order {
  readonly field: string;
  readonly isDescending: boolean;
}

export const tableOf: (model: Model) => Table = (model) => tables[model];

export function isModel(name: string): name is Model {
  return Object.hasOwn(tables, name);
}

const alone = new Map<Model, Shape>();

/** All columns of a row and nothing beside. */
export function rowAlone(model: Model): Shape {
  const known = alone.get(model) ?? { model, columns: Object.keys(tableOf(model).columns), relations: {} };
  alone.set(model, known);
  return known;
}

/**
 * What a Prisma query reads of each row, by its `include` or `select`.
 *
 * @throws when it holds what is not read so: a part of a relation, a field that is not there
 */
export function shapeOf(model: Model, query: object): Shape {
  const { include, select, ...others } = partsOf(query);
  refuse(model, others);
  const asked = Object.entries(select ?? include ?? {}).filter(([, part]) => part !== false && part !== undefined);
  const { columns, relations } = tableOf(model);
  const related = asked.filter(([field]) => Object.hasOwn(relations, field));
  const own = asked.map(([field]) => field).filter((field) => !Object.hasOwn(relations, field));
  const unknown = own.filter((field) => !Object.hasOwn(columns, field));
  if (unknown.length > 0) throw new Error(`${model} has no ${unknown.join(", ")} that could be read with it`);
  return {
    model,
    columns: select === undefined ? rowAlone(model).columns : own,
    relations: Object.fromEntries(related.map(([field, part]) => [field, relatedOf(relations[field], part)])),
  };
}

function relatedOf(relation: Relation | undefined, part: unknown): Related {
  if (relation === undefined) throw new Error("a relation is read that is not there");
  if (part === true) return { ...rowAlone(relation.model), order: [] };
  const { orderBy = [], ...query } = partsOf(part);
  const { columns } = tableOf(relation.model);
  const order = [orderBy].flat().flatMap((each) =>
    Object.entries(each).map(([field, way]): Order => {
      if (!Object.hasOwn(columns, field) || (way !== "asc" && way !== "desc"))
        throw new Error(`rows of ${relation.model} are not read in the order of ${field}`);
      return { field, isDescending: way === "desc" };
    }),
  );
  return { ...shapeOf(relation.model, query), order };
}

interface Parts {
  readonly include?: object;
  readonly select?: object;
  readonly orderBy?: object | readonly object[];
}

function partsOf(query: unknown): Parts {
  if (typeof query !== "object" || query === null) throw new Error(`${String(query)} says nothing of what to read`);
  return query;
}

function refuse(model: Model, others: object): void {
  const names = Object.keys(others);
  if (names.length > 0) throw new Error(`rows of ${model} are read whole, without ${names.join(", ")}`);
}

/** Whether rows that were read in one shape have all that another asks for. */
export function covers(read: Shape, asked: Shape): boolean {
  if (read === asked) return true;
  if (read.columns !== asked.columns && !asked.columns.every((column) => read.columns.includes(column))) return false;
  for (const [name, part] of Object.entries(asked.relations)) {
    const there = read.relations[name];
    if (there === undefined || !covers(there, part)) return false;
  }
  return true;
}

/** All that two ask for. Relations are read in one order whoever asks (see src/schema/rows-read.ts): they never disagree. */
export function together(one: Shape, other: Shape): Shape {
  if (covers(one, other)) return one;
  const relations: Record<string, Related> = { ...other.relations };
  for (const [name, part] of Object.entries(one.relations)) {
    const beside = relations[name];
    relations[name] = beside === undefined ? part : { ...together(part, beside), order: part.order };
  }
  const columns = one.columns === other.columns ? one.columns : [...new Set([...one.columns, ...other.columns])];
  return { model: one.model, columns, relations };
}
