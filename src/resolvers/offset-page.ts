import { cursorOfOffset, offsetNamed } from "./cursors.js";
import { type OrderAsked, type PageArguments, sizeOf } from "./list.js";

/** The page arguments of a computed list, which has one order and can be turned round. */
export interface OffsetArguments extends PageArguments {
  readonly orderBy?: OrderAsked | null | undefined;
}

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
  args: OffsetArguments,
  read: (stretch: OffsetStretch) => Promise<Slice<Item>>,
): Promise<{ edges: { node: Item; cursor: string }[]; pageInfo: PageInfo; totalCount: number }> {
  const isTurned = args.orderBy?.direction === "DESC";
  const stretch = stretchOf(args, isTurned);
  const { items, total } = isTurned ? await turned(stretch, read) : await read(stretch);
  const start = stretch.isFromEnd ? total - items.length : stretch.offset;
  const edges = items.map((node, index) => ({ node, cursor: cursorOfOffset(start + index, isTurned) }));
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

/** The first of a list that is turned round are its last. */
async function turned<Item>(
  { isFromEnd, ...stretch }: OffsetStretch,
  read: (stretch: OffsetStretch) => Promise<Slice<Item>>,
): Promise<Slice<Item>> {
  const { items, total } = await read({ ...stretch, isFromEnd: !isFromEnd });
  return { items: items.toReversed(), total };
}

function stretchOf(args: PageArguments, isTurned: boolean): OffsetStretch {
  const [after, end] = [offsetNamed("after", args.after, isTurned), offsetNamed("before", args.before, isTurned)];
  const size = sizeOf(args);
  if (end !== undefined) {
    const offset = Math.max(end - size, 0);
    return { limit: end - offset, offset, isFromEnd: false };
  }
  return { limit: size, offset: after === undefined ? 0 : after + 1, isFromEnd: args.last != null };
}

/** The stretch of a list whose length is known, as it is counted from the beginning. */
export function fromBeginning({ limit, offset, isFromEnd }: OffsetStretch, total: number) {
  if (!isFromEnd) return { limit, offset };
  const start = Math.max(total - offset - limit, 0);
  return { limit: total - offset - start, offset: start };
}
