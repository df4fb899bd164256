import { Prisma } from "../../prisma/generated/client/client.js";
import { tables } from "../../prisma/generated/tables.js";

type Model = keyof typeof tables;

/** How a model lies in its table. */
interface Table {
  readonly table: string;
  /** Columns by the names of their fields. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that are points in time. */
  readonly dates: readonly string[];
  readonly relations: Readonly<Record<string, Relation>>;
}

interface Relation {
  readonly model: Model;
  readonly isList: boolean;
  /** Pairs of columns, this table's and the other's. */
  readonly on: readonly (readonly [string, string])[];
}

const tableOf: (model: Model) => Table = (model) => tables[model];

/**
 * What is read of a row, as a Prisma query has it: `include` names relations beside all columns, `select` relations alone,
 * `orderBy` says in which order the rows of a list come; `true` means all columns.
 */
type Part = unknown;

/**
 * The rows that meet a condition, by number, with relations: a JSON array, as an expression of SQL.
 *
 * @param condition on the row `r`
 */
export function rowsWhere(model: Model, include: object, condition: Prisma.Sql): Prisma.Sql {
  const object = Prisma.raw(objectOf(model, "r", { include }));
  return Prisma.sql`(SELECT coalesce(json_agg(${object} ORDER BY r.id), '[]')
    FROM ${Prisma.raw(tableOf(model).table)} r WHERE ${condition})`;
}

function objectOf(model: Model, alias: string, part: Part): string {
  const { columns, relations } = tableOf(model);
  const selected = read(part, "select");
  const scalars = selected === undefined ? Object.entries(columns) : [];
  const pairs = scalars.map(([field, column]) => `'${field}', ${alias}."${column}"`);
  for (const [field, within] of Object.entries(selected ?? read(part, "include") ?? {})) {
    const relation = relations[field];
    const column = columns[field];
    if (relation) pairs.push(`'${field}', ${relatedTo(relation, alias, within)}`);
    else if (column) pairs.push(`'${field}', ${alias}."${column}"`);
  }
  return `json_build_object(${pairs.join(", ")})`;
}

function relatedTo({ model, isList, on }: Relation, alias: string, part: Part): string {
  const inner = `${alias}r`;
  const object = objectOf(model, inner, part);
  const condition = on.map(([from, to]) => `${inner}."${to}" = ${alias}."${from}"`).join(" AND ");
  const source = `FROM ${tableOf(model).table} ${inner} WHERE ${condition}`;
  if (!isList) return `(SELECT ${object} ${source})`;
  return `(SELECT coalesce(json_agg(${object}${orderOf(model, inner, part)}), '[]') ${source})`;
}

function orderOf(model: Model, alias: string, part: Part): string {
  const orders = [read(part, "orderBy") ?? []].flat().flatMap((order: object) => Object.entries(order));
  if (orders.length === 0) return "";
  const { columns } = tableOf(model);
  return ` ORDER BY ${orders.map(([field, way]) => `${alias}."${columns[field]}"${way === "desc" ? " DESC" : ""}`).join(", ")}`;
}

/** JSON has no points in time: makes them such again, in rows that were read with these relations. */
export function withDates<Row>(model: Model, include: object, rows: readonly Row[]): readonly Row[] {
  const holdsDates = reaches(model, { include }, (reached) => tableOf(reached).dates.length > 0);
  if (holdsDates) for (const row of rows) revive(model, { include }, row);
  return rows;
}

/** What is not of an edition and hence not for ever: which edition is current, names of editions, texts of sources. */
const changing: ReadonlySet<Model> = new Set(["Corpus", "EditionTag", "SourceBlock"]);

/** Whether what is read with rows of an edition may become another thing, although the rows themselves never do. */
export function mayChange(model: Model, include: object): boolean {
  return reaches(model, { include }, (reached) => changing.has(reached));
}

function reaches(model: Model, part: Part, isMeant: (model: Model) => boolean): boolean {
  if (isMeant(model)) return true;
  const { relations } = tableOf(model);
  const within = Object.entries(read(part, "select") ?? read(part, "include") ?? {});
  return within.some(([field, inner]) => {
    const relation = relations[field];
    return relation !== undefined && reaches(relation.model, inner, isMeant);
  });
}

function revive(model: Model, part: Part, row: unknown): void {
  if (typeof row !== "object" || row === null) return;
  const { dates, relations } = tableOf(model);
  for (const field of dates) {
    const text: unknown = Reflect.get(row, field);
    if (typeof text === "string") Reflect.set(row, field, new Date(text));
  }
  for (const [field, inner] of Object.entries(read(part, "select") ?? read(part, "include") ?? {})) {
    const relation = relations[field];
    if (relation) for (const related of [Reflect.get(row, field)].flat()) revive(relation.model, inner, related);
  }
}

function read(part: Part, key: "include" | "select" | "orderBy"): object | undefined {
  const value: unknown = typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined;
  return typeof value === "object" && value !== null ? value : undefined;
}
