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
 * Cursors are offsets from the beginning, whichever way round the list is asked for. An edition never changes, and nothing comes before
 * what is there, so an offset always means the same place.
 */
export async function offsetPage<Item>(
  args: OffsetArguments,
  read: (stretch: OffsetStretch) => Promise<Slice<Item>>,
): Promise<{ edges: { node: Item; cursor: string }[]; pageInfo: PageInfo; totalCount: number }> {
  const isTurned = args.orderBy?.direction === "DESC";
  const stretch = stretchOf(isTurned ? turned(wanted(args, isTurned)) : wanted(args, isTurned));
  const { items, total } = await read(stretch);
  const start = stretch.isFromEnd ? total - items.length : stretch.offset;
  const edges = items.map((node, index) => ({ node, cursor: cursorOfOffset(start + index, isTurned) }));
  const [isMoreBefore, isMoreAfter] = [start > 0 && total > 0, start + items.length < total];
  if (isTurned) edges.reverse();
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: isTurned ? isMoreBefore : isMoreAfter,
      hasPreviousPage: isTurned ? isMoreAfter : isMoreBefore,
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

/** What is asked of a list: so many items after one, or before one, or at its beginning or its end. */
interface Wanted {
  readonly size: number;
  readonly isFromEnd: boolean;
  readonly after: number | undefined;
  readonly before: number | undefined;
}

function wanted(args: PageArguments, isTurned: boolean): Wanted {
  return {
    size: sizeOf(args),
    isFromEnd: args.last != null,
    after: offsetNamed("after", args.after, isTurned),
    before: offsetNamed("before", args.before, isTurned),
  };
}

/** A cursor names an item, so what comes after it in a list that is turned round is what stands before it in the list. */
function turned({ size, isFromEnd, after, before }: Wanted): Wanted {
  return { size, isFromEnd: !isFromEnd, after: before, before: after };
}

function stretchOf({ size, isFromEnd, after, before }: Wanted): OffsetStretch {
  if (before !== undefined) {
    const offset = Math.max(before - size, 0);
    return { limit: before - offset, offset, isFromEnd: false };
  }
  if (after !== undefined) return { limit: size, offset: after + 1, isFromEnd: false };
  return { limit: size, offset: 0, isFromEnd };
}

/** The stretch of a list whose length is known, as it is counted from the beginning. */
export function fromBeginning({ limit, offset, isFromEnd }: OffsetStretch, total: number) {
  if (!isFromEnd) return { limit, offset };
  const start = Math.max(total - offset - limit, 0);
  return { limit: total - offset - start, offset: start };
}
