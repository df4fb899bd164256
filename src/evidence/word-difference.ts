/** In which words a quotation and what is printed differ. */
import { distance } from "fastest-levenshtein";
import { normalForm } from "./normal-form.js";

/** A word, a character of a script without blanks, or a sign. */
export interface Token {
  /** In normal form. */
  readonly form: string;
  /** By which words that differ in accents alone are alike; empty of a sign. */
  readonly folded: string;
  /** As it stands in the original, and where: code points, its end exclusive. */
  readonly original: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+|\S/gu;
const isWord = /[\p{L}\p{N}]/u;

export function tokensOf(original: string, folded: (word: string) => string): Token[] {
  const { text, starts, ends } = normalForm(original);
  const points = Array.from(original);
  return Array.from(text.matchAll(token), ({ 0: form, index }) => {
    const [start, end] = [starts[index] ?? 0, ends[index + form.length - 1] ?? 0];
    const original = points.slice(start, end).join("");
    return { form, folded: isWord.test(form) ? folded(form) : "", original, start, end };
  });
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

/**
 * Lays what is given along the stretch of what is printed where it fits best: the fewest words left out, put in or changed;
 * what is printed before and after costs nothing. Takes time in proportion to the product of both.
 */
export function align(printed: readonly Token[], given: readonly Token[]): Alignment {
  const width = printed.length + 1;
  const steps = new Uint8Array(width * (given.length + 1));
  const numbers = new Map<string, number>();
  const columns = numbered(printed, numbers);
  let above = new Int32Array(width);
  for (const [row, one] of numbered(given, numbers).entries())
    above = costsOfRow(one, columns, above, steps.subarray((row + 1) * width, (row + 2) * width));
  const least = above.reduce((least, cost) => Math.min(least, cost));
  const pairs = walkBack(steps, printed, given, above.lastIndexOf(least));
  return { pairs, share: shareOf(pairs) };
}

/** What it costs to lay one more of what is given along what is printed up to each place, and by which step it comes there. */
function costsOfRow(
  one: Numbered,
  columns: readonly Numbered[],
  above: Int32Array,
  steps: Uint8Array,
): Int32Array<ArrayBuffer> {
  const costs = new Int32Array(columns.length + 1);
  costs[0] = (above[0] ?? 0) + one.cost;
  steps[0] = GIVEN_ONLY;
  for (const [column, other] of columns.entries()) {
    const paired = (above[column] ?? 0) + pairCost(other, one);
    const givenOnly = (above[column + 1] ?? 0) + one.cost;
    const printedOnly = (costs[column] ?? 0) + other.cost;
    const least = Math.min(paired, givenOnly, printedOnly);
    costs[column + 1] = least;
    // The same word before goes before another one here.
    if (least === printedOnly && other.form !== one.form) steps[column + 1] = PRINTED_ONLY;
    else steps[column + 1] = least === paired ? PAIR : GIVEN_ONLY;
  }
  return costs;
}

/** What is compared of a token, thousands of times: numbers in place of words. */
interface Numbered {
  readonly form: number;
  readonly folded: number;
  readonly isSign: boolean;
  readonly cost: number;
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Numbered[] {
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return tokens.map(({ form, folded }) => {
    const isSign = folded === "";
    return { form: numberOf(form), folded: numberOf(isSign ? form : folded), isSign, cost: isSign ? SIGN : WORD };
  });
}

function pairCost(printed: Numbered, given: Numbered): number {
  if (printed.form === given.form) return 0;
  if (printed.folded === given.folded) return ACCENTS;
  // A sign never stands for a word.
  return printed.isSign === given.isSign ? given.cost : WORD + SIGN + 1;
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

/**
 * The words in which both differ, in one line: `[-printed-]{+given+}`, as `wdiff` and `git diff --word-diff` write it, with
 * some words before and after; undefined where they do not.
 */
export function inlineDifference(pairs: readonly Pair[]): string | undefined {
  const runs = runsOf(pairs);
  if (!runs.some(({ differs }) => differs)) return undefined;
  return runs
    .map((run, index) => {
      const before = runs[index - 1];
      const gap = before === undefined || areJoined(before, run) ? "" : " ";
      return gap + (run.differs ? changed(run) : shortened(run.printed, before !== undefined, index + 1 < runs.length));
    })
    .join("");
}

/** Pairs beside each other that all differ, or all do not. */
interface Run {
  readonly differs: boolean;
  readonly printed: readonly Token[];
  readonly given: readonly Token[];
}

function runsOf(pairs: readonly Pair[]): Run[] {
  const runs: { differs: boolean; printed: Token[]; given: Token[] }[] = [];
  for (const { printed, given } of pairs) {
    const differs = printed?.original !== given?.original;
    const last = runs.at(-1);
    const run = last?.differs === differs ? last : { differs, printed: [], given: [] };
    if (run !== last) runs.push(run);
    if (printed) run.printed.push(printed);
    if (given) run.given.push(given);
  }
  return runs;
}

function areJoined(before: Run, after: Run): boolean {
  const touch = (some: readonly Token[], others: readonly Token[]): boolean | undefined =>
    some.length === 0 || others.length === 0 ? undefined : some.at(-1)?.end === others[0]?.start;
  return touch(before.printed, after.printed) ?? touch(before.given, after.given) ?? false;
}

function changed({ printed, given }: Run): string {
  return (printed.length > 0 ? `[-${written(printed)}-]` : "") + (given.length > 0 ? `{+${written(given)}+}` : "");
}

const SHOWN_BESIDE = 5;

/** The words next to what differs: of more between two places, those at both ends. */
function shortened(tokens: readonly Token[], isAfter: boolean, isBefore: boolean): string {
  const head = isAfter ? SHOWN_BESIDE : 0;
  const tail = isBefore ? SHOWN_BESIDE : 0;
  if (tokens.length <= head + tail + 1) return written(tokens);
  const ends = [tokens.slice(0, head), tail === 0 ? [] : tokens.slice(-tail)].map(written);
  return ends.join(head > 0 && tail > 0 ? " … " : "…");
}

/** As they stood, with one blank wherever anything stood between them. */
function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ original, start }, index) => (index > 0 && tokens[index - 1]?.end !== start ? " " : "") + original)
    .join("")
    .replace(/\s+/g, " ");
}
