import { Prisma } from "../../prisma/generated/client/client.js";
import { limits } from "../limits/limits.js";
import type { Asked } from "../search/asked.js";
import type { LookUp } from "../search/nearest-words.js";
import type { OffsetStretch } from "./offset-page.js";

/** What a search asks of the database. */
export interface SearchOf {
  readonly editionId: number;
  /** PostgreSQL's dictionary of the edition's language. */
  readonly dictionary: string | null;
  /** Where to look; everywhere when null. */
  readonly types: readonly string[] | null | undefined;
  /** Types of things that have names. */
  readonly namedTypes: readonly string[];
  readonly asked: Asked;
  /** Whether terms may be left out where nothing holds them all: not where the reader asked for either of two things. */
  readonly mayLeaveOut: boolean;
  readonly lookUps: readonly LookUp[];
  readonly stretch: OffsetStretch;
}

const most = limits.matches.most;
/** Terms of a question of which each is tried; the others, which stand in more texts, are left out unseen. */
const MOST_TRIED = 12;
/** Words of the corpus that are compared with one of the query. */
const MOST_NEAR = 2_000;

/**
 * The whole of a search in one statement: what matches, ranked; where nothing does, what matches most of what was asked, and words
 * that may have been meant. What is not needed is not executed.
 */
export function searchExpression(of: SearchOf): Prisma.Sql {
  const { editionId } = of;
  const { limit, offset, isFromEnd } = of.stretch;
  const order = Prisma.raw(isFromEnd ? "rank, id DESC" : "rank DESC, id");
  return Prisma.sql`(
    WITH RECURSIVE ${termsAsked(of)},
    strict AS MATERIALIZED (
      SELECT string_agg(before || CASE WHEN dropped THEN ${anyOf(editionId)}::text ELSE text END, '' ORDER BY term)::tsquery AS query
      FROM term),
    weighed AS MATERIALIZED (
      SELECT string_agg(text, ${of.mayLeaveOut ? " & " : " | "}::text)::tsquery AS query FROM term WHERE NOT excluded AND NOT dropped),
    ${matchesByPart(of, "strict", Prisma.sql`true`)},
    nothing AS MATERIALIZED (SELECT NOT EXISTS (SELECT FROM strict_matching) AS found),
    ${withoutSome(of)},
    ${matchesByPart(of, "relaxed", Prisma.sql`(SELECT query IS NOT NULL FROM relaxed)`)},
    matching AS (SELECT * FROM strict_matching UNION ALL SELECT * FROM relaxed_matching),
    ranked AS (
      SELECT CASE type WHEN 'EVIDENCE' THEN 'STANCE' WHEN 'TRANSLATION' THEN 'QUOTE' ELSE type END AS document, target_id, id,
        coalesce(ts_rank(vector, query), 0) AS rank
      FROM matching, weighed),
    hit AS (SELECT DISTINCT ON (document, target_id) * FROM ranked ORDER BY document, target_id, rank DESC, id),
    page AS (SELECT * FROM hit ORDER BY ${order} LIMIT ${limit} OFFSET ${offset})
    SELECT json_build_object(
      'total', (SELECT count(*) FROM hit),
      'exhaustive', (SELECT count(*) FROM matching) < ${most},
      'places', coalesce((
        SELECT json_agg(json_build_object(
          'document', document, 'type', search_document.type, 'id', page.target_id, 'rank', rank, 'title', title, 'body', body,
          'matches', ${positionsOfMatches}
        ) ORDER BY rank DESC, page.id)
        FROM page JOIN search_document ON edition_id = ${editionId} AND search_document.id = page.id), '[]'),
      'leftOut', coalesce((
        SELECT json_agg(term ORDER BY term) FROM term, relaxed
        WHERE dropped OR NOT (excluded OR required OR term = ANY(kept_terms)) AND EXISTS (SELECT FROM relaxed_matching)
      ), '[]'),
      'sayingNothing', (SELECT coalesce(json_agg(term), '[]') FROM term WHERE dropped),
      'near', ${nearWords(of)}))`;
}

/** The pieces of the query with the terms by which each is indexed, and put together to the terms of the reader. */
function termsAsked({ asked, dictionary }: SearchOf): Prisma.Sql {
  return Prisma.sql`
    piece AS MATERIALIZED (
      SELECT *, CASE
          WHEN stem IS NULL THEN word || others
          WHEN stem = '' THEN ARRAY[word]
          ELSE ARRAY[word, stem, substr(stem, 2)] || others END AS lexemes
      FROM (
        SELECT *, search_stem(${dictionary}::regdictionary, plain, word) AS stem
        FROM json_to_recordset(${JSON.stringify(asked.pieces)}::json) AS piece(
          n integer, term integer, before text, word text, plain text, beginning boolean, others text[], after text)
      ) AS stemmed),
    term AS MATERIALIZED (
      SELECT *, says_nothing AND NOT bool_and(says_nothing) FILTER (WHERE NOT excluded) OVER (PARTITION BY side) AS dropped
      FROM (
        SELECT asked.*, text, in_title, droppable AND coalesce(is_stop_word, false) AS says_nothing
        FROM json_to_recordset(${JSON.stringify(asked.terms)}::json) AS asked(
          term integer, side integer, before text, excluded boolean, droppable boolean, required boolean, turn integer)
        JOIN (
          SELECT term, bool_and(stem = '') AS is_stop_word, string_agg(
            before || '(''' || array_to_string(lexemes, ''' | ''') || CASE WHEN beginning THEN ''':*)' ELSE ''')' END || after,
            '' ORDER BY n) AS text, string_agg(
            before || '(''' || array_to_string(lexemes, ''':A | ''') || ''':A)' || after, '' ORDER BY n) AS in_title
          FROM piece GROUP BY term
        ) AS written USING (term)
      ) AS said)`;
}

/**
 * Documents that match the query of the CTE `name`, as \`name_matching\`, \`most\` at most: those of the first part of the edition,
 * and as many as are still wanted of the second and third. They come in the order in which they stand, which is that of the corpus.
 */
function matchesByPart({ editionId, types }: SearchOf, name: "strict" | "relaxed", isWanted: Prisma.Sql): Prisma.Sql {
  const query = Prisma.raw(name);
  const part = (number: number): Prisma.Sql => Prisma.raw(`${name}_${number}`);
  const ofPart = (number: number, wanted: Prisma.Sql): Prisma.Sql => Prisma.sql`
    ${part(number)} AS MATERIALIZED (
      SELECT type, target_id, id, vector FROM search_document
      WHERE edition_id = ${editionId} AND ${isWanted}
        AND search_terms(edition_id, type, target_id, vector)
          @@ (SELECT query && ${scopeOf(editionId, [number], types)}::tsquery FROM ${query})
      LIMIT ${wanted})`;
  return Prisma.sql`
    ${ofPart(1, Prisma.sql`${most}`)},
    ${ofPart(2, Prisma.sql`${most} - (SELECT count(*) FROM ${part(1)})`)},
    ${ofPart(3, Prisma.sql`${most} - (SELECT count(*) FROM ${part(1)}) - (SELECT count(*) FROM ${part(2)})`)},
    ${Prisma.raw(`${name}_matching`)} AS (
      SELECT * FROM ${part(1)} UNION ALL SELECT * FROM ${part(2)} UNION ALL SELECT * FROM ${part(3)})`;
}

/**
 * Where nothing holds all terms: as many of the plain words as one text holds together, those of names first, since names are
 * what a question is about, and then the rarest, each kept if a text holds it beside those that were kept before.
 */
function withoutSome({ editionId, types, namedTypes, mayLeaveOut }: SearchOf): Prisma.Sql {
  const named = scopeOf(editionId, [1, 2, 3], namedTypes);
  const scope = scopeOf(editionId, [1, 2, 3], types);
  return Prisma.sql`
    rare AS MATERIALIZED (
      SELECT turn, term, text, in_title, coalesce(texts, 0) AS texts
      FROM term LEFT JOIN (
        SELECT term, min(texts) AS texts
        FROM (
          SELECT term, n, sum(known.texts) AS texts
          FROM piece, unnest(lexemes) AS form(word) JOIN (
            SELECT unnest(words) AS word, unnest(texts) AS texts FROM search_index
            WHERE edition_id = ${editionId} AND (SELECT found FROM nothing)
          ) AS known USING (word) GROUP BY term, n
        ) AS by_piece GROUP BY term
      ) AS frequency USING (term)
      WHERE NOT excluded AND NOT dropped AND NOT required AND ${mayLeaveOut}::boolean AND (SELECT found FROM nothing)
      ORDER BY turn, coalesce(texts, 0), term LIMIT ${MOST_TRIED}),
    candidate AS MATERIALIZED (
      SELECT row_number() OVER (ORDER BY turn, is_in_name DESC, texts, term) AS step, term, text
      FROM rare, LATERAL (
        SELECT count(*) > 0 AS is_in_name FROM (
          SELECT FROM search_document
          WHERE edition_id = ${editionId} AND search_terms(edition_id, type, target_id, vector)
            @@ concat_ws(' & ', in_title, ${named}::text)::tsquery
          LIMIT 1) AS named) AS names),
    kept AS (
      SELECT 0::bigint AS step, '{}'::integer[] AS terms,
        (SELECT string_agg(CASE WHEN excluded THEN '!' ELSE '' END || text, ' & ') FROM term WHERE excluded OR required) AS text
      UNION ALL
      SELECT candidate.step,
        CASE WHEN fits.it THEN kept.terms || candidate.term ELSE kept.terms END,
        CASE WHEN fits.it THEN concat_ws(' & ', kept.text, candidate.text) ELSE kept.text END
      FROM kept JOIN candidate ON candidate.step = kept.step + 1, LATERAL (
        -- Counted, not asked whether there is any: for a single row a plan would rather read the table.
        SELECT count(*) > 0 AS it FROM (
          SELECT FROM search_document
          WHERE edition_id = ${editionId} AND search_terms(edition_id, type, target_id, vector)
            @@ concat_ws(' & ', kept.text, candidate.text, ${scope}::text)::tsquery
          LIMIT ${most}) AS fitting) AS fits),
    relaxed AS MATERIALIZED (
      SELECT terms AS kept_terms,
        CASE WHEN step > 0 AND (cardinality(terms) > 0 OR (SELECT bool_or(required) FROM term)) THEN text::tsquery END AS query
      FROM kept ORDER BY step DESC LIMIT 1)`;
}

/** Where in a document each piece of the query was found. */
const positionsOfMatches = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_array(n, positions)), '[]')
  FROM unnest(vector) AS found(lexeme, positions, weights)
  JOIN piece ON lexeme = ANY(lexemes) OR beginning AND starts_with(lexeme, word)
  JOIN term ON term.term = piece.term AND NOT dropped)`;

function nearWords({ editionId, lookUps }: SearchOf): Prisma.Sql {
  const asked = lookUps.map((lookUp, n) => ({ n, ...lookUp }));
  return Prisma.sql`coalesce((
    SELECT json_agg(json_build_object('n', n, 'word', near.word, 'written', near.written, 'texts', near.texts))
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS asked(
        n integer, word text, least integer, most integer, pieces text[], parts text[], contains boolean),
      LATERAL (
        SELECT known.* FROM search_index, unnest(words, written, texts) AS known(word, written, texts)
        WHERE edition_id = ${editionId} AND (
          length(known.word) BETWEEN least AND most
            AND EXISTS (SELECT FROM unnest(pieces) AS piece WHERE strpos(known.word, piece) > 0)
          OR cardinality(parts) > 1
            AND (SELECT count(*) FROM (SELECT FROM unnest(parts) AS part WHERE strpos(known.word, part) > 0 LIMIT 2) AS held) > 1
          OR contains AND strpos(asked.word, known.word) > 0)
        LIMIT ${MOST_NEAR}) AS near
    WHERE (SELECT found FROM nothing)), '[]')`;
}

/** What every document of an edition has among its terms, as the text of a query (see the migrations). */
function anyOf(editionId: number): string {
  return `(${[1, 2, 3].map((part) => `'#${editionId}/${part}'`).join(" | ")})`;
}

/** By which terms documents of some parts of an edition are known, and among them those of some types. */
function scopeOf(editionId: number, parts: readonly number[], types: SearchOf["types"]): string {
  const ofParts = `(${parts.map((part) => `'#${editionId}/${part}'`).join(" | ")})`;
  if (types == null) return ofParts;
  // No type at all: a term that no document has.
  const ofTypes = types.length > 0 ? types.map((type) => `'#${editionId}/${type}'`) : ["'#'"];
  return `${ofParts} & (${ofTypes.join(" | ")})`;
}
