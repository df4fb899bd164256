import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { shelfOf } from "./reading.js";

const tags = z.array(z.string());
const kept = shelfOf<readonly string[]>();

/** What has names in other languages, as tables. */
const named = ["era", "principle", "leader", "event"] as const;

/** The languages in which an edition has names beside its own, by their tags, in one statement. */
export async function labelLanguages(
  { id: editionId }: { readonly id: number },
  context: Context,
): Promise<readonly string[]> {
  const each = named.map(
    (table) =>
      Prisma.sql`SELECT jsonb_object_keys(labels) AS tag FROM ${Prisma.raw(table)} WHERE edition_id = ${editionId}`,
  );
  const all = Prisma.sql`(SELECT coalesce(json_agg(tag ORDER BY tag COLLATE "C"), '[]')
    FROM (${Prisma.join(each, " UNION ")}) AS given)`;
  return context.reading.keptJson(kept, all, tags.parse);
}
