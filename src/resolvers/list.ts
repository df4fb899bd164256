import { formatPrismaCursor, parsePrismaCursor } from "@pothos/plugin-prisma";
import type { GraphQLResolveInfo } from "graphql";
import stringify from "safe-stable-stringify";
import * as z from "zod";
import type { Prisma } from "../../prisma/generated/client/client.js";
import type { Database } from "../database/client.js";
import { DEFAULT_PAGE_SIZE } from "../limits/limits.js";
import type { Context } from "./context.js";
import { checkCursors } from "./cursors.js";
import { shelfOf } from "./reading.js";
import type { EditionEntityType } from "./rows.js";
import { isSelected, selected } from "./selection.js";

/** The page arguments of a list that is read in both directions; src/schema/argument-checks.ts has looked at them. */
export interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which places of a list Prisma is to find. */
export interface PlacesQuery {
  readonly select: { readonly id: true };
  readonly orderBy: { readonly id: "asc" };
  readonly take: number;
  readonly skip?: number;
  readonly cursor?: { readonly editionId_id: { readonly editionId: number; readonly id: number } };
}

/** Conditions on the rows of a type, as Prisma takes them. */
export type Conditions<Type extends EditionEntityType> = NonNullable<
  Prisma.TypeMap["model"][Type]["operations"]["findMany"]["args"]["where"]
>;

/** Rows of one edition that meet conditions. */
interface Where<Condition> {
  readonly editionId: number;
  readonly AND: Condition[];
}

/** A model of Prisma's client, as far as lists ask it. */
interface Model<Condition> {
  findMany(query: PlacesQuery & { readonly where: Where<Condition> }): PromiseLike<readonly { readonly id: number }[]>;
  count(query: { readonly where: Where<Condition> }): PromiseLike<number>;
}

/** How a list of an edition is found: Prisma tells which rows are on a page, and how many there are. */
export interface ListFinder<Filter, Condition> {
  readonly model: (database: Database) => Model<Condition>;
  /**
   * What a filter asks of the rows, beside that they are of the edition; left out: nothing.
   *
   * @throws BadUserInput naming unknown slugs
   */
  readonly conditions?: (
    context: Context,
    editionId: number,
    filter: Filter | null | undefined,
  ) => Promise<Condition[]>;
  /** Counts the rows of a whole edition, where there is a faster way than looking at each. */
  readonly countAll?: (database: Database, editionId: number) => Promise<number>;
}

interface FilterArgument<Filter> {
  readonly filter?: Filter | null | undefined;
}

const places = shelfOf<readonly number[]>();
const totals = shelfOf<number>();
const waysToNodes = [["edges", "node"], ["nodes"]];

/** The resolver of a list of an edition: finds the places on the page, then reads the rows there as they are selected. */
export function list<Type extends EditionEntityType, Filter>(
  type: Type,
  { model, conditions, countAll }: ListFinder<Filter, Conditions<Type>>,
) {
  return async (
    { id: editionId }: { readonly id: number },
    { filter, ...page }: ListArguments & FilterArgument<Filter>,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    checkCursors(page, "row");
    const name = `${type} ${editionId} ${stringify(filter)}`;
    const { reading } = context;
    let resolved: Promise<Conditions<Type>[]> | undefined;
    const where = async () => {
      resolved ??= conditions?.(context, editionId, filter) ?? Promise.resolve([]);
      return { editionId, AND: await resolved };
    };
    const count = async (database: Database) => {
      const asked = await where();
      return countAll && asked.AND.length === 0
        ? countAll(database, editionId)
        : model(database).count({ where: asked });
    };
    const [found, totalCount] = await Promise.all([
      waysToNodes.some((way) => isSelected(info, way.slice(0, 1))) || isSelected(info, ["pageInfo"])
        ? reading.find(places, `${name} ${stringify(page)}`, async (database) =>
            (await model(database).findMany({ ...placesQuery(page), where: await where() })).map(({ id }) => id),
          )
        : [],
      isSelected(info, ["totalCount"]) ? reading.find(totals, name, count) : 0,
    ]);
    const { ids, pageInfo } = pageOf(page, found);
    const shape = selected({ context, info, typeName: type, paths: waysToNodes });
    const rows = await context.rows.at(type, editionId, ids, shape);
    const edges = ids.flatMap((id) => {
      const node = rows.get(id);
      return node === undefined ? [] : [{ node, cursor: cursorOf(editionId, id) }];
    });
    const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo: { ...pageInfo, ...ends }, totalCount };
  };
}

/** One more than the page holds, to see whether anything follows; backwards, a negative number. */
function placesQuery(args: ListArguments): PlacesQuery {
  const [size, cursor] = [sizeOf(args) + 1, args.after ?? args.before];
  return {
    select: { id: true },
    orderBy: { id: "asc" },
    take: isBackward(args) ? -size : size,
    ...(cursor != null && { cursor: { editionId_id: placeAt(cursor) }, skip: 1 }),
  };
}

function pageOf(args: ListArguments, found: readonly number[]) {
  const size = sizeOf(args);
  const isMore = found.length > size;
  const isFromEnd = isBackward(args);
  const ids = isMore ? (isFromEnd ? found.slice(1) : found.slice(0, size)) : found;
  return {
    ids,
    pageInfo: {
      hasNextPage: isFromEnd ? args.before != null : isMore,
      hasPreviousPage: isFromEnd ? isMore : args.after != null,
    },
  };
}

function sizeOf({ first, last }: ListArguments): number {
  return first ?? last ?? DEFAULT_PAGE_SIZE;
}

function isBackward({ last, before }: ListArguments): boolean {
  return last != null || before != null;
}

const placeFields = ["editionId", "id"];
const cursorForm = z.tuple([z.int(), z.int()]);

function cursorOf(editionId: number, id: number): string {
  return formatPrismaCursor({ editionId, id }, placeFields);
}

function placeAt(cursor: string): { editionId: number; id: number } {
  const [editionId, id] = cursorForm.parse(parsePrismaCursor(cursor));
  return { editionId, id };
}
