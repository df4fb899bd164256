import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { tables } from "../../prisma/generated/tables.js";
import { byNames, type Called, isCalled } from "../edition/called.js";
import { namingOf } from "../entities/index.js";
import { nearestName } from "../entities/nearest-name.js";
import { limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { BadUserInput, type UnknownSlug } from "./errors.js";
import { shelfOf } from "./reading.js";
import { alone, type EditionEntityType, type EntityRows } from "./rows.js";

/** Slugs that a client gave, and the argument in which they stood. */
export interface AskedSlugs {
  readonly argument: string;
  readonly slugs: readonly string[] | null | undefined;
}

/** Types whose things have slugs, which arguments name. */
export type Slugged = {
  [Type in EditionEntityType]: EntityRows[Type] extends SluggedRow ? Type : never;
}[EditionEntityType];

const slugs = shelfOf<readonly string[]>();

/** What slugs of one edition came to. */
export interface Found<Row> {
  readonly editionId: number;
  /** In the order asked, each once. */
  readonly rows: readonly Row[];
  /** By the slug that each has, and those that it had. */
  readonly byName: ReadonlyMap<string, Row>;
  readonly unknown: readonly string[];
  /** What stood before a slug where it was asked for, as `corpus@3/` does; left out: nothing. */
  readonly before?: (slug: string) => string;
}

interface SluggedRow extends Called {
  readonly id: number;
}

/**
 * The rows of the given slugs, in the order asked; undefined where no slugs were given.
 *
 * @param shape what is read of each: left out, the row alone
 * @throws BadUserInput naming every unknown slug, with the nearest known one.
 */
export async function knownRows<Type extends Slugged>(
  context: Context,
  type: Type,
  editionId: number,
  { argument, slugs }: AskedSlugs,
  shape = alone(type),
): Promise<readonly EntityRows[Type][] | undefined> {
  if (slugs == null) return undefined;
  return (await foundSlugs(context, type, editionId, { argument, slugs }, shape)).rows;
}

/** The same, by all that they are called. @throws BadUserInput naming every unknown slug, with the nearest known one. */
export async function foundSlugs<Type extends Slugged>(
  context: Context,
  type: Type,
  editionId: number,
  { argument, slugs }: AskedSlugs & { readonly slugs: readonly string[] },
  shape = alone(type),
): Promise<Found<EntityRows[Type]>> {
  const find = (distinct: string[]) => context.rows.where(type, editionId, isCalled("r", distinct), shape);
  const found = await rowsOfSlugs(editionId, slugs, find);
  await refuseUnknown(context, argument, type, [found]);
  return found;
}

/** The argument `sources` that fields of stances take: omitted or null means all, empty means none. */
export interface SourcesArgument {
  readonly sources?: readonly string[] | null | undefined;
}

/** @throws BadUserInput naming every unknown source, with the nearest known one */
export async function refuseUnknownSources(
  context: Context,
  editionId: number,
  slugs: SourcesArgument["sources"],
): Promise<void> {
  await knownRows(context, "Source", editionId, { argument: "sources", slugs });
}

/** The rows that some slugs name in an edition, as they are or were, and the slugs that it does not know. */
export async function rowsOfSlugs<Row extends SluggedRow>(
  editionId: number,
  slugs: readonly string[],
  find: (slugs: string[]) => Promise<readonly Row[]>,
): Promise<Found<Row>> {
  const distinct = [...new Set(slugs)];
  const byName = byNames(distinct.length > 0 ? await find(distinct) : []);
  return {
    editionId,
    rows: [...new Set(distinct.flatMap((slug) => byName.get(slug) ?? []))],
    byName,
    unknown: distinct.filter((slug) => !byName.has(slug)),
  };
}

/** @throws BadUserInput when something was not found, naming all of it. */
export async function refuseUnknown(
  context: Context,
  argument: string,
  type: Slugged,
  found: readonly Found<SluggedRow>[],
): Promise<void> {
  const lacking = found.filter(({ unknown }) => unknown.length > 0);
  if (lacking.length === 0) return;
  const unknown = (await Promise.all(lacking.map((group) => withNearest(context, type, group)))).flat();
  const { noun, list } = namingOf(type);
  const one = lacking.length === 1 && lacking[0]?.unknown.length === 1;
  throw new BadUserInput(
    argument,
    `${unknown.map(({ said }) => said).join(", ")} ${one ? `is no ${noun}` : `are no ${list}`} of ${lacking.length === 1 ? "this edition" : "these editions"}; expected slugs that ${type === "Source" ? "sources { slug }" : `${list} { nodes { slug } }`} lists`,
    // What is longer than a message may be is not given back whole.
    unknown.flatMap(({ asked, nearest }) => (asked.length > limits.messageLength.most ? [] : { asked, nearest })),
  );
}

interface SaidSlug extends UnknownSlug {
  /** As the message has it. */
  readonly said: string;
}

async function withNearest(
  context: Context,
  type: Slugged,
  { editionId, unknown, before = () => "" }: Found<SluggedRow>,
): Promise<readonly SaidSlug[]> {
  const known = await slugsOf(context, editionId, type);
  const all: SaidSlug[] = [];
  let length = 0;
  for (const slug of unknown) {
    // The message is cut there: what comes after need not be compared with all that is known.
    if (length > limits.messageLength.most) break;
    const nearest = nearestName(slug, known);
    const said = `${JSON.stringify(slug)}${nearest === undefined ? "" : ` (nearest: ${nearest})`}`;
    all.push({ said, asked: before(slug) + slug, nearest: nearest === undefined ? null : before(slug) + nearest });
    length += said.length;
  }
  return all;
}

/** All slugs of a type in an edition: what several fields ask for is read together, so that always the same of them fails first. */
function slugsOf({ reading }: Context, editionId: number, type: Slugged): Promise<readonly string[]> {
  const table = Prisma.raw(`"${tables[type].table}"`);
  const all = Prisma.sql`(SELECT coalesce(json_agg(slug ORDER BY id), '[]') FROM ${table} WHERE edition_id = ${editionId})`;
  return reading.keptJson(slugs, all, z.array(z.string()).parse);
}
