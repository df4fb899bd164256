import { typeBrandKey } from "@pothos/core";
import type { Era, Event, Leader, Principle, Quote, Source, Stance } from "../database/generated/client.js";
import { type Selection, selected } from "./selection.js";

/** Entities that lists of several types may hold. */
export interface MixedRows {
  readonly Leader: Leader;
  readonly Era: Era;
  readonly Principle: Principle;
  readonly Event: Event;
  readonly Quote: Quote;
  readonly Stance: Stance;
  readonly Source: Source;
}

export type MixedType = keyof MixedRows;

/** A row that says of which type it is, so that a union of types can tell. */
export type Branded<Row> = Row & { readonly [typeBrandKey]: MixedType };

/** One place in a list of several types: which row stands there. */
export interface MixedPlace<Type extends MixedType = MixedType> {
  readonly type: Type;
  readonly id: number;
}

/** The rows of all types in one statement: they are relations of their edition, and relations come by join. */
export async function mixedRows(
  editionId: number,
  places: readonly MixedPlace[],
  { context, info, paths = [] }: Selection,
): Promise<RowsByType> {
  const relation = (type: MixedType) => {
    const ids = places.filter((place) => place.type === type).map(({ id }) => id);
    const selection = ids.length > 0 ? selected({ context, info, typeName: type, paths }) : {};
    return { ...selection, where: { id: { in: ids } } };
  };
  const { leaders, eras, principles, events, quotes, stances, sources } =
    await context.database.edition.findUniqueOrThrow({
      where: { id: editionId },
      select: {
        leaders: relation("Leader"),
        eras: relation("Era"),
        principles: relation("Principle"),
        events: relation("Event"),
        quotes: relation("Quote"),
        stances: relation("Stance"),
        sources: relation("Source"),
      },
    });
  return {
    Leader: branded("Leader", leaders),
    Era: branded("Era", eras),
    Principle: branded("Principle", principles),
    Event: branded("Event", events),
    Quote: branded("Quote", quotes),
    Stance: branded("Stance", stances),
    Source: branded("Source", sources),
  };
}

export type RowsByType = { readonly [Type in MixedType]: ReadonlyMap<number, Branded<MixedRows[Type]>> };

export function rowIn<Type extends MixedType>(
  rows: RowsByType,
  type: Type,
  id: number,
): Branded<MixedRows[Type]> | undefined {
  return rows[type].get(id);
}

function branded<Row extends { readonly id: number }>(
  type: MixedType,
  rows: readonly Row[],
): Map<number, Branded<Row>> {
  return new Map(rows.map((row) => [row.id, { ...row, [typeBrandKey]: type }]));
}
