/** How the words of a quotation lie along those that are printed. */
import { distance } from "fastest-levenshtein";
import { normalForm } from "./normal-form.js";
import { pointsIn } from "./text-blocks.js";
import { wordOrSign } from "./words.js";

/** A word, a character of a script without blanks, or a sign. */
export interface Token {
  /** In normal form. */
  readonly form: string;
  /** By which words that differ in accents alone are alike; empty of a sign. */
  readonly folded: string;
  /**
   * As it stands in the original, and where: code points, its end exclusive. Characters that stand for several (`½` for `1⁄2`,
   * `…` for three stops) belong to each token that is made of them.
   */
  readonly original: string;
  readonly start: number;
  readonly end: number;
  /** Which it is of tokens that share a character, from 0. */
  readonly part: number;
}

const isWord = /[\p{L}\p{N}]/u;

export function tokensOf(original: string, folded: (word: string) => string): Token[] {
  const { text, starts, ends } = normalForm(original);
  const points = Array.from(original);
  const tokens: Token[] = [];
  for (const { 0: form, index } of text.matchAll(wordOrSign)) {
    const [start, end] = [starts[index] ?? 0, ends[index + form.length - 1] ?? 0];
    const original = points.slice(start, end).join("");
    const before = tokens.at(-1);
    const part = before && start < before.end ? before.part + 1 : 0;
    tokens.push({ form, folded: isWord.test(form) ? folded(form) : "", original, start, end, part });
  }
  return tokens;
}

/** What is printed at a place and what is given for it; undefined where the other has nothing to set against it. */
export interface Pair {
  readonly printed: Token | undefined;
  readonly given: Token | undefined;
}

/** How words that are given lie along those that are printed. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** Share of the words given that are printed there, in their order, from 0 to 1. */
  readonly share: number;
}

/** What it costs to leave a word out, to put one in, or to have another in its place; signs count for little. */
const WORD = 4;
const SIGN = 1;
const ACCENTS = 1;
const PAIR = 0;
const PRINTED_ONLY = 1;
const GIVEN_ONLY = 2;
/** How many pairs are looked at before others may be let in. */
const MOST_AT_ONCE = 200_000;

/**
 * Lays what is given along the stretch of what is printed where it fits best: the fewest words left out, put in or changed;
 * what is printed before and after costs nothing. Takes time in proportion to the product of both, and yields whenever some
 * milliseconds have been spent.
 */
export function* align(printed: readonly Token[], given: readonly Token[]): Generator<void, Alignment> {
  const width = printed.length + 1;
  const steps = new Uint8Array(width * (given.length + 1));
  const numbers = new Map<string, number>();
  const columns = inColumns(numbered(printed, numbers));
  let above = new Int32Array(width);
  let costs = new Int32Array(width);
  const rows = Math.ceil(MOST_AT_ONCE / width);
  for (const [row, one] of numbered(given, numbers).entries()) {
    if (row % rows === 0) yield;
    costsOfRow(one, columns, above, costs, steps.subarray((row + 1) * width, (row + 2) * width));
    [above, costs] = [costs, above];
  }
  const least = above.reduce((least, cost) => Math.min(least, cost));
  const pairs = walkBack(steps, printed, given, above.lastIndexOf(least));
  return { pairs, share: shareOf(pairs) };
}

/**
 * Lays words along a passage that has the normal form of some of them: nothing need be looked for.
 *
 * @param sought those words, as they stand within all that are given
 */
export function alignSame(
  printed: string,
  words: string,
  sought: string,
  folded: (word: string) => string,
): readonly Pair[] {
  const from = words.indexOf(sought);
  const to = from + sought.length;
  const given = (start: number, end: number): Token[] => {
    const before = pointsIn(words.slice(0, start));
    const tokens = tokensOf(words.slice(start, end), folded);
    return tokens.map((token) => ({ ...token, start: before + token.start, end: before + token.end }));
  };
  const same = tokensOf(printed, folded);
  return [
    ...given(0, from).map((given) => ({ printed: undefined, given })),
    ...given(from, to).map((given, index) => ({ printed: same[index], given })),
    ...given(to, words.length).map((given) => ({ printed: undefined, given })),
  ];
}

/** What it costs to lay one more of what is given along what is printed up to each place, and by which step it comes there. */
function costsOfRow(
  one: Numbered,
  columns: NumberedColumns,
  above: Int32Array,
  costs: Int32Array,
  steps: Uint8Array,
): void {
  let last = (above[0] ?? 0) + one.cost;
  costs[0] = last;
  steps[0] = GIVEN_ONLY;
  for (let column = 0; column < columns.forms.length; column += 1) {
    const isSame = columns.forms[column] === one.form;
    const paired = (above[column] ?? 0) + (isSame ? 0 : changeCost(one, columns, column));
    const givenOnly = (above[column + 1] ?? 0) + one.cost;
    const printedOnly = last + (columns.costs[column] ?? 0);
    last = Math.min(paired, givenOnly, printedOnly);
    costs[column + 1] = last;
    // The same word before goes before another one here.
    if (last === printedOnly && !isSame) steps[column + 1] = PRINTED_ONLY;
    else steps[column + 1] = last === paired ? PAIR : GIVEN_ONLY;
  }
}

function changeCost(one: Numbered, { foldeds, costs }: NumberedColumns, column: number): number {
  if (foldeds[column] === one.folded) return ACCENTS;
  // A sign never stands for a word.
  return costs[column] === one.cost ? one.cost : WORD + SIGN + 1;
}

/** What is compared of a token, millions of times: numbers in place of words. */
interface Numbered {
  readonly form: number;
  readonly folded: number;
  /** By which signs and words are told apart, too. */
  readonly cost: number;
}

interface NumberedColumns {
  readonly forms: Int32Array;
  readonly foldeds: Int32Array;
  readonly costs: Int32Array;
}

function inColumns(tokens: readonly Numbered[]): NumberedColumns {
  return {
    forms: Int32Array.from(tokens, ({ form }) => form),
    foldeds: Int32Array.from(tokens, ({ folded }) => folded),
    costs: Int32Array.from(tokens, ({ cost }) => cost),
  };
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Numbered[] {
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return tokens.map(({ form, folded }) => ({
    form: numberOf(form),
    folded: numberOf(folded === "" ? form : folded),
    cost: folded === "" ? SIGN : WORD,
  }));
}

/** Of fewer words, one that is changed is too much. */
const FEWEST_WITH_CHANGE = 3;

/** Short words stand together in any text: where more than one word was changed, letters count as well. */
function shareOf(pairs: readonly Pair[]): number {
  const words = pairs.filter(({ printed, given }) => (given ?? printed)?.folded !== "");
  const given = words.flatMap((pair) =>
    pair.given ? [{ like: likeness(pair), length: pair.given.folded.length }] : [],
  );
  if (given.length === 0) return 0;
  const share = given.reduce((sum, { like }) => sum + like, 0) / given.length;
  const changed = words.filter((pair) => likeness(pair) === 0).length;
  if (changed <= 1 && given.length >= FEWEST_WITH_CHANGE) return share;
  const letters = given.reduce((sum, { length }) => sum + length, 0);
  return Math.min(share, given.reduce((sum, { like, length }) => sum + like * length, 0) / letters);
}

const NEARLY = 0.75;
/** Words of fewer letters are near to too many others. */
const SHORTEST_NEAR = 4;

/** 1 where the same word is printed as is given, less where it is one that differs by a few letters. */
function likeness({ printed, given }: Pair): number {
  if (printed === undefined || given === undefined || given.folded === "") return 0;
  if (printed.folded === given.folded) return 1;
  const { length } = given.folded;
  return length >= SHORTEST_NEAR && distance(printed.folded, given.folded) <= Math.ceil(length / 4) ? NEARLY : 0;
}

function walkBack(steps: Uint8Array, printed: readonly Token[], given: readonly Token[], from: number): Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [given.length, from];
  while (row > 0) {
    const step = steps[row * (printed.length + 1) + column];
    if (step !== GIVEN_ONLY) column -= 1;
    if (step !== PRINTED_ONLY) row -= 1;
    pairs.push({
      printed: step === GIVEN_ONLY ? undefined : printed[column],
      given: step === PRINTED_ONLY ? undefined : given[row],
    });
  }
  return pairs.reverse();
}
