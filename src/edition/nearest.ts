import { closest } from "fastest-levenshtein";
import type { Database } from "../database/client.js";
import type { Wanted } from "./wanted.js";

/** The quote or stance of an edition whose name is nearest to one that it lacks; undefined where nothing is near. */
export async function nearestPart(database: Database, editionId: number, wanted: Wanted): Promise<string | undefined> {
  if ("quote" in wanted && wanted.quote !== undefined) return nearestQuote(database, editionId, wanted.quote);
  if ("stance" in wanted && wanted.stance !== undefined) return nearestStance(database, editionId, wanted.stance);
  return undefined;
}

async function nearestQuote(database: Database, editionId: number, slug: string): Promise<string | undefined> {
  return nearestOf(slug, await database.quote.findMany({ where: { editionId }, select: { slug: true } }));
}

/** By era and principle first: stances may be too many to compare the name with all of them. */
async function nearestStance(database: Database, editionId: number, key: string): Promise<string | undefined> {
  const [era = "", principle = "", kind = ""] = key.split("/");
  const query = { where: { editionId }, select: { slug: true } };
  const nearEra = nearestOf(era, await database.era.findMany(query));
  const nearPrinciple = nearestOf(principle, await database.principle.findMany(query));
  if (nearEra === undefined || nearPrinciple === undefined) return undefined;
  const stances = await database.stance.findMany({
    where: { editionId, era: { slug: nearEra }, principle: { slug: nearPrinciple } },
    select: { kind: true },
  });
  const nearKind = nearestOf(
    kind,
    stances.map((stance) => ({ slug: stance.kind })),
  );
  return nearKind && `${nearEra}/${nearPrinciple}/${nearKind}`;
}

function nearestOf(name: string, known: readonly { readonly slug: string }[]): string | undefined {
  return nearestName(
    name,
    known.map(({ slug }) => slug),
  );
}

/** Longer than a name that anybody mistypes: comparing takes as long as the names are, times as many as there are. */
const LONGEST_NAME = 100;

/** The name that is nearest to one that is not among them; undefined where none is, or that one is no name at all. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return known.length === 0 || name.length > LONGEST_NAME ? undefined : closest(name, known);
}
