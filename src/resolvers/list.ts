import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import type { Prisma } from "../../prisma/generated/client/client.js";
import { tableOf } from "../database/shape.js";
import { DEFAULT_PAGE_SIZE } from "../limits/limits.js";
import type { Context } from "./context.js";
import { cursorAt, placeNamed } from "./cursors.js";
import { numberOfRows, type OrderKey, type PlaceInOrder, placesIn } from "./list-statement.js";
import { shelfOf } from "./reading.js";
import type { EditionEntityType, RowOf } from "./rows.js";
import { isSelected, type Selection, selected } from "./selection.js";

/** The page arguments of a list that is read in both directions; src/schema/argument-checks.ts has looked at them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The order that a client asks for. */
export interface OrderAsked {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** The orders that a list can have, by the names of its fields, the usual one first. */
export type Orders = ReadonlyMap<string, OrderKey>;

/** How a list of an edition is found. */
export interface ListOf<Filter> {
  readonly orders: Orders;
  /**
   * What a filter asks of the row `r`, beside that it is of the edition; left out: nothing.
   *
   * @throws BadUserInput naming unknown slugs
   */
  readonly conditions?: (
    context: Context,
    editionId: number,
    filter: Filter | null | undefined,
  ) => Promise<readonly Prisma.Sql[]>;
  /** Whether a filter leaves so few rows that they are better found first than looked for along the order, or what says so. */
  readonly leavesFew?: (editionId: number, filter: Filter | null | undefined) => boolean | Prisma.Sql;
  /** How many rows meet a filter, where that is summed up already; undefined: they are counted. */
  readonly total?: (editionId: number, filter: Filter | null | undefined) => Prisma.Sql | undefined;
}

interface ChoiceArguments<Filter> {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: OrderAsked | null | undefined;
}

const found = shelfOf<readonly PlaceInOrder[]>();
const totals = shelfOf<number>();
const placesOf = z.array(z.tuple([z.int(), z.int()]).transform(([id, part]) => ({ id, isWithout: part === 1 }))).parse;
const waysToNodes = [["edges", "node"], ["nodes"]];

/** The resolver of a list of an edition: finds the places on the page, then reads the rows there as they are selected. */
export function list<Type extends EditionEntityType, Filter>(
  type: Type,
  { orders, conditions, leavesFew, total }: ListOf<Filter>,
) {
  return async (
    { id: editionId }: { readonly id: number },
    { filter, orderBy, ...page }: PageArguments & ChoiceArguments<Filter>,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { reading } = context;
    const order = orderOf(orders, orderBy);
    const isBackward = page.last != null || page.before != null;
    const from = placeNamed(order, isBackward ? "before" : "after", isBackward ? page.before : page.after);
    const met = (await conditions?.(context, editionId, filter)) ?? [];
    const rows = { table: tableOf(type).table, editionId, conditions: met };
    // One more than the page holds, to see whether anything follows.
    const stretch = {
      ...rows,
      ...order,
      from,
      isBackward,
      most: sizeOf(page) + 1,
      areFew: leavesFew?.(editionId, filter),
    };
    const [places, totalCount] = await Promise.all([
      [...waysToNodes, ["pageInfo"]].some((way) => isSelected(info, way.slice(0, 1)))
        ? reading.keptJson(found, placesIn(stretch), placesOf)
        : [],
      isSelected(info, ["totalCount"])
        ? reading.keptJson(totals, total?.(editionId, filter) ?? numberOfRows(rows), z.int().parse)
        : 0,
    ]);
    const { onPage, pageInfo } = pageOf(page, isBackward, places);
    const nodes = await rowsAt(type, editionId, onPage, { context, info, paths: waysToNodes });
    const edges = nodes.map(({ row, place }) => ({ node: row, cursor: cursorAt(order.name, place) }));
    const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo: { ...pageInfo, ...ends }, totalCount };
  };
}

/** The resolver of a list that is short enough to be given whole. */
export function wholeList<Type extends EditionEntityType, Filter>(type: Type, { orders, conditions }: ListOf<Filter>) {
  return async (
    { id: editionId }: { readonly id: number },
    { filter, orderBy }: ChoiceArguments<Filter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<RowOf<Type>[]> => {
    const met = (await conditions?.(context, editionId, filter)) ?? [];
    const rows = { table: tableOf(type).table, editionId, conditions: met };
    const stretch = { ...rows, ...orderOf(orders, orderBy), from: undefined, isBackward: false, most: undefined };
    const places = await context.reading.keptJson(found, placesIn(stretch), placesOf);
    return (await rowsAt(type, editionId, places, { context, info })).map(({ row }) => row);
  };
}

async function rowsAt<Type extends EditionEntityType>(
  type: Type,
  editionId: number,
  places: readonly PlaceInOrder[],
  selection: Selection,
) {
  const ids = places.map(({ id }) => id);
  const rows = await selection.context.rows.at(type, editionId, ids, selected({ ...selection, typeName: type }));
  return places.flatMap((place) => {
    const row = rows.get(place.id);
    return row === undefined ? [] : [{ row, place }];
  });
}

function orderOf(orders: Orders, asked: OrderAsked | null | undefined) {
  const [usual = ""] = orders.keys();
  const { field, direction } = asked ?? { field: usual, direction: "ASC" };
  const key = orders.get(field);
  if (key === undefined) throw new Error(`no list is ordered by ${field}`);
  return { name: `${field} ${direction}`, key, isDescending: direction === "DESC" };
}

/** Which of the places that were found stand on a page, one more having been looked for than it holds. */
export function pageOf<Place>(args: PageArguments, isBackward: boolean, places: readonly Place[]) {
  const size = sizeOf(args);
  const isMore = places.length > size;
  const onPage = isMore ? (isBackward ? places.slice(1) : places.slice(0, size)) : places;
  return {
    onPage,
    pageInfo: {
      hasNextPage: isBackward ? args.before != null : isMore,
      hasPreviousPage: isBackward ? isMore : args.after != null,
    },
  };
}

export function sizeOf({ first, last }: PageArguments): number {
  return first ?? last ?? DEFAULT_PAGE_SIZE;
}
