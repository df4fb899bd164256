import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import type { Context } from "./context.js";
import { cursorInTime, placeInTimeNamed } from "./cursors.js";
import { knownRows, refuseUnknownSources } from "./known-slugs.js";
import { type OrderAsked, type PageArguments, pageOf, sizeOf } from "./list.js";
import { mixedRows } from "./mixed-rows.js";
import { shelfOf } from "./reading.js";
import { isSelected } from "./selection.js";
import {
  type AskedInTime,
  allKnown,
  numberInTime,
  type PlaceInTime,
  placesInTime,
  thingsInTime,
} from "./timeline-statement.js";

export interface TimelineArguments extends PageArguments, Omit<AskedInTime, "editionId"> {
  readonly orderBy?: OrderAsked | null | undefined;
}

const known = shelfOf<boolean>();
const places = shelfOf<readonly PlaceInTime[]>();
const totals = shelfOf<number>();
const placesOf = z.array(
  z.tuple([z.enum(thingsInTime), z.int(), z.boolean()]).transform(([type, id, isUndated]) => ({ type, id, isUndated })),
).parse;

/**
 * Eras, events and dated quotes by the first day that each may cover: where they stand in one statement, and what they are in another.
 *
 * @throws BadUserInput for unknown slugs
 */
export async function timeline(
  { id: editionId }: { readonly id: number },
  { orderBy, ...args }: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { reading } = context;
  const asked = { ...args, editionId };
  const isDescending = orderBy?.direction === "DESC";
  const order = isDescending ? "DATE DESC" : "DATE ASC";
  const isBackward = args.last != null || args.before != null;
  const after = placeInTimeNamed(order, isBackward ? "before" : "after", isBackward ? args.before : args.after);
  // One more than the page holds, to see whether anything follows.
  const stretch = { asked, after, isDescending, isBackward, most: sizeOf(args) + 1 };
  const isAsked = (field: string): boolean => isSelected(info, [field]);
  const [areKnown, found, totalCount] = await Promise.all([
    namesAny(args) ? reading.keptJson(known, allKnown(asked), z.boolean().parse) : true,
    ["edges", "nodes", "pageInfo"].some(isAsked) ? reading.keptJson(places, placesInTime(stretch), placesOf) : [],
    isAsked("totalCount") ? reading.keptJson(totals, numberInTime(asked), z.int().parse) : 0,
  ]);
  if (!areKnown) await refuseUnknown(context, editionId, args);
  const { onPage, pageInfo } = pageOf(args, isBackward, found);
  const rowAt = await mixedRows(editionId, onPage, { context, info, paths: [["edges", "node"], ["nodes"]] });
  const edges = onPage.flatMap((place) => {
    const node = rowAt(place);
    return node === undefined ? [] : [{ node, cursor: cursorInTime(order, place) }];
  });
  const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo: { ...pageInfo, ...ends }, totalCount };
}

export type TimelineAnswer = Awaited<ReturnType<typeof timeline>>;

function namesAny({ leaders, principles, sources }: TimelineArguments): boolean {
  return [leaders, principles, sources].some((slugs) => slugs != null);
}

/** @throws BadUserInput naming unknown slugs of leaders, or else of principles, or else of sources */
async function refuseUnknown(context: Context, editionId: number, args: TimelineArguments): Promise<void> {
  await knownRows(context, "Leader", editionId, { argument: "leaders", slugs: args.leaders });
  await knownRows(context, "Principle", editionId, { argument: "principles", slugs: args.principles });
  await refuseUnknownSources(context, editionId, args.sources);
}
