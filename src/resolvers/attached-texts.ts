import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { limits } from "../limits/limits.js";
import { type Reading, shelfOf } from "./reading.js";

const read = z.object({
  characters: z.int(),
  texts: z.array(z.tuple([z.string(), z.array(z.string())])),
});
/** Blocks of texts by their digests. */
export type AttachedTexts = ReadonlyMap<string, readonly string[]>;

const attached = shelfOf<z.infer<typeof read>>();

/**
 * The blocks of the texts with these digests, as far as they are attached.
 *
 * @returns how many characters they have, instead, where that is more than is looked through
 */
export async function attachedTexts(reading: Reading, digests: readonly string[]): Promise<AttachedTexts | number> {
  const { most } = limits.quotedCharacters;
  const expression = Prisma.sql`(
    WITH of_text AS (
      SELECT digest, sum(char_length(text)) AS characters FROM source_block
      WHERE digest = ANY (${[...digests].sort()}::character(64)[]) AND number > 0 GROUP BY digest),
    together AS (SELECT coalesce(sum(characters), 0)::bigint AS characters FROM of_text)
    SELECT json_build_object('characters', together.characters, 'texts', CASE WHEN together.characters <= ${most}::bigint THEN (
      SELECT coalesce(json_agg(json_build_array(digest, (
        SELECT json_agg(text ORDER BY number) FROM source_block WHERE source_block.digest = of_text.digest AND number > 0))), '[]')
      FROM of_text) ELSE '[]' END)
    FROM together)`;
  const { characters, texts } = await reading.keptJson(attached, expression, read.parse);
  return characters > most ? characters : new Map(texts);
}
