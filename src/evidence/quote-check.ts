/** Whether words stand in texts: exactly, up to normal form, altered, or nowhere. */
import { joined, partsOf } from "./across-paragraphs.js";
import { inlineDifference } from "./inline-difference.js";
import { lettersOf, normalForm, unquoted } from "./normal-form.js";
import { exactStretches, type NearStretch, nearestPassage, type Stretch, stretchesInForm } from "./passages.js";
import { type Piece, piecesOf, type ReadText } from "./pieces.js";
import { Shortlist } from "./shortlist.js";
import { spanOf } from "./text-blocks.js";
import { align, alignSame, type Pair, type Token, tokensOf } from "./word-difference.js";

export type PassageMatch = "EXACT" | "NORMALISED" | "ALTERED";

export interface FoundPassage<Source> extends Stretch {
  readonly source: Source;
  /** From 1. */
  readonly paragraph: number;
  readonly text: string;
  readonly match: PassageMatch;
  /** In one line; null where there is none. */
  readonly difference: string | null;
}

/** What a check is made with. */
export interface Checking {
  /** How many passages to find at most. */
  readonly most: number;
  /** Brings a word into the form by which words are the same, whatever their accents. */
  readonly folded: (word: string) => string;
}

const BLANKS_DIFFER = "blanks, line ends or characters that are not seen differ, and nothing else";

/**
 * Looks for words in texts, and for the passages that are most like them where they stand nowhere. Yields whenever some
 * milliseconds have been spent: a place at which others may be let in.
 *
 * @returns passages of one match, the best first; none where not half of the words stand together anywhere. Of words that go on
 * into the next paragraph, a passage for each, of which those that are typed as printed are EXACT whatever the others are.
 */
export function* checkQuote<Source>(
  words: string,
  texts: readonly ReadText<Source>[],
  { most, folded }: Checking,
): Generator<void, FoundPassage<Source>[]> {
  const trimmed = words.trim();
  const ways = [
    ...[...new Set([words, trimmed])].map((sought) => exactly(sought, texts)),
    ...[...new Set([trimmed, unquoted(words)])].map((sought) => inNormalForm(words, sought, texts, folded)),
  ];
  for (const places of ways) {
    const found = yield* firstOf(places, most);
    if (found.length > 0) return found;
  }
  const across = yield* acrossParagraphs(words, texts, { most, folded });
  if (across.length > 0) return across;
  return yield* altered(words, texts, { most, folded });
}

/** Passages as they are found; undefined where others may be let in. */
type Places<Source> = Generator<FoundPassage<Source> | undefined>;

function* firstOf<Source>(places: Places<Source>, most: number): Generator<void, FoundPassage<Source>[]> {
  const found: FoundPassage<Source>[] = [];
  for (const passage of places) {
    if (passage === undefined) yield;
    else add(found, passage);
    if (found.length === most) break;
  }
  return found;
}

function* exactly<Source>(words: string, texts: readonly ReadText<Source>[]): Places<Source> {
  for (const { source, paragraphs } of texts) {
    yield undefined;
    for (const [index, paragraph] of paragraphs.entries())
      for (const stretch of exactStretches(paragraph, words))
        yield { source, paragraph: index + 1, ...stretch, text: words, match: "EXACT", difference: null };
  }
}

/** @param sought what of the words is looked for */
function* inNormalForm<Source>(
  words: string,
  sought: string,
  texts: readonly ReadText<Source>[],
  folded: Checking["folded"],
): Places<Source> {
  const form = normalForm(sought).text;
  const letters = lettersOf(form);
  for (const piece of piecesOf(texts, sought.length)) {
    yield undefined;
    if (!lettersOf(piece.text).includes(letters)) continue;
    for (const stretch of stretchesInForm(normalForm(piece.text), form)) {
      const text = spanOf(piece.text, stretch.start, stretch.end) ?? "";
      // What begins or ends within a letter that stands for several, as `ﬁ` does, holds more than was looked for.
      if (normalForm(text).text !== form) continue;
      const difference = inlineDifference(alignSame(text, words, sought, folded)) ?? BLANKS_DIFFER;
      yield { ...placed(piece, stretch), text, match: "NORMALISED", difference };
    }
  }
}

/** Of the places at which the words go on into the next paragraph, the passages: those of exact places alone, if there are any. */
function* acrossParagraphs<Source>(
  words: string,
  texts: readonly ReadText<Source>[],
  { most, folded }: Checking,
): Generator<void, FoundPassage<Source>[]> {
  const ways = [...new Set([words.trim(), unquoted(words)])];
  for (const sought of ways) {
    const whole = yield* firstOf(inNormalForm(words, sought, joined(texts), folded), most);
    const places: FoundPassage<Source>[][] = [];
    for (const { source: text, ...stretch } of whole) {
      yield;
      const pairs = alignSame(stretch.text, words, sought, folded);
      places.push(inParagraphs(text, stretch, pairs, words));
    }
    const exact = places.filter((passages) => passages.every(({ match }) => match === "EXACT"));
    if (places.length > 0) return (exact.length > 0 ? exact : places).flat();
  }
  return [];
}

function inParagraphs<Source>(
  { source, paragraphs }: ReadText<Source>,
  stretch: Stretch,
  pairs: readonly Pair[],
  words: string,
): FoundPassage<Source>[] {
  return partsOf(paragraphs, stretch).map(({ at, ...part }, index, parts) => {
    const next = parts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const difference = inlineDifference(pairsWithin(pairs, index === 0 ? -1 : at, next));
    return difference === undefined && words.includes(part.text)
      ? { source, ...part, match: "EXACT", difference: null }
      : { source, ...part, match: "NORMALISED", difference: difference ?? BLANKS_DIFFER };
  });
}

/** What is given and not printed lies where what is printed before it does. */
function pairsWithin(pairs: readonly Pair[], from: number, to: number): Pair[] {
  let last = -1;
  return pairs.filter(({ printed }) => {
    last = printed?.start ?? last;
    return last >= from && last < to;
  });
}

/** How many pieces that have most of the words are looked at closely. */
const MOST_LOOKED_AT = 12;
const LEAST_SHARE = 0.5;

function* altered<Source>(
  words: string,
  texts: readonly ReadText<Source>[],
  { most, folded }: Checking,
): Generator<void, FoundPassage<Source>[]> {
  const given = unquoted(words);
  const tokens = tokensOf(given, folded);
  const shortlist = new Shortlist<Piece<Source>>(
    tokens.flatMap(({ folded }) => (folded === "" ? [] : [folded])),
    folded,
  );
  for (const piece of piecesOf(texts, given.length)) {
    yield;
    shortlist.add(piece, piece.text);
  }
  const near: Near<Source>[] = [];
  for (const piece of shortlist.best(MOST_LOOKED_AT)) {
    yield;
    const stretch = nearestPassage(piece.text, given, folded);
    if (stretch === undefined) continue;
    const place = placed(piece, stretch);
    if (!near.some((other) => isSamePlace(other.place, place))) near.push({ piece, stretch, place });
  }
  near.sort((a, b) => b.stretch.share - a.stretch.share);
  const found: (FoundPassage<Source> & { readonly share: number })[] = [];
  for (const { piece, stretch } of near.slice(0, most)) {
    yield;
    const { pairs, share } = yield* align(around(piece.text, stretch, given.length, folded), tokens);
    const along = stretchOf(pairs);
    if (share < LEAST_SHARE || along === undefined) continue;
    const text = spanOf(piece.text, along.start, along.end) ?? "";
    const difference = inlineDifference(pairs) ?? BLANKS_DIFFER;
    add(found, { ...placed(piece, along), text, match: "ALTERED", difference, share });
  }
  return found.sort((a, b) => b.share - a.share).map(({ share, ...passage }) => passage);
}

interface Near<Source> {
  readonly piece: Piece<Source>;
  readonly stretch: NearStretch;
  readonly place: Place<Source>;
}

type Place<Source> = Pick<FoundPassage<Source>, "source" | "paragraph" | "start" | "end">;

function isSamePlace<Source>(one: Place<Source>, other: Place<Source>): boolean {
  return (
    one.source === other.source &&
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end
  );
}

const LONGEST_WORD = 50;

/** The words at a stretch, and those before and after that may belong to it. */
function around(text: string, near: Stretch, length: number, folded: (word: string) => string): Token[] {
  const margin = Math.ceil(length / 2) + LONGEST_WORD;
  const points = Array.from(text);
  const from = Math.max(0, near.start - margin);
  const tokens = tokensOf(points.slice(from, near.end + margin).join(""), folded);
  // Words that were cut through.
  if (from > 0) tokens.shift();
  if (near.end + margin < points.length) tokens.pop();
  return tokens.map((token) => ({ ...token, start: from + token.start, end: from + token.end }));
}

function stretchOf(pairs: readonly Pair[]): Stretch | undefined {
  const printed = pairs.flatMap(({ printed }) => printed ?? []);
  const [first, last] = [printed[0], printed.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Where in the paragraph it is. */
function placed<Source>({ source, paragraph, from }: Piece<Source>, { start, end }: Stretch): Place<Source> {
  return { source, paragraph, start: from + start, end: from + end };
}

/** Pieces overlap: a passage may be found twice. */
function add<Passage extends FoundPassage<unknown>>(found: Passage[], passage: Passage): void {
  if (!found.some((one) => isSamePlace(one, passage))) found.push(passage);
}
