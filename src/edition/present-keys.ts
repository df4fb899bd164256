/** By what an edition knows a quote or stance that may be named as it was in an earlier one. */
import { Prisma } from "../../prisma/generated/client/client.js";
import type { Database } from "../database/client.js";
import { stanceKey } from "../entities/stance-key.js";
import { isCalled } from "./called.js";

/** The slug of the quote that has this slug or had it; undefined when there is none. */
export async function presentQuote(database: Database, editionId: number, slug: string): Promise<string | undefined> {
  const [found] = await database.$queryRaw<{ slug: string }[]>(Prisma.sql`
    SELECT slug FROM quote WHERE edition_id = ${editionId} AND ${isCalled("quote", [slug])}`);
  return found?.slug;
}

/** The key of the stance (`era/principle/KIND`), whose era and principle may be named by former slugs; undefined when there is none. */
export async function presentStance(database: Database, editionId: number, key: string): Promise<string | undefined> {
  const [eraSlug = "", principleSlug = "", kind = "", ...rest] = key.split("/");
  if (rest.length > 0) return undefined;
  const [found] = await database.$queryRaw<{ era: string; principle: string }[]>(Prisma.sql`
    SELECT era.slug AS era, principle.slug AS principle FROM era
    JOIN principle ON principle.edition_id = era.edition_id AND ${isCalled("principle", [principleSlug])}
    JOIN stance ON (stance.edition_id, stance.era_id, stance.principle_id) = (era.edition_id, era.id, principle.id)
    WHERE era.edition_id = ${editionId} AND ${isCalled("era", [eraSlug])} AND stance.kind::text = ${kind}`);
  return found && stanceKey({ ...found, kind });
}
