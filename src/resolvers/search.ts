import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import { Prisma } from "../database/generated/client.js";
import type { SearchType } from "../database/generated/enums.js";
import { limits } from "../limits/limits.js";
import { parseSearchText, type SearchQuery, textSearchConfiguration } from "../search/analysis.js";
import { markedSnippet, SNIPPET_OPTIONS } from "../search/snippet.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { mixedPage, type PageArguments } from "./mixed-page.js";

export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly types?: readonly SearchType[] | null | undefined;
}

const typeOfDocument = {
  LEADER: "Leader",
  ERA: "Era",
  PRINCIPLE: "Principle",
  EVENT: "Event",
  QUOTE: "Quote",
  STANCE: "Stance",
} as const;

const place = z.object({
  document: z.enum(["LEADER", "ERA", "PRINCIPLE", "EVENT", "QUOTE", "STANCE"]),
  id: z.int(),
  rank: z.number(),
  snippet: z.string(),
  plain: z.string(),
});
const slices = z.array(z.object({ total: z.int(), exhaustive: z.boolean(), places: z.array(place) }));

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
  const whose = whoseTerms(edition.id, args.types);
  const most = limits.matches.most;
  let exhaustive = true;

  const page = await mixedPage(edition.id, args, { context, info }, async (limit, offset) => {
    const [slice] = slices.parse(
      await context.database.$queryRaw`
        WITH words AS MATERIALIZED (SELECT ${tsquery(asked, configuration)} AS query),
        asked AS MATERIALIZED (
          SELECT query, numnode(query) > 0 AS is_any,
            query && ${`${whose} & ${first(edition.id)}`}::tsquery AS among_first,
            query && ${`${whose} & !${first(edition.id)}`}::tsquery AS among_others
          FROM words
        ),
        near AS MATERIALIZED (${matching(edition.id, Prisma.sql`among_first`)} LIMIT ${most}),
        far AS MATERIALIZED (${matching(edition.id, Prisma.sql`among_others`)} LIMIT ${most} - (SELECT count(*) FROM near)),
        ranked AS (
          SELECT CASE type WHEN 'EVIDENCE' THEN 'STANCE' ELSE type::text END AS document, target_id, id,
            ts_rank(vector, query) AS rank
          FROM (SELECT * FROM near UNION ALL SELECT * FROM far) AS matching, words
        ),
        hit AS (SELECT DISTINCT ON (document, target_id) * FROM ranked ORDER BY document, target_id, rank DESC, id),
        page AS (SELECT * FROM hit ORDER BY rank DESC, id LIMIT ${limit} OFFSET ${offset}),
        shown AS (
          SELECT document, page.target_id, rank, page.id, concat_ws(' — ', nullif(title, ''), nullif(body, '')) AS text
          FROM page JOIN search_document ON edition_id = ${edition.id} AND search_document.id = page.id
        )
        SELECT
          (SELECT count(*)::integer FROM hit) AS total,
          (SELECT count(*) FROM near) + (SELECT count(*) FROM far) < ${most} AS exhaustive,
          coalesce((
            SELECT json_agg(json_build_object(
              'document', document, 'id', target_id, 'rank', rank,
              'snippet', ts_headline(${configuration}, text, query, ${SNIPPET_OPTIONS}),
              'plain', ts_headline('simple', text, query, ${SNIPPET_OPTIONS})
            ) ORDER BY rank DESC, id) FROM shown, words
          ), '[]') AS places`,
    );
    exhaustive = slice?.exhaustive ?? true;
    const places = slice?.places ?? [];
    return {
      total: slice?.total ?? 0,
      places: places.map(({ document, id, rank, snippet, plain }) => ({
        type: typeOfDocument[document],
        id,
        rank,
        snippet: markedSnippet([snippet, plain], asked.hanRuns),
      })),
    };
  });
  return { ...page, exhaustive };
}

export type SearchAnswer = Awaited<ReturnType<typeof search>>;

/** The terms of documents by which an edition's are known, and among them those of some types (see the migrations). */
function whoseTerms(editionId: number, types: SearchArguments["types"]): string {
  if (types == null) return `'#${editionId}'`;
  // No type at all: a term that no document has.
  const terms = types.length > 0 ? types.map((type) => `'#${editionId}/${type}'`) : ["'#'"];
  return `(${terms.join(" | ")})`;
}

function first(editionId: number): string {
  return `'#${editionId}/first'`;
}

/** Documents that match one of the queries in `asked`, in the order in which they stand: that of the corpus. */
function matching(editionId: number, query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT type, target_id, id, vector FROM search_document
    WHERE edition_id = ${editionId} AND (SELECT is_any FROM asked)
      AND search_terms(edition_id, type, target_id, vector) @@ (SELECT ${query} FROM asked)`;
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
