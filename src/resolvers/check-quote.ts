import type { GraphQLResolveInfo } from "graphql";
import { type Evidence, Prisma, type Source } from "../../prisma/generated/client/client.js";
import { checkQuote, type FoundPassage, type PassageMatch } from "../evidence/quote-check.js";
import { paragraphsOf } from "../evidence/text-blocks.js";
import { limits } from "../limits/limits.js";
import { foldedForm, plainForm } from "../search/fold.js";
import { attachedTexts } from "./attached-texts.js";
import { breather } from "./breather.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { knownRows, type SourcesArgument } from "./known-slugs.js";
import { isSelected, selected } from "./selection.js";

export interface CheckQuoteArguments extends SourcesArgument {
  readonly text: string;
}

export interface QuotePassage extends FoundPassage<Source> {
  readonly evidence: readonly Evidence[];
}

export interface QuoteCheck {
  readonly match: PassageMatch | "ABSENT" | "UNKNOWN";
  readonly passages: readonly QuotePassage[];
  readonly notAttached: readonly Source[];
}

const MOST_PASSAGES = 10;

/**
 * Whether words stand in the texts of an edition's sources.
 *
 * @throws BadUserInput when the text is blank, a source unknown, or the texts longer than what is looked through
 */
export async function quoteCheck(
  edition: { readonly id: number },
  { text, sources: slugs }: CheckQuoteArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<QuoteCheck> {
  if (text.trim() === "") throw new BadUserInput("text", "is blank; expected words to look for");
  const sources = await sourcesAsked(edition.id, slugs, context, info);
  const texts = await attachedTexts(context.reading, [...new Set(sources.map(({ digest }) => digest))]);
  if (typeof texts === "number")
    throw new BadUserInput(
      "sources",
      `the attached texts have ${texts} characters together; expected some of the sources, with at most ${limits.quotedCharacters.most}`,
    );
  const read = sources.flatMap((source) => {
    const blocks = texts.get(source.digest);
    return blocks === undefined ? [] : [{ source, paragraphs: paragraphsOf({ blocks }, source.headings) }];
  });
  const notAttached = sources.filter(({ digest }) => !texts.has(digest));
  if (read.length === 0) return { match: "UNKNOWN", passages: [], notAttached };
  const found = await unhurried(context, checkQuote(text, read, { most: MOST_PASSAGES, folded: asFound }));
  const evidence = await evidenceAt(edition.id, found, context, info);
  const passages = found.map((passage) => ({ ...passage, evidence: evidence.filter(rests(passage)) }));
  // Of words that go on into the next paragraph, one passage may be exact where another is not.
  const worst = passages.find(({ match }) => match !== "EXACT") ?? passages[0];
  return { match: worst?.match ?? "ABSENT", passages, notAttached };
}

/** A word as search finds it, so that what is the same there is the same here. */
function asFound(word: string): string {
  return foldedForm(plainForm(word));
}

async function sourcesAsked(
  editionId: number,
  slugs: SourcesArgument["sources"],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Source[]> {
  const shape = selected({ context, info, typeName: "Source", paths: [["passages", "source"], ["notAttached"]] });
  const known = await knownRows(context, "Source", editionId, { argument: "sources", slugs }, shape);
  return known ?? context.rows.where("Source", editionId, {}, shape);
}

/** Goes on with a piece of work for as long as it lasts, and lets others in meanwhile. */
async function unhurried<Result>({ pauses }: Context, work: Generator<void, Result>): Promise<Result> {
  while (true) {
    const { done, value } = work.next();
    if (done) return value;
    await pauses.take(breather());
  }
}

/** What rests on passages, read for all of them at once. */
async function evidenceAt(
  editionId: number,
  passages: readonly FoundPassage<Source>[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Evidence[]> {
  const paths = [["passages", "evidence"]];
  if (passages.length === 0 || !isSelected(info, ["passages", "evidence"])) return [];
  const places = passages.map(
    ({ source, paragraph, start, end }) =>
      Prisma.sql`r.source_id = ${source.id} AND r.paragraph = ${paragraph} AND r.start_position < ${end} AND r.end_position > ${start}`,
  );
  const shape = selected({ context, info, typeName: "Evidence", paths });
  return context.rows.where("Evidence", editionId, Prisma.sql`(${Prisma.join(places, " OR ")})`, shape);
}

function rests({ source, paragraph, start, end }: FoundPassage<Source>): (evidence: Evidence) => boolean {
  return (one) => one.sourceId === source.id && one.paragraph === paragraph && one.start < end && one.end > start;
}
