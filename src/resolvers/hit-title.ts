import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { fieldBatch } from "./field-batch.js";
import { shelfOf } from "./reading.js";
import type { EditionEntityType, RowOf } from "./rows.js";

const titles = z.array(z.tuple([z.int(), z.string()]));
const titlesShelf = shelfOf<z.infer<typeof titles>>();

/** `Peaceful coexistence: introduced (Founding)`. */
const titleOfStance = fieldBatch<object, string>(async (editionId, stances, _args, { context }) => {
  const ids = stances.map(({ id }) => id);
  const expression = Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(
      stance.id, principle.name || ': ' || lower(stance.kind::text) || ' (' || era.name || ')')), '[]')
    FROM stance
    JOIN era ON era.edition_id = stance.edition_id AND era.id = stance.era_id
    JOIN principle ON principle.edition_id = stance.edition_id AND principle.id = stance.principle_id
    WHERE stance.edition_id = ${editionId} AND stance.id = ANY (${ids}))`;
  const found = new Map(await context.reading.keptJson(titlesShelf, expression, titles.parse));
  return ids.map((id) => found.get(id) ?? "");
});

const LONGEST = 120;

/** What a reader would call something that was found: its name, the words of a quote, what a stance says of which era. */
export function hitTitle(
  node: RowOf<EditionEntityType>,
  context: Context,
  info: GraphQLResolveInfo,
): string | Promise<string> {
  if ("name" in node) return node.name;
  if ("text" in node) return `“${shortened(node.text)}”`;
  return "principleId" in node ? titleOfStance(node, {}, context, info) : "";
}

function shortened(text: string): string {
  const points = Array.from(text.replace(/\s+/g, " "));
  return points.length <= LONGEST ? points.join("") : `${points.slice(0, LONGEST - 1).join("")}…`;
}
