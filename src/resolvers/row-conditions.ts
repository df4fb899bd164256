/** Conditions of SQL on a row, by the names of its fields and relations in prisma/schema.prisma. */
import { Prisma } from "../../prisma/generated/client/client.js";
import type { tables } from "../../prisma/generated/tables.js";
import { type Model, tableOf } from "../database/shape.js";

/** Values of a row's fields: one, or several of which it has one; what is null or not given is no condition. */
export type Among<Row> = { readonly [Field in keyof Row]?: Row[Field] | readonly Row[Field][] | null | undefined };

type RowOf<Name extends Model> = Prisma.TypeMap["model"][Name]["payload"]["scalars"];

/**
 * The conditions that each of some fields of a row has one of some values.
 *
 * @param row what the statement calls the row
 */
export function having<Name extends Model>(model: Name, values: Among<RowOf<Name>>, row = "r"): Prisma.Sql[] {
  const { columns } = tableOf(model);
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === null || value === undefined) return [];
    const column = columns[field];
    if (column === undefined) throw new Error(`${model} has no ${field} in prisma/schema.prisma`);
    const several = Array.isArray(value) ? [...value] : [value];
    // An enum may go by a word of SQL's own, such as position.
    const type = Prisma.raw(column.values === undefined ? column.type : `"${column.type}"`);
    const left = Prisma.raw(`${row}."${column.name}"`);
    // One value alone leaves rows in the order of an index that goes on after it.
    const [only] = several;
    if (several.length === 1 && only !== undefined) return [Prisma.sql`${left} = ${only}::${type}`];
    return [Prisma.sql`${left} = ANY (${several}::${type}[])`];
  });
}

/** The condition that a list in a row holds one of some values; of none where they are null or not given. */
export function holding<Name extends Model>(
  model: Name,
  field: keyof RowOf<Name> & string,
  values: readonly (string | number)[] | null | undefined,
  row = "r",
): Prisma.Sql[] {
  if (values == null) return [];
  const column = tableOf(model).columns[field];
  if (column === undefined) throw new Error(`${model} has no ${field} in prisma/schema.prisma`);
  return [Prisma.sql`${Prisma.raw(`${row}."${column.name}"`)} && ${[...values]}::${Prisma.raw(`"${column.type}"`)}[]`];
}

/**
 * The condition that a relation of a row leads to one that meets conditions.
 *
 * @param conditions on that row, by what the statement calls it
 */
export function leadingTo<Name extends Model>(
  model: Name,
  relation: keyof (typeof tables)[Name]["relations"] & string,
  conditions: (related: string) => readonly Prisma.Sql[],
  row = "r",
): Prisma.Sql {
  const found = tableOf(model).relations[relation];
  if (found === undefined) throw new Error(`${model} has no ${relation} in prisma/schema.prisma`);
  const related = `${row}r`;
  const nullable = new Set(
    Object.values(tableOf(found.model).columns).flatMap((column) => (column.isNullable ? column.name : [])),
  );
  const joined = found.on.flatMap(([from, to]) => [
    Prisma.raw(`${related}."${to}" = ${row}."${from}"`),
    // Which goes without saying, but not for the planner, when it looks for an index of those rows alone.
    ...(nullable.has(to) ? [Prisma.raw(`${related}."${to}" IS NOT NULL`)] : []),
  ]);
  return Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(`${tableOf(found.model).table} ${related}`)}
    WHERE ${allOf([...joined, ...conditions(related)])})`;
}

/** The condition that all of some hold; of none, any row. */
export function allOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], " AND ");
}
