/** Words of a corpus that a reader may have meant, where none of its texts has the one that they typed. */
import { distance } from "fastest-levenshtein";
import type { Numerals } from "./numerals.js";
import type { Query, Term } from "./query.js";
import { tokensOf } from "./tokens.js";

/** Which words of the corpus may be near: all that are about as long and share a piece with it, or that share much whatever their length. */
export interface LookUp {
  readonly word: string;
  /** Numbers of the terms in which it stands. */
  readonly terms: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly pieces: readonly string[];
  /** Of these, words that look like it hold two; fewer than two: no such words are looked up. */
  readonly parts: readonly string[];
  /** Whether words that stand within it are looked up too: a run without blanks may be a whole sentence, a word two in one. */
  readonly contains: boolean;
}

/** A word of the corpus, as it is found and as it is written. */
export interface KnownWord {
  readonly word: string;
  readonly written: string;
  readonly texts: number;
}

const MOST_LOOK_UPS = 8;
const MOST_SUGGESTIONS = 5;
const SHORTEST = 2;
/** Words of fewer letters are seldom two written as one. */
const SHORTEST_OF_TWO = 6;
/** Words that look like one that stands nowhere, of so many words, the longest. */
const MOST_ALIKE = 3;
/** Longer ones are hardly a word that somebody mistook, and every part is looked for in every word of the corpus. */
const LONGEST_ALIKE = 30;
const PART = 3;
const LEAST_SHARE = 0.25;
const YEARS_AROUND = 5;

/** How many letters may be wrong, lacking or too many in words that are worth a look. */
function tolerance(word: string): number {
  return word.length < 4 ? 1 : Math.min(3, Math.ceil(word.length / 4));
}

/** What to look up for a query: its words, each whole, those of several parts also as one, and numbers as they are spelled out. */
export function lookUpsOf(query: Query, numerals: Numerals): LookUp[] {
  const words = new Map<string, { terms: number[]; around: (word: string, index: number) => Around }>();
  for (const [number, term] of query.flat().entries()) {
    if (term.isExcluded) continue;
    for (const word of wordsOf(term)) add(word, number, isNumber(word) ? aroundNumber : around);
    for (const word of spelledOut(term, numerals)) add(word, number, exactly);
  }
  function add(word: string, term: number, as: (word: string, index: number) => Around): void {
    const before = words.get(word);
    words.set(word, { terms: [...(before?.terms ?? []), term], around: before?.around ?? as });
  }
  return [...words]
    .filter(([word]) => word.length >= SHORTEST)
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, MOST_LOOK_UPS)
    .map(([word, of], index) => ({ word, terms: of.terms, ...of.around(word, index) }));
}

type Around = Omit<LookUp, "word" | "terms">;

function around(word: string, index: number): Around {
  const wrong = tolerance(word);
  const canBeAlike = index < MOST_ALIKE && word.length <= LONGEST_ALIKE && !isRun(word);
  return {
    least: word.length - wrong,
    most: word.length + wrong,
    pieces: piecesOf(word, wrong + 1),
    parts: canBeAlike ? cutInto(word, PART) : [],
    contains: isRun(word) || word.length >= SHORTEST_OF_TWO,
  };
}

/** Near a number are others of its decade or the next, which begin alike: of years only. */
function aroundNumber(word: string): Around {
  const value = Number(word);
  const beginnings = [value - YEARS_AROUND, value, value + YEARS_AROUND].map((year) => String(year).slice(0, -1));
  const pieces = isYear(word) ? [...new Set(beginnings)] : [];
  return { least: word.length, most: word.length, pieces: [...pieces, word], parts: [], contains: false };
}

function exactly(word: string): Around {
  return { least: word.length, most: word.length, pieces: [word], parts: [], contains: false };
}

/** The word that says most of how a number is spelled out: thousand of one thousand. */
function spelledOut({ tokens }: Term, numerals: Numerals): string[] {
  const words = numerals(tokens.map(({ folded }) => folded)).flat();
  return words
    .filter((word) => !isNumber(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

function isRun(word: string): boolean {
  return [...tokensOf(word)].some(({ run }) => run !== undefined);
}

function wordsOf({ tokens, joined }: Term): string[] {
  const words: string[] = joined ? [joined.folded] : [];
  let run = "";
  for (const token of tokens) {
    if (token.run === undefined) words.push(token.folded);
    else run += token.folded;
    if (token.run === "ends") {
      words.push(run);
      run = "";
    }
  }
  return words;
}

/** A word in pieces, of which at least one stands unchanged in every word that differs in fewer letters than there are pieces. */
function piecesOf(word: string, count: number): string[] {
  const characters = Array.from(word);
  const size = Math.max(1, Math.floor(characters.length / count));
  return Array.from({ length: Math.min(count, characters.length) }, (_, index) =>
    characters.slice(index * size, index === count - 1 ? undefined : (index + 1) * size).join(""),
  ).filter((piece) => piece !== "");
}

/** A word in pieces of so many letters; what is left at its end is none. */
function cutInto(word: string, letters: number): string[] {
  const characters = Array.from(word);
  const count = Math.floor(characters.length / letters);
  return Array.from({ length: count }, (_, index) => characters.slice(index * letters, (index + 1) * letters).join(""));
}

/**
 * The nearest words to each word that was looked up and is not known as it was typed, the nearest first: those of which a few letters
 * differ, and where there are none, those that look like it.
 *
 * @param near words of the corpus, by the number of the look-up to which they may be near
 */
export function suggestionsOf(
  lookUps: readonly LookUp[],
  near: ReadonlyMap<number, readonly KnownWord[]>,
  typed: string,
): string[] {
  const ranked = lookUps.flatMap(({ word, parts }, index) => {
    const known = near.get(index) ?? [];
    if (known.some((one) => one.word === word && stands(typed, one.written))) return [];
    const measured = known.map((one) => ({ ...one, distance: distanceOf(one.word, word) }));
    const nearest = measured
      .filter((one) => isNear(word, one) || (isRun(word) && word.includes(one.word)))
      .sort((a, b) => a.distance - b.distance || b.texts - a.texts)
      .slice(0, MOST_SUGGESTIONS);
    const found = isRun(word) ? nearest : [...inTwo(word, known), ...nearest];
    return found.length > 0
      ? found
      : alike(
          word,
          measured.filter((one) => holdsTwo(one.word, parts)),
        );
  });
  ranked.sort((a, b) => a.distance - b.distance);
  return [...new Set(ranked.map(({ written }) => written))].slice(0, MOST_SUGGESTIONS);
}

/** How many letters differ; of numbers, how far apart they are. */
function distanceOf(one: string, other: string): number {
  return isNumber(one) && isNumber(other) ? Math.abs(Number(one) - Number(other)) : distance(one, other);
}

/** One letter in four may be wrong; two that changed places are one mistake. Of a few characters without blanks, one may be. */
function isNear(
  typed: string,
  { word, distance: letters }: { readonly word: string; readonly distance: number },
): boolean {
  if (isNumber(typed)) return isNumber(word) && letters <= (isYear(typed) ? YEARS_AROUND : 0);
  if (letters > tolerance(typed)) return false;
  return (
    isRun(typed) || letters <= Math.floor(typed.length / 4) || (letters === 2 && lettersOf(typed) === lettersOf(word))
  );
}

function holdsTwo(word: string, parts: readonly string[]): boolean {
  return parts.filter((part) => word.includes(part)).length > 1;
}

/** Words that share so much of their groups of three letters, those that share most first: expansion for expansionism. */
function alike<Known extends KnownWord>(typed: string, known: readonly Known[]): Known[] {
  const groups = groupsOfThree(typed);
  const measured = known
    .map((one) => ({ one, share: shareOf(groups, groupsOfThree(one.word)) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || b.one.texts - a.one.texts);
  const best = measured[0]?.share ?? 0;
  return measured.flatMap(({ one, share }) => (share >= best / 2 ? [one] : [])).slice(0, MOST_ALIKE);
}

/** The groups of three letters of a word, of which its beginning counts twice and its end once. */
function groupsOfThree(word: string): ReadonlySet<string> {
  const letters = Array.from(`  ${word} `);
  return new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join("")));
}

/** How much of all groups of two words both have. */
function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((group) => others.has(group)).length;
  return both / (some.size + others.size - both);
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}

/** The two words that a reader wrote as one. */
function inTwo(typed: string, known: readonly KnownWord[]): (KnownWord & { readonly distance: number })[] {
  const words = new Map(known.map((one) => [one.word, one]));
  return known.flatMap((first) => {
    const second = typed.startsWith(first.word) ? words.get(typed.slice(first.word.length)) : undefined;
    if (second === undefined) return [];
    const written = `${first.written} ${second.written}`;
    return [{ word: typed, written, texts: Math.min(first.texts, second.texts), distance: 0 }];
  });
}

function stands(text: string, word: string): boolean {
  return text.normalize("NFC").toLowerCase().includes(word.toLowerCase());
}
