import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma, type Quote } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { fieldBatch } from "./field-batch.js";
import { shelfOf } from "./reading.js";
import { alone } from "./rows.js";

const languages = z.array(z.tuple([z.int(), z.string()]));
const languagesShelf = shelfOf<z.infer<typeof languages>>();

/** The language of the source which prints a quote, else that of the corpus. */
const printedLanguage = fieldBatch<unknown, string>(async (editionId, quotes, _args, { context }) => {
  const ids = quotes.map(({ id }) => id);
  const [ofSources, edition] = await Promise.all([
    context.reading.keptJson(languagesShelf, languagesOfSources(editionId, ids), languages.parse),
    context.rows.one("Edition", undefined, editionId, alone("Edition")),
  ]);
  if (edition === null) throw new Error("a quote has its edition");
  const byQuote = new Map(ofSources);
  return ids.map((id) => byQuote.get(id) ?? edition.language);
});

/** Of each quote that a source prints, the language of the first that does. */
function languagesOfSources(editionId: number, quotes: readonly number[]): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(first.quote_id, source.language)), '[]')
    FROM (
      SELECT DISTINCT ON (quote_id) edition_id, quote_id, source_id FROM evidence
      WHERE edition_id = ${editionId} AND quote_id = ANY (${[...quotes]}) ORDER BY quote_id, id
    ) first
    JOIN source ON source.edition_id = first.edition_id AND source.id = first.source_id)`;
}

/** The language of a quote's words: its own, where the corpus says it of them. */
export function quoteLanguage(
  quote: Pick<Quote, "editionId" | "id" | "language">,
  args: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): string | Promise<string> {
  return quote.language ?? printedLanguage(quote, args, context, info);
}
