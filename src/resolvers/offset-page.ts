import { cursorToOffset, offsetToCursor } from "@pothos/plugin-relay";
import { checkOffsets } from "./cursors.js";
import { type PageArguments, sizeOf } from "./list.js";

/** A stretch of a computed list: so many items, after so many others, counted from its beginning or from its end. */
export interface OffsetStretch {
  readonly limit: number;
  readonly offset: number;
  readonly isFromEnd: boolean;
}

/** The items of a stretch, in the order of the list, and how long the whole list is. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/**
 * A page of a computed list, in either direction.
 *
 * Cursors are offsets. An edition never changes, so an offset always means the same place.
 */
export async function offsetPage<Item>(
  args: PageArguments,
  read: (stretch: OffsetStretch) => Promise<Slice<Item>>,
): Promise<{ edges: { node: Item; cursor: string }[]; pageInfo: PageInfo; totalCount: number }> {
  checkOffsets(args);
  const stretch = stretchOf(args);
  const { items, total } = await read(stretch);
  const start = stretch.isFromEnd ? total - items.length : stretch.offset;
  const edges = items.map((node, index) => ({ node, cursor: offsetToCursor(start + index) }));
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: start + items.length < total,
      hasPreviousPage: start > 0 && total > 0,
    },
    totalCount: total,
  };
}

interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function stretchOf(args: PageArguments): OffsetStretch {
  const { after, before, last } = args;
  const size = sizeOf(args);
  if (before != null) {
    const end = cursorToOffset(before);
    const offset = Math.max(end - size, 0);
    return { limit: end - offset, offset, isFromEnd: false };
  }
  const offset = after == null ? 0 : cursorToOffset(after) + 1;
  return { limit: size, offset, isFromEnd: last != null };
}

/** The stretch of a list whose length is known, as it is counted from the beginning. */
export function fromBeginning({ limit, offset, isFromEnd }: OffsetStretch, total: number) {
  if (!isFromEnd) return { limit, offset };
  const start = Math.max(total - offset - limit, 0);
  return { limit: total - offset - start, offset: start };
}
