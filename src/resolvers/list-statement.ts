import { Prisma } from "../../prisma/generated/client/client.js";
import { tableOf } from "../database/shape.js";
import { allOf } from "./row-conditions.js";
import type { EditionEntityType, EntityRows } from "./rows.js";

/** By what a list can be ordered: a value of its rows, after which rows of the same value stand by their numbers. */
export interface OrderKey {
  /** Of the row `r`, which is of an edition; undefined: its number. */
  readonly value: ((editionId: number) => Prisma.Sql) | undefined;
  /** Whether rows may have none: they stand last then, whichever the direction. */
  readonly isNullable: boolean;
}

export const byNumber: OrderKey = { value: undefined, isNullable: false };

/** By a field of its row. */
export function byField<Name extends EditionEntityType>(type: Name, field: keyof EntityRows[Name] & string): OrderKey {
  const column = tableOf(type).columns[field];
  if (column === undefined) throw new Error(`${type} has no ${field} in prisma/schema.prisma`);
  return { value: () => Prisma.sql`r.${Prisma.raw(`"${column.name}"`)}`, isNullable: column.isNullable };
}

/** By the earliest era that takes a stance on the principle. */
export const byFirstStance: OrderKey = {
  value: (editionId) =>
    Prisma.sql`(SELECT min(era_id) FROM stance WHERE stance.edition_id = ${editionId} AND stance.principle_id = r.id)`,
  isNullable: true,
};

/** Names stand in Unicode's root order, whatever the database's own: the same everywhere, for every language. */
export function byText(column: "name" | "title"): OrderKey {
  return { value: () => Prisma.sql`r.${Prisma.raw(column)} COLLATE "und-x-icu"`, isNullable: false };
}

/** Where in an order a row stands: which row, and whether it is among those without a value. */
export interface PlaceInOrder {
  readonly id: number;
  readonly isWithout: boolean;
}

/** A stretch of a list. */
export interface Stretch {
  readonly table: string;
  readonly editionId: number;
  /** Conditions on the row `r`. */
  readonly conditions: readonly Prisma.Sql[];
  readonly key: OrderKey;
  readonly isDescending: boolean;
  /** From which place on, itself left out; undefined: from the end at which the walk begins. */
  readonly from: PlaceInOrder | undefined;
  /** Whether the list is walked from its last to its first. */
  readonly isBackward: boolean;
  /** How many rows; undefined: all. */
  readonly most: number | undefined;
}

/**
 * The places of a stretch, in the order of the list, as pairs: a row's number, and 1 where it has no value to be ordered by.
 * A stretch begins at its place by way of an index wherever there is one of the value, however deep in the list.
 */
export function placesIn(stretch: Stretch): Prisma.Sql {
  const { from, isBackward, key } = stretch;
  const parts: Prisma.Sql[] = [];
  // Whoever starts among those without a value has those with one behind, or before.
  if (!from?.isWithout || isBackward) parts.push(part(stretch, from?.isWithout ? undefined : from));
  if (key.isNullable && (from === undefined || from.isWithout || !isBackward))
    parts.push(partWithout(stretch, from?.isWithout ? from : undefined));
  const walk = Prisma.raw(isDescending(stretch) ? "DESC" : "ASC");
  const across = Prisma.raw(isBackward ? "DESC" : "ASC");
  const shown = Prisma.raw(stretch.isDescending ? "DESC" : "ASC");
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(id, part) ORDER BY part, value ${shown}, id ${shown}), '[]')
    FROM (
      SELECT * FROM (${Prisma.join(parts, " UNION ALL ")}) AS part
      ORDER BY part ${across}, value ${walk}, id ${walk} ${upTo(stretch)}
    ) AS stretch)`;
}

function isDescending({ isDescending, isBackward }: Stretch): boolean {
  return isDescending !== isBackward;
}

function upTo({ most }: Stretch): Prisma.Sql {
  return most === undefined ? Prisma.empty : Prisma.sql`LIMIT ${most}`;
}

/** Rows that have a value, or all where the order is that of the numbers. */
function part(stretch: Stretch, from: PlaceInOrder | undefined): Prisma.Sql {
  const { table, editionId, key } = stretch;
  const [walk, beyond] = isDescending(stretch)
    ? [Prisma.raw("DESC"), Prisma.raw("<")]
    : [Prisma.raw("ASC"), Prisma.raw(">")];
  const value = orderedBy(stretch);
  const conditions = [...stretch.conditions];
  if (key.isNullable) conditions.push(Prisma.sql`${value} IS NOT NULL`);
  if (from !== undefined)
    conditions.push(
      key.value === undefined
        ? Prisma.sql`r.id ${beyond} ${from.id}`
        : Prisma.sql`(${value}, r.id) ${beyond} (
            SELECT ${value}, r.id FROM ${Prisma.raw(table)} r WHERE r.edition_id = ${editionId} AND r.id = ${from.id})`,
    );
  return Prisma.sql`(SELECT 0 AS part, r.id, ${value} AS value ${rowsOf({ ...stretch, conditions })}
    ORDER BY ${key.value === undefined ? Prisma.empty : Prisma.sql`${value} ${walk},`} r.id ${walk} ${upTo(stretch)})`;
}

/** What the rows of a stretch are ordered by. */
function orderedBy({ key, editionId }: Stretch): Prisma.Sql {
  return key.value?.(editionId) ?? Prisma.sql`r.id`;
}

/** Rows that have none. */
function partWithout(stretch: Stretch, from: PlaceInOrder | undefined): Prisma.Sql {
  const [walk, beyond] = isDescending(stretch)
    ? [Prisma.raw("DESC"), Prisma.raw("<")]
    : [Prisma.raw("ASC"), Prisma.raw(">")];
  const conditions = [...stretch.conditions, Prisma.sql`${orderedBy(stretch)} IS NULL`];
  if (from !== undefined) conditions.push(Prisma.sql`r.id ${beyond} ${from.id}`);
  return Prisma.sql`(SELECT 1 AS part, r.id, NULL AS value ${rowsOf({ ...stretch, conditions })} ORDER BY r.id ${walk} ${upTo(stretch)})`;
}

type Rows = Pick<Stretch, "table" | "editionId" | "conditions">;

function rowsOf({ table, editionId, conditions }: Rows): Prisma.Sql {
  return Prisma.sql`FROM ${Prisma.raw(table)} r WHERE r.edition_id = ${editionId} AND ${allOf(conditions)}`;
}

/** How many rows meet conditions. Rows of an edition are numbered from 1, so that nobody need count all. */
export function numberOfRows(rows: Rows): Prisma.Sql {
  const counted = rows.conditions.length === 0 ? Prisma.sql`coalesce(max(r.id), 0)` : Prisma.sql`count(*)`;
  return Prisma.sql`(SELECT ${counted} ${rowsOf(rows)})`;
}
