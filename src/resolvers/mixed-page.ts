import { type MixedPlace, mixedRows } from "./mixed-rows.js";
import { type OffsetArguments, type OffsetStretch, offsetPage, type Slice } from "./offset-page.js";
import type { EntityType } from "./rows.js";
import type { Selection } from "./selection.js";

const waysToNodes = [["edges", "node"], ["nodes"]];

/**
 * A page of a list whose order one SQL statement computes: `read` answers the stretch, then the rows of each type in it
 * are read at once, with what the client selects of them.
 */
export async function mixedPage<Type extends EntityType, Place extends MixedPlace<Type>>(
  editionId: number,
  args: OffsetArguments,
  { context, info }: Selection,
  read: (stretch: OffsetStretch) => Promise<Slice<Place & MixedPlace<Type>>>,
) {
  const { edges, ...page } = await offsetPage(args, async (stretch) => {
    const { items, total } = await read(stretch);
    const rowAt = await mixedRows<Type>(editionId, items, { context, info, paths: waysToNodes });
    const shown = items.flatMap((place) => {
      const node = rowAt(place);
      return node ? [{ ...place, node }] : [];
    });
    return { items: shown, total };
  });
  return { ...page, edges: edges.map(({ node, cursor }) => ({ ...node, cursor })) };
}
