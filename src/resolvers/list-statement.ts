import { Prisma } from "../../prisma/generated/client/client.js";
import { tableOf } from "../database/shape.js";
import { allOf } from "./row-conditions.js";
import type { EditionEntityType, EntityRows } from "./rows.js";

/** By what a list can be ordered: a value of its rows, after which rows of the same value stand by their numbers. */
export interface OrderKey {
  /** Of the row `r`, or of what is joined to it; undefined: its number. */
  readonly value: Prisma.Sql | undefined;
  /** What is joined to the row: one row at most. */
  readonly join?: Prisma.Sql;
  /** Whether rows may have none: they stand last then, whichever the direction. */
  readonly isNullable: boolean;
}

export const byNumber: OrderKey = { value: undefined, isNullable: false };

/** By a field of its row. */
export function byField<Name extends EditionEntityType>(type: Name, field: keyof EntityRows[Name] & string): OrderKey {
  const column = tableOf(type).columns[field];
  if (column === undefined) throw new Error(`${type} has no ${field} in prisma/schema.prisma`);
  return { value: Prisma.sql`r.${Prisma.raw(`"${column.name}"`)}`, isNullable: column.isNullable };
}

/** By the earliest era that takes a stance on the principle. */
export const byFirstStance: OrderKey = {
  value: Prisma.sql`attested.first_era_id`,
  join: Prisma.sql`LEFT JOIN attested_principle attested ON attested.edition_id = r.edition_id AND attested.principle_id = r.id`,
  isNullable: true,
};

/** Names stand in Unicode's root order, whatever the database's own: the same everywhere, for every language. */
export function byText(column: "name" | "title"): OrderKey {
  return { value: Prisma.sql`r.${Prisma.raw(column)} COLLATE "und-x-icu"`, isNullable: false };
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
  /** Whether few rows meet the conditions, or what says so: they are put in order once found, and not looked for along the order. */
  readonly areFew?: boolean | Prisma.Sql | undefined;
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
  const { key } = stretch;
  const { beyond } = walkOf(stretch);
  const value = key.value ?? Prisma.sql`r.id`;
  const conditions: Prisma.Sql[] = [];
  if (key.isNullable) conditions.push(Prisma.sql`${value} IS NOT NULL`);
  if (from !== undefined)
    conditions.push(
      key.value === undefined
        ? Prisma.sql`r.id ${beyond} ${from.id}`
        : Prisma.sql`(${value}, r.id) ${beyond} (
            SELECT ${value}, r.id ${rowsOf({ ...stretch, join: key.join, conditions: [Prisma.sql`r.id = ${from.id}`] })})`,
    );
  return found(stretch, conditions, { part: 0, value });
}

/** Rows that have none. */
function partWithout(stretch: Stretch, from: PlaceInOrder | undefined): Prisma.Sql {
  const { beyond } = walkOf(stretch);
  const conditions = [Prisma.sql`${stretch.key.value ?? Prisma.sql`r.id`} IS NULL`];
  if (from !== undefined) conditions.push(Prisma.sql`r.id ${beyond} ${from.id}`);
  return found(stretch, conditions, { part: 1, value: Prisma.sql`NULL` });
}

interface Found {
  readonly part: 0 | 1;
  readonly value: Prisma.Sql;
}

/** The first rows that meet conditions: looked for along the order, or put in order once they are found, where they are few. */
function found(stretch: Stretch, conditions: readonly Prisma.Sql[], { part, value }: Found): Prisma.Sql {
  const { areFew = false, key } = stretch;
  const { walk } = walkOf(stretch);
  const rows = (gate: readonly Prisma.Sql[]) =>
    rowsOf({ ...stretch, join: key.join, conditions: [...gate, ...stretch.conditions, ...conditions] });
  const end = upTo(stretch);
  const ordered = Prisma.sql`ORDER BY ${part === 0 && key.value !== undefined ? Prisma.sql`value ${walk},` : Prisma.empty}`;
  const number = Prisma.raw(`${part}`);
  const along = (gate: readonly Prisma.Sql[]) =>
    Prisma.sql`(SELECT ${number} AS part, r.id, ${value} AS value ${rows(gate)} ${ordered} r.id ${walk} ${end})`;
  // What is no value has no type within a subquery, and takes that of the values beside it here.
  const [within, shown] = part === 0 ? [Prisma.sql`, ${value} AS value`, Prisma.sql`value`] : [Prisma.empty, value];
  const gathered = (gate: readonly Prisma.Sql[]) => Prisma.sql`(
    SELECT ${number} AS part, id, ${shown} AS value FROM (SELECT r.id ${within} ${rows(gate)} OFFSET 0) few ${ordered} id ${walk} ${end})`;
  if (typeof areFew === "boolean") return areFew ? gathered([]) : along([]);
  // Only the database knows; of the two, it goes the one way alone.
  return Prisma.sql`${gathered([areFew])} UNION ALL ${along([Prisma.sql`NOT ${areFew}`])}`;
}

function walkOf(stretch: Stretch) {
  return isDescending(stretch)
    ? { walk: Prisma.raw("DESC"), beyond: Prisma.raw("<") }
    : { walk: Prisma.raw("ASC"), beyond: Prisma.raw(">") };
}

interface Rows extends Pick<Stretch, "table" | "editionId" | "conditions"> {
  readonly join?: Prisma.Sql | undefined;
}

function rowsOf({ table, editionId, conditions, join = Prisma.empty }: Rows): Prisma.Sql {
  return Prisma.sql`FROM ${Prisma.raw(table)} r ${join} WHERE r.edition_id = ${editionId} AND ${allOf(conditions)}`;
}

/** How many rows meet conditions. Rows of an edition are numbered from 1, so that nobody need count all. */
export function numberOfRows(rows: Rows): Prisma.Sql {
  const counted = rows.conditions.length === 0 ? Prisma.sql`coalesce(max(r.id), 0)` : Prisma.sql`count(*)`;
  return Prisma.sql`(SELECT ${counted} ${rowsOf(rows)})`;
}
