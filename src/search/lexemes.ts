/** What a text is indexed by, and where in it: the terms of PostgreSQL's `tsvector`, which is told them and splits nothing itself. */
import { withoutArticle } from "./fold.js";
import { type Joined, joinedWords, type Token, tokensOf } from "./tokens.js";

/** Which way of taking texts apart this is: another number, and every edition is indexed anew when the service is next started. */
export const ANALYSIS = 1;

/** What stands for a word in all its forms begins with this; no word does. */
export const STEM = "~";
/** No vector counts positions beyond. */
const LAST_POSITION = 16_383;
/** No vector holds more than a mebibyte of terms; what stands beyond this in a text is not found. */
const MOST_BYTES = 900_000;

/** A text to be found: its title, which weighs more, and its body. */
export interface IndexedText {
  readonly title: string;
  readonly body: string;
}

/** A word as the dictionary of a language takes it. */
export interface Stemmable {
  readonly plain: string;
  readonly folded: string;
}

/** The term that stands for all forms of a word; empty where there is none but the word itself. */
export type StemOf = (word: Stemmable) => string;

/** Between title and body, so that no phrase goes from one to the other. */
const BETWEEN = " — ";

/** A text as it is read, title first. */
export function wholeText({ title, body }: IndexedText): string {
  return [title, body].filter(Boolean).join(BETWEEN);
}

/** The position of a token in the index, by its place among those of the whole text. */
export function positionOf(text: IndexedText, token: Token, index: number): number {
  return Math.min(index + (isInTitle(text, token) ? 1 : 2), LAST_POSITION);
}

function isInTitle({ title }: IndexedText, { start }: Token): boolean {
  return start < title.length;
}

/** Which pair of characters begins at a token of a script without blanks; the last of a run stands alone. */
export function pairAt(tokens: readonly Token[], index: number): string {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first === undefined) return "";
  return first.run === "goes on" && second ? `${first.folded}${second.folded}` : first.folded;
}

/** A text taken apart. */
export interface Analysis {
  readonly text: IndexedText;
  readonly tokens: readonly Token[];
  readonly joined: readonly Joined[];
}

export function analysisOf(text: IndexedText): Analysis {
  const whole = wholeText(text);
  const tokens = [...tokensOf(whole)];
  return { text, tokens, joined: [...joinedWords(whole, tokens)] };
}

/** The words of a text that a dictionary may know. */
export function* wordsOf({ tokens, joined }: Analysis): Generator<Stemmable> {
  for (const token of tokens) if (token.run === undefined) yield token;
  yield* joined;
}

/**
 * The vector of a text, as PostgreSQL reads it: each word as it is found, its stem, its form without an article; pairs of characters
 * where words are written without blanks; and with each where it stands and whether that is in the title.
 */
export function vectorOf({ text, tokens, joined }: Analysis, stemOf: StemOf): string {
  const vector = new Vector();
  const placeOf = (token: Token, index: number): string =>
    `${positionOf(text, token, index)}${isInTitle(text, token) ? "A" : "B"}`;
  for (const [index, token] of tokens.entries()) {
    if (token.run) vector.add(pairAt(tokens, index), placeOf(token, index));
    else addWord(vector, token, placeOf(token, index), stemOf);
  }
  for (const { first, last, ...word } of joined)
    for (const [offset, token] of tokens.slice(first, last + 1).entries())
      addWord(vector, word, placeOf(token, first + offset), stemOf);
  return vector.toString();
}

function addWord(vector: Vector, word: Stemmable, place: string, stemOf: StemOf): void {
  vector.add(word.folded, place);
  const stem = stemOf(word);
  if (stem !== "") vector.add(stem, place);
  const bare = withoutArticle(word.folded);
  if (bare !== undefined) vector.add(`${STEM}${bare}`, place);
}

/** PostgreSQL keeps no more positions of a term. */
const MOST_POSITIONS = 255;

class Vector {
  readonly #places = new Map<string, string[]>();
  #bytes = 0;

  add(term: string, place: string): void {
    const places = this.#places.get(term);
    if (places !== undefined) {
      if (places.length >= MOST_POSITIONS) return;
      places.push(place);
      this.#bytes += 2;
      return;
    }
    // Terms are of letters, marks and digits: three bytes a code unit at most, and what goes with each.
    const bytes = term.length * 3 + 8;
    if (this.#bytes + bytes > MOST_BYTES) return;
    this.#bytes += bytes;
    this.#places.set(term, [place]);
  }

  toString(): string {
    const terms: string[] = [];
    for (const [term, places] of this.#places) terms.push(`'${term}':${places.join(",")}`);
    return terms.join(" ");
  }
}
