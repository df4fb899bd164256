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
  /** Whether words that stand within it are near too: a run without blanks may be a whole sentence. */
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

/** How many letters may be wrong, lacking or too many. */
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
      return { word, least, most, pieces: piecesOf(word, wrong + 1), contains: isRun(word) };
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
  const ranked = lookUps.flatMap(({ word, contains }, index) => {
    const known = near.get(index) ?? [];
    if (known.some((one) => one.word === word && stands(typed, one.written))) return [];
    return known
      .map((one) => ({ ...one, distance: distance(one.word, word) }))
      .filter((one) => one.distance <= tolerance(word) || (contains && word.includes(one.word)))
      .sort((a, b) => a.distance - b.distance || b.texts - a.texts)
      .slice(0, MOST_SUGGESTIONS);
  });
  ranked.sort((a, b) => a.distance - b.distance);
  return [...new Set(ranked.map(({ written }) => written))].slice(0, MOST_SUGGESTIONS);
}

function stands(text: string, word: string): boolean {
  return text.normalize("NFC").toLowerCase().includes(word.toLowerCase());
}
