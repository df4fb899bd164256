import { typeBrandKey } from "@pothos/core";
import { resolveOffsetConnection } from "@pothos/plugin-relay";
import type { Era, Event, Leader, Principle, Quote, Stance } from "../database/generated/client.js";
import type { Context } from "./context.js";
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
    const nodes = await rowsOf<Place["type"]>(editionId, slice.places, { context, info });
    return slice.places.flatMap((place) => {
      const node = nodes.get(place.type)?.get(place.id);
      return node ? [{ ...place, node }] : [];
    });
  });
  const edges = page.edges.flatMap((edge) => (edge ? [{ ...edge.node, cursor: edge.cursor }] : []));
  return { edges, pageInfo: page.pageInfo, totalCount: total };
}

async function rowsOf<Type extends MixedType>(
  editionId: number,
  places: readonly MixedPlace<Type>[],
  selection: Selection,
): Promise<Map<Type, Map<number, Branded<MixedRows[Type]>>>> {
  const types = [...new Set(places.map(({ type }) => type))];
  const read = await Promise.all(
    types.map(async (type) => {
      const ids = places.filter((place) => place.type === type).map(({ id }) => id);
      const rows = await readers[type](
        selection.context,
        { editionId, id: { in: ids } },
        selected({ ...selection, typeName: type, paths: waysToNodes }),
      );
      return [type, new Map(rows.map((row) => [row.id, { ...row, [typeBrandKey]: type }]))] as const;
    }),
  );
  return new Map(read);
}

type Where = { editionId: number; id: { in: number[] } };
type Readers = {
  [Type in MixedType]: (
    context: Context,
    where: Where,
    selection: ReturnType<typeof selected>,
  ) => Promise<MixedRows[Type][]>;
};

const readers: Readers = {
  Leader: ({ database }, where, selection) => database.leader.findMany({ ...selection, where }),
  Era: ({ database }, where, selection) => database.era.findMany({ ...selection, where }),
  Principle: ({ database }, where, selection) => database.principle.findMany({ ...selection, where }),
  Event: ({ database }, where, selection) => database.event.findMany({ ...selection, where }),
  Quote: ({ database }, where, selection) => database.quote.findMany({ ...selection, where }),
  Stance: ({ database }, where, selection) => database.stance.findMany({ ...selection, where }),
};
