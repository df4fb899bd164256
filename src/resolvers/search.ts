import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { type EntityTypeName, entities, listNames, typeNameOf } from "../entities/index.js";
import { limits } from "../limits/limits.js";
import { type Asked, askedBy } from "../search/asked.js";
import { stemDictionary } from "../search/dictionary.js";
import { type KnownWord, type LookUp, lookUpsOf, suggestionsOf } from "../search/nearest-words.js";
import { numeralsOf } from "../search/numerals.js";
import { cutIntoWords, parseQuery, type Query } from "../search/query.js";
import { snippetOf } from "../search/snippet.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { mixedPage } from "./mixed-page.js";
import type { OffsetArguments, OffsetStretch } from "./offset-page.js";
import { shelfOf } from "./reading.js";
import { searchExpression } from "./search-statement.js";

export interface SearchArguments extends OffsetArguments {
  readonly text: string;
  readonly types?: readonly string[] | null | undefined;
}

/** Types by what their documents say of themselves (see src/corpus/rows.ts). */
const types = new Map(listNames.map((list) => [entities[list].noun.toUpperCase(), typeNameOf(list)]));
const namedTypes = listNames.flatMap((list) => (entities[list].labels ? [entities[list].noun.toUpperCase()] : []));
const typeOfDocument = z.string().transform((document, issues): EntityTypeName => {
  const type = types.get(document);
  if (type === undefined) issues.addIssue(`no entity is called ${document}`);
  return type ?? z.NEVER;
});

const place = z.object({
  document: typeOfDocument,
  type: z.string(),
  id: z.int(),
  rank: z.number(),
  title: z.string(),
  body: z.string(),
  matches: z.array(z.tuple([z.int(), z.array(z.int())])),
});
const near = z.object({ n: z.int(), word: z.string(), written: z.string(), texts: z.int() });
const slice = z.object({
  total: z.int(),
  exhaustive: z.boolean(),
  places: z.array(place),
  leftOut: z.array(z.int()),
  sayingNothing: z.array(z.int()),
  near: z.array(near),
});
const slices = shelfOf<z.infer<typeof slice>>();

/** What is said of a search beside its hits. */
interface Said {
  exhaustive: boolean;
  leftOut: readonly string[];
  suggestions: readonly string[];
}

/** A search of signs alone. */
const nothing: z.infer<typeof slice> = {
  total: 0,
  exhaustive: true,
  places: [],
  leftOut: [],
  sayingNothing: [],
  near: [],
};

/**
 * Full-text search over one edition, best match first, in one statement. However many texts match, a bounded number of
 * them is ranked (docs/decisions/0015-search-at-size.md).
 *
 * @throws BadUserInput when the text is blank, or asks for too much.
 */
export async function search(
  edition: { readonly id: number; readonly language: string },
  args: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (args.text.trim() === "") throw new BadUserInput("text", "is blank; expected words to look for");
  const query = parseQuery(args.text);
  const numerals = await numeralsOf(edition.language);
  checkBeginnings(askedBy(query, numerals));
  const lookUps = lookUpsOf(query, numerals);
  const said: Said = { exhaustive: true, leftOut: [], suggestions: [] };

  const look = async (what: Query, stretch: OffsetStretch) => {
    const asked = askedBy(what, numerals);
    const expression = searchExpression({
      editionId: edition.id,
      dictionary: stemDictionary(edition.language),
      types: args.types,
      namedTypes,
      asked,
      mayLeaveOut: query.length === 1,
      lookUps,
      stretch,
    });
    const found = what.length === 0 ? nothing : await context.reading.keptJson(slices, expression, slice.parse);
    return { asked, found, leftOut: found.leftOut.flatMap((term) => asked.terms[term]?.written ?? []) };
  };

  const page = await mixedPage(edition.id, args, { context, info }, async (stretch) => {
    const { strict, shown } = await lookTwice(query, (what) => look(what, stretch));
    const { asked, found, leftOut } = shown;
    said.exhaustive = found.exhaustive;
    said.leftOut = leftOut;
    said.suggestions = suggestionsOf(lookUps, nearOf(lookUps, strict.found), args.text);
    return {
      total: found.total,
      items: found.places.map(({ document, type, id, rank, title, body, matches }) => ({
        type: document,
        id,
        rank,
        where: type,
        snippet: snippetOf({ title, body }, positionsByPiece(matches), asked.sequences),
      })),
    };
  });
  return { ...page, ...said };
}

/** What was found, and what of the query was not looked for. */
interface Look {
  readonly asked: Asked;
  readonly found: z.infer<typeof slice>;
  readonly leftOut: readonly string[];
}

/** A run of characters that stands nowhere as a whole may be a question: its words are looked for then. */
async function lookTwice(
  query: Query,
  look: (query: Query) => Promise<Look>,
): Promise<{ readonly strict: Look; readonly shown: Look }> {
  const strict = await look(query);
  const cut =
    strict.found.total > 0
      ? undefined
      : cutIntoWords(
          query,
          strict.found.near.map(({ word }) => word),
        );
  if (cut === undefined) return { strict, shown: strict };
  const loose = await look(cut.query);
  if (loose.found.total === 0) return { strict, shown: strict };
  return { strict, shown: { ...loose, leftOut: [...loose.leftOut, ...cut.passedOver] } };
}

export type SearchAnswer = Awaited<ReturnType<typeof search>>;

/** Each is looked up among all words that begin so. */
function checkBeginnings({ pieces }: Asked): void {
  const { most } = limits.beginnings;
  const asked = new Set(pieces.filter(({ beginning }) => beginning).map(({ word }) => word)).size;
  if (asked > most)
    throw new BadUserInput("text", `asks for ${asked} beginnings of words (hegemon*); expected at most ${most}`);
}

/** A piece may have been found in several forms. */
function positionsByPiece(matches: readonly (readonly [number, readonly number[]])[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (const [piece, found] of matches) positions.set(piece, [...(positions.get(piece) ?? []), ...found]);
  return positions;
}

/** Words near to those of the terms that found nothing, by their look-up: what was found needs none, nor what says nothing. */
function nearOf(
  lookUps: readonly LookUp[],
  { total, leftOut, sayingNothing, near: found }: z.infer<typeof slice>,
): Map<number, KnownWord[]> {
  const isInNeed = (term: number): boolean => (total === 0 || leftOut.includes(term)) && !sayingNothing.includes(term);
  const words = new Map<number, KnownWord[]>();
  for (const { n, ...word } of found)
    if (lookUps[n]?.terms.some(isInNeed)) words.set(n, [...(words.get(n) ?? []), word]);
  return words;
}
