import type { Database } from "../database/client.js";
import { nearestName } from "../edition/nearest.js";
import { limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";

/** Slugs that a client gave, and the argument in which they stood. */
export interface AskedSlugs {
  readonly argument: string;
  readonly slugs: readonly string[] | null | undefined;
}

export type Named = "era" | "leader" | "principle";

/** What slugs of one edition came to. */
export interface Found<Row> {
  readonly editionId: number;
  readonly rows: readonly Row[];
  readonly unknown: readonly string[];
}

interface SluggedRow {
  readonly id: number;
  readonly slug: string;
}

/**
 * The rows of the given slugs, in the order asked; undefined where no slugs were given.
 *
 * @throws BadUserInput naming every unknown slug, with the nearest known one.
 */
export async function knownEras(context: Context, editionId: number, asked: AskedSlugs) {
  return knownRows(context, editionId, "era", asked, (slugs) =>
    context.database.era.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

export async function knownLeaders(context: Context, editionId: number, asked: AskedSlugs) {
  return knownRows(context, editionId, "leader", asked, (slugs) =>
    context.database.leader.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

export async function knownPrinciples(context: Context, editionId: number, asked: AskedSlugs) {
  return knownRows(context, editionId, "principle", asked, (slugs) =>
    context.database.principle.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

/** The same for rows that are found in a way of their own. */
export async function knownRows<Row extends SluggedRow>(
  context: Context,
  editionId: number,
  noun: Named,
  { argument, slugs }: AskedSlugs,
  find: (slugs: string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[] | undefined> {
  if (slugs == null) return undefined;
  const found = await rowsOfSlugs(editionId, slugs, find);
  await refuseUnknown(context, argument, noun, [found]);
  return found.rows;
}

/** The rows of some slugs of an edition, in the order asked and each once, and the slugs that it does not know. */
export async function rowsOfSlugs<Row extends SluggedRow>(
  editionId: number,
  slugs: readonly string[],
  find: (slugs: string[]) => Promise<readonly Row[]>,
): Promise<Found<Row>> {
  const distinct = [...new Set(slugs)];
  const bySlug = new Map((distinct.length > 0 ? await find(distinct) : []).map((row) => [row.slug, row]));
  return {
    editionId,
    rows: distinct.flatMap((slug) => bySlug.get(slug) ?? []),
    unknown: distinct.filter((slug) => !bySlug.has(slug)),
  };
}

/** @throws BadUserInput when something was not found, naming all of it. */
export async function refuseUnknown(
  { database }: Context,
  argument: string,
  noun: Named,
  found: readonly Found<SluggedRow>[],
): Promise<void> {
  const lacking = found.filter(({ unknown }) => unknown.length > 0);
  if (lacking.length === 0) return;
  const named = await Promise.all(lacking.map((group) => sayUnknown(database, group.editionId, noun, group.unknown)));
  const one = lacking.length === 1 && lacking[0]?.unknown.length === 1;
  throw new BadUserInput(
    argument,
    `${named.join(", ")} ${one ? `is no ${noun}` : `are no ${noun}s`} of ${lacking.length === 1 ? "this edition" : "these editions"}; expected slugs that ${noun}s { nodes { slug } } lists`,
  );
}

async function sayUnknown(
  database: Database,
  editionId: number,
  noun: Named,
  unknown: readonly string[],
): Promise<string> {
  const known = (await slugsOf(database, editionId, noun)).map(({ slug }) => slug);
  let said = "";
  for (const slug of unknown) {
    // The message is cut there: what comes after need not be compared with all that is known.
    if (said.length > limits.messageLength.most) break;
    const nearest = nearestName(slug, known);
    said += `${said && ", "}${JSON.stringify(slug)}${nearest === undefined ? "" : ` (nearest: ${nearest})`}`;
  }
  return said;
}

function slugsOf(database: Database, editionId: number, noun: Named): Promise<{ slug: string }[]> {
  const query = { where: { editionId }, select: { slug: true } };
  if (noun === "era") return database.era.findMany(query);
  if (noun === "leader") return database.leader.findMany(query);
  return database.principle.findMany(query);
}
