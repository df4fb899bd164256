import { typeBrandKey } from "@pothos/core";
import type { EditionRows, EntityType } from "./row-loader.js";
import { type Selection, selectedRelations } from "./selection.js";

/** A row that says of which type it is, so that a union of types can tell. */
export type Branded<Row> = Row & { readonly [typeBrandKey]: EntityType };

/** One place in a list of several types: which row stands there. */
export interface MixedPlace<Type extends EntityType = EntityType> {
  readonly type: Type;
  readonly id: number;
}

/** The rows of all types in one statement. */
export async function mixedRows(
  editionId: number,
  places: readonly MixedPlace[],
  { context, info, paths = [] }: Selection,
): Promise<RowsByType> {
  const load = async <Type extends EntityType>(
    type: Type,
  ): Promise<ReadonlyMap<number, Branded<EditionRows[Type]>>> => {
    const ids = places.filter((place) => place.type === type).map(({ id }) => id);
    if (ids.length === 0) return new Map();
    const relations = selectedRelations({ context, info, typeName: type, paths });
    return branded(type, await context.rows.load(type, editionId, ids, relations));
  };
  const [sources, leaders, eras, principles, events, quotes, stances] = await Promise.all([
    load("Source"),
    load("Leader"),
    load("Era"),
    load("Principle"),
    load("Event"),
    load("Quote"),
    load("Stance"),
  ]);
  return {
    Source: sources,
    Leader: leaders,
    Era: eras,
    Principle: principles,
    Event: events,
    Quote: quotes,
    Stance: stances,
  };
}

export type RowsByType = { readonly [Type in EntityType]: ReadonlyMap<number, Branded<EditionRows[Type]>> };

export function rowIn<Type extends EntityType>(
  rows: RowsByType,
  type: Type,
  id: number,
): Branded<EditionRows[Type]> | undefined {
  return rows[type].get(id);
}

function branded<Row extends object>(type: EntityType, rows: ReadonlyMap<number, Row>): Map<number, Branded<Row>> {
  return new Map([...rows].map(([id, row]) => [id, { ...row, [typeBrandKey]: type }]));
}
