import { typeBrandKey } from "@pothos/core";
import { resolveOffsetConnection } from "@pothos/plugin-relay";
import type { Era, Event, Leader, Principle, Quote, Stance } from "../database/generated/client.js";
import { type Selection, selected } from "./selection.js";

/** Entities that lists of several types hold. */
export interface MixedRows {
  readonly Leader: Leader;
  readonly Era: Era;
  readonly Principle: Principle;
  readonly Event: Event;
  readonly Quote: Quote;
  readonly Stance: Stance;
}

export type MixedType = keyof MixedRows;

/** A row that says of which type it is, so that a union of types can tell. */
export type Branded<Row> = Row & { readonly [typeBrandKey]: MixedType };

/** One place in a list of several types: which row stands there. */
export interface MixedPlace<Type extends MixedType = MixedType> {
  readonly type: Type;
  readonly id: number;
}

/** The page arguments of a connection that is read forward only. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A slice of a computed list, and how long the whole list is. */
export interface Slice<Place> {
  readonly places: readonly Place[];
  readonly total: number;
}

const waysToNodes = [["edges", "node"], ["nodes"]];

/**
 * A page of a list whose order one SQL statement computes: `read` answers the slice, then the rows of each type in it
 * are read at once, with what the client selects of them.
 *
 * Cursors are offsets. An edition never changes, so an offset always means the same place.
 */
export async function mixedPage<Place extends MixedPlace>(
  editionId: number,
  args: PageArguments,
  { context, info }: Selection,
  read: (limit: number, offset: number) => Promise<Slice<Place>>,
) {
  let total = 0;
  const page = await resolveOffsetConnection({ args, defaultSize: 20, maxSize: 100 }, async ({ limit, offset }) => {
    const slice = await read(limit, offset);
    total = slice.total;
    const nodes = await rowsOf(editionId, slice.places, { context, info });
    return slice.places.flatMap((place) => {
      const node = rowIn<Place["type"]>(nodes, place.type, place.id);
      return node ? [{ ...place, node }] : [];
    });
  });
  const edges = page.edges.flatMap((edge) => (edge ? [{ ...edge.node, cursor: edge.cursor }] : []));
  return { edges, pageInfo: page.pageInfo, totalCount: total };
}

/** The rows of all types in one statement: they are relations of their edition, and relations come by join. */
async function rowsOf(
  editionId: number,
  places: readonly MixedPlace[],
  { context, info }: Selection,
): Promise<RowsByType> {
  const relation = (type: MixedType) => {
    const ids = places.filter((place) => place.type === type).map(({ id }) => id);
    const selection = ids.length > 0 ? selected({ context, info, typeName: type, paths: waysToNodes }) : {};
    return { ...selection, where: { id: { in: ids } } };
  };
  const { leaders, eras, principles, events, quotes, stances } = await context.database.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      leaders: relation("Leader"),
      eras: relation("Era"),
      principles: relation("Principle"),
      events: relation("Event"),
      quotes: relation("Quote"),
      stances: relation("Stance"),
    },
  });
  return {
    Leader: branded("Leader", leaders),
    Era: branded("Era", eras),
    Principle: branded("Principle", principles),
    Event: branded("Event", events),
    Quote: branded("Quote", quotes),
    Stance: branded("Stance", stances),
  };
}

type RowsByType = { readonly [Type in MixedType]: ReadonlyMap<number, Branded<MixedRows[Type]>> };

function rowIn<Type extends MixedType>(rows: RowsByType, type: Type, id: number): Branded<MixedRows[Type]> | undefined {
  return rows[type].get(id);
}

function branded<Row extends { readonly id: number }>(
  type: MixedType,
  rows: readonly Row[],
): Map<number, Branded<Row>> {
  return new Map(rows.map((row) => [row.id, { ...row, [typeBrandKey]: type }]));
}
