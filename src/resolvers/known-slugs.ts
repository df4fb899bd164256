import { closest } from "fastest-levenshtein";
import type { Database } from "../database/client.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";

/** Slugs that a client gave, and the argument in which they stood. */
export interface AskedSlugs {
  readonly argument: string;
  readonly slugs: readonly string[] | null | undefined;
}

type Named = "era" | "leader" | "principle";

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
  return inOrder(context, editionId, "era", asked, (slugs) =>
    context.database.era.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

export async function knownLeaders(context: Context, editionId: number, asked: AskedSlugs) {
  return inOrder(context, editionId, "leader", asked, (slugs) =>
    context.database.leader.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

export async function knownPrinciples(context: Context, editionId: number, asked: AskedSlugs) {
  return inOrder(context, editionId, "principle", asked, (slugs) =>
    context.database.principle.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
}

async function inOrder<Row extends SluggedRow>(
  context: Context,
  editionId: number,
  noun: Named,
  { argument, slugs }: AskedSlugs,
  find: (slugs: string[]) => Promise<Row[]>,
): Promise<Row[] | undefined> {
  if (slugs == null) return undefined;
  const distinct = [...new Set(slugs)];
  const rows = new Map((distinct.length > 0 ? await find(distinct) : []).map((row) => [row.slug, row]));
  const unknown = distinct.filter((slug) => !rows.has(slug));
  if (unknown.length > 0)
    throw new BadUserInput(argument, await sayUnknown(context.database, editionId, noun, unknown));
  return distinct.flatMap((slug) => rows.get(slug) ?? []);
}

async function sayUnknown(
  database: Database,
  editionId: number,
  noun: Named,
  unknown: readonly string[],
): Promise<string> {
  const known = (await slugsOf(database, editionId, noun)).map(({ slug }) => slug);
  const named = unknown.map(
    (slug) => `${JSON.stringify(slug)}${known.length > 0 ? ` (nearest: ${closest(slug, known)})` : ""}`,
  );
  return `${named.join(", ")} ${unknown.length === 1 ? `is no ${noun}` : `are no ${noun}s`} of this edition; expected slugs that ${noun}s { nodes { slug } } lists`;
}

function slugsOf(database: Database, editionId: number, noun: Named): Promise<{ slug: string }[]> {
  const query = { where: { editionId }, select: { slug: true } };
  if (noun === "era") return database.era.findMany(query);
  if (noun === "leader") return database.leader.findMany(query);
  return database.principle.findMany(query);
}
