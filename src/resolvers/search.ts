import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { type EntityTypeName, entities, listNames, typeNameOf } from "../entities/index.js";
import { limits } from "../limits/limits.js";
import { parseSearchText, type SearchQuery, textSearchConfiguration } from "../search/analysis.js";
import { markedSnippet, SNIPPET_OPTIONS } from "../search/snippet.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { mixedPage, type PageArguments } from "./mixed-page.js";
import { shelfOf } from "./reading.js";

export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly types?: readonly string[] | null | undefined;
}

/** Types by what their documents say of themselves (see src/corpus/rows.ts). */
const types = new Map(listNames.map((list) => [entities[list].noun.toUpperCase(), typeNameOf(list)]));
const typeOfDocument = z.string().transform((document, issues): EntityTypeName => {
  const type = types.get(document);
  if (type === undefined) issues.addIssue(`no entity is called ${document}`);
  return type ?? z.NEVER;
});

const place = z.object({
  document: typeOfDocument,
  id: z.int(),
  rank: z.number(),
  snippet: z.string(),
  plain: z.string(),
});
const slice = z.object({ total: z.int(), exhaustive: z.boolean(), places: z.array(place) });
const slices = shelfOf<z.infer<typeof slice>>();

/**
 * Full-text search over one edition, best match first, in one statement. However many texts match, a bounded number of
 * them is ranked (docs/decisions/0015-search-at-size.md).
 *
 * @throws BadUserInput when the text is blank.
 */
export async function search(
  edition: { readonly id: number; readonly language: string },
  args: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (args.text.trim() === "") throw new BadUserInput("text", "is blank; expected words to look for");
  const asked = parseSearchText(args.text);
  const configuration = Prisma.sql`${textSearchConfiguration(edition.language)}::regconfig`;
  const words = tsquery(asked, configuration);
  const most = limits.matches.most;
  let exhaustive = true;

  const page = await mixedPage(edition.id, args, { context, info }, async (limit, offset) => {
    const expression = Prisma.sql`(
        WITH words AS MATERIALIZED (SELECT query, numnode(query) > 0 AS is_any FROM (SELECT ${words} AS query) AS asked),
        ${matchesByPart(edition.id, args.types, most)},
        matching AS (SELECT * FROM part_1 UNION ALL SELECT * FROM part_2 UNION ALL SELECT * FROM part_3),
        ranked AS (
          SELECT CASE type WHEN 'EVIDENCE' THEN 'STANCE' ELSE type END AS document, target_id, id,
            ts_rank(vector, query) AS rank
          FROM matching, words
        ),
        hit AS (SELECT DISTINCT ON (document, target_id) * FROM ranked ORDER BY document, target_id, rank DESC, id),
        page AS (SELECT * FROM hit ORDER BY rank DESC, id LIMIT ${limit} OFFSET ${offset}),
        shown AS (
          SELECT document, page.target_id, rank, page.id, concat_ws(' — ', nullif(title, ''), nullif(body, '')) AS text
          FROM page JOIN search_document ON edition_id = ${edition.id} AND search_document.id = page.id
        )
        SELECT json_build_object(
          'total', (SELECT count(*) FROM hit),
          'exhaustive', (SELECT count(*) FROM matching) < ${most},
          'places', coalesce((
            SELECT json_agg(json_build_object(
              'document', document, 'id', target_id, 'rank', rank,
              'snippet', ts_headline(${configuration}, text, query, ${SNIPPET_OPTIONS}),
              'plain', ts_headline('simple', text, query, ${SNIPPET_OPTIONS})
            ) ORDER BY rank DESC, id) FROM shown, words
          ), '[]')))`;
    const found = await context.reading.keptJson(slices, expression, slice.parse);
    exhaustive = found.exhaustive;
    return {
      total: found.total,
      places: found.places.map(({ document, id, rank, snippet, plain }) => ({
        type: document,
        id,
        rank,
        snippet: markedSnippet([snippet, plain], asked.hanRuns),
      })),
    };
  });
  return { ...page, exhaustive };
}

export type SearchAnswer = Awaited<ReturnType<typeof search>>;

/**
 * Documents that match, `most` at most: those of the first part of the edition in `part_1`, and as many as are still wanted
 * of the second and third. They come in the order in which they stand, which is that of the corpus.
 */
function matchesByPart(editionId: number, types: SearchArguments["types"], most: number): Prisma.Sql {
  const ofPart = (part: number, wanted: Prisma.Sql): Prisma.Sql => Prisma.sql`
    SELECT type, target_id, id, vector FROM search_document
    WHERE edition_id = ${editionId} AND (SELECT is_any FROM words)
      AND search_terms(edition_id, type, target_id, vector)
        @@ (SELECT query && ${termsOf(editionId, part, types)}::tsquery FROM words)
    LIMIT ${wanted}`;
  return Prisma.sql`
    part_1 AS MATERIALIZED (${ofPart(1, Prisma.sql`${most}`)}),
    part_2 AS MATERIALIZED (${ofPart(2, Prisma.sql`${most} - (SELECT count(*) FROM part_1)`)}),
    part_3 AS MATERIALIZED (${ofPart(3, Prisma.sql`${most} - (SELECT count(*) FROM part_1) - (SELECT count(*) FROM part_2)`)})`;
}

/** By which terms documents of a part of an edition are known, and among them those of some types (see the migrations). */
function termsOf(editionId: number, part: number, types: SearchArguments["types"]): string {
  const ofPart = `'#${editionId}/${part}'`;
  if (types == null) return ofPart;
  // No type at all: a term that no document has.
  const ofTypes = types.length > 0 ? types.map((type) => `'#${editionId}/${type}'`) : ["'#'"];
  return `${ofPart} & (${ofTypes.join(" | ")})`;
}

/** Everything asked for must be there: words (of the language, or as they stand when it ignores them all), beginnings, pairs of Han characters. */
function tsquery({ web, prefixes, bigrams, hanPrefixes }: SearchQuery, configuration: Prisma.Sql): Prisma.Sql {
  const beginnings = [...prefixes, ...hanPrefixes].map((word) => `'${word}':*`);
  const terms = [...beginnings, ...bigrams.map((pair) => `'${pair}'`)].join(" & ");
  return Prisma.sql`
    CASE WHEN numnode(websearch_to_tsquery(${configuration}, ${web})) > 0
      THEN websearch_to_tsquery(${configuration}, ${web})
      ELSE websearch_to_tsquery('simple', ${web})
    END && to_tsquery('simple', ${terms})`;
}
