import { resolveOffsetConnection } from "@pothos/plugin-relay";
import { byOffset } from "./cursors.js";
import { type MixedPlace, mixedRows } from "./mixed-rows.js";
import type { EntityType } from "./rows.js";
import type { Selection } from "./selection.js";

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
export async function mixedPage<Type extends EntityType, Place extends MixedPlace<Type>>(
  editionId: number,
  args: PageArguments,
  { context, info }: Selection,
  read: (limit: number, offset: number) => Promise<Slice<Place & MixedPlace<Type>>>,
) {
  let total = 0;
  const page = await resolveOffsetConnection(byOffset(args), async ({ limit, offset }) => {
    const slice = await read(limit, offset);
    total = slice.total;
    const rowAt = await mixedRows<Type>(editionId, slice.places, { context, info, paths: waysToNodes });
    return slice.places.flatMap((place) => {
      const node = rowAt(place);
      return node ? [{ ...place, node }] : [];
    });
  });
  const edges = page.edges.flatMap((edge) => (edge ? [{ ...edge.node, cursor: edge.cursor }] : []));
  return { edges, pageInfo: page.pageInfo, totalCount: total };
}
