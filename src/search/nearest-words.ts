/** Words of a corpus that a reader may have meant, where none of its texts has the one that they typed. */
import { distance } from "fastest-levenshtein";
import type { Query, Term } from "./query.js";
import { tokensOf } from "./tokens.js";

/** Which words of the corpus may be near: all that are about as long and share a piece with it. */
export interface LookUp {
  readonly word: string;
  readonly least: number;
  readonly most: number;
  readonly pieces: readonly string[];
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

/** How many letters may be wrong, lacking or too many in words that are worth a look. */
function tolerance(word: string): number {
  return word.length < 4 ? 1 : Math.min(3, Math.ceil(word.length / 4));
}

/** What to look up for a query: its words, each whole, and those of several parts also as one. */
export function lookUpsOf(query: Query): LookUp[] {
  const words = new Set(query.flat().flatMap((term) => (term.isExcluded ? [] : wordsOf(term))));
  return [...words]
    .filter((word) => word.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_LOOK_UPS)
    .map((word) => {
      const wrong = tolerance(word);
      const [least, most] = [word.length - wrong, word.length + wrong];
      return {
        word,
        least,
        most,
        pieces: piecesOf(word, wrong + 1),
        contains: isRun(word) || word.length >= SHORTEST_OF_TWO,
      };
    });
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

/**
 * The nearest words to each word that was looked up and is not known as it was typed, the nearest first.
 *
 * @param near words of the corpus, by the number of the look-up to which they may be near
 */
export function suggestionsOf(
  lookUps: readonly LookUp[],
  near: ReadonlyMap<number, readonly KnownWord[]>,
  typed: string,
): string[] {
  const ranked = lookUps.flatMap(({ word }, index) => {
    const known = near.get(index) ?? [];
    if (known.some((one) => one.word === word && stands(typed, one.written))) return [];
    const nearest = known
      .map((one) => ({ ...one, distance: distance(one.word, word) }))
      .filter((one) => isNear(word, one) || (isRun(word) && word.includes(one.word)))
      .sort((a, b) => a.distance - b.distance || b.texts - a.texts)
      .slice(0, MOST_SUGGESTIONS);
    return isRun(word) ? nearest : [...inTwo(word, known), ...nearest];
  });
  ranked.sort((a, b) => a.distance - b.distance);
  return [...new Set(ranked.map(({ written }) => written))].slice(0, MOST_SUGGESTIONS);
}

/** One letter in four may be wrong; two that changed places are one mistake. Of a few characters without blanks, one may be. */
function isNear(
  typed: string,
  { word, distance: letters }: { readonly word: string; readonly distance: number },
): boolean {
  if (letters > tolerance(typed)) return false;
  return (
    isRun(typed) || letters <= Math.floor(typed.length / 4) || (letters === 2 && lettersOf(typed) === lettersOf(word))
  );
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
