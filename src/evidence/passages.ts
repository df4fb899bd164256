import { distance } from "fastest-levenshtein";
import { type ReadingForm, readingForm } from "./reading-form.js";
import { word } from "./words.js";

/** A stretch of a paragraph, in Unicode code points, its end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is like what was looked for: `share` of its words, from 0 to 1. */
export interface NearStretch extends Stretch {
  readonly share: number;
}

/** Below this share of words, two passages have no more in common than any two have. */
const LEAST_SHARE = 0.5;

/** Every place where `words` stand in the paragraph exactly, or else where they stand in reading form. */
export function findPassages(paragraph: string, words: string): Stretch[] {
  const exact = [...exactStretches(paragraph, words)];
  return exact.length > 0 ? exact : [...stretchesInForm(readingForm(paragraph), readingForm(words).text)];
}

/** Every place where `words` stand in the paragraph exactly. */
export function* exactStretches(paragraph: string, words: string): Generator<Stretch> {
  const length = Array.from(words).length;
  let [units, points] = [0, 0];
  for (const at of occurrences(paragraph, words)) {
    points += Array.from(paragraph.slice(units, at)).length;
    units = at;
    yield { start: points, end: points + length };
  }
}

/** Every place of the original where words, which are in the same form, stand in its form. */
export function* stretchesInForm({ text, starts, ends }: ReadingForm, words: string): Generator<Stretch> {
  for (const at of occurrences(text, words)) {
    const [start, end] = [starts[at], ends[at + words.length - 1]];
    if (start !== undefined && end !== undefined) yield { start, end };
  }
}

function* occurrences(text: string, words: string): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/**
 * The stretch of a paragraph that has most of the words in common, wherever they stand in it; undefined where no stretch has
 * half of them. A word counts that differs by a few letters, too, as in what was read from a scan; words as they stand go
 * before those. Takes time in proportion to the paragraph.
 *
 * @param folded brings a word into the form by which words are the same
 */
export function nearestPassage(
  paragraph: string,
  words: string,
  folded: (word: string) => string,
): NearStretch | undefined {
  const wanted = wordsOf(readingForm(words), folded).map(({ word }) => word);
  const form = readingForm(paragraph);
  const there = wordsOf(form, folded);
  const meant = nearWords(new Set(there.map(({ word }) => word)), new Set(wanted));
  const read = there.map(({ word, ...place }) => ({
    ...place,
    word: meant.get(word) ?? word,
    isNear: meant.has(word),
  }));
  const best = bestWindow(
    read.map(({ word }) => word),
    wanted,
  );
  if (best === undefined || best.shared < LEAST_SHARE * wanted.length) return undefined;
  const sought = new Set(wanted);
  const hits = read.slice(best.from, best.to).filter(({ word }) => sought.has(word));
  const [first, last] = [hits[0], hits.at(-1)];
  const [start, end] = [form.starts[first?.start ?? -1], form.ends[(last?.end ?? 0) - 1]];
  const shared = best.shared - NEAR_COUNTS_LESS * hits.filter(({ isNear }) => isNear).length;
  return start === undefined || end === undefined ? undefined : { start, end, share: shared / wanted.length };
}

const NEAR_COUNTS_LESS = 0.25;
/** Words of fewer letters are near to too many others. */
const SHORTEST_NEAR = 4;
/** Each is compared with every word of the paragraph. */
const MOST_LACKING = 40;

/** For words of the paragraph that none is like: the wanted word, lacking there, from which they differ by a few letters. */
function nearWords(there: ReadonlySet<string>, wanted: ReadonlySet<string>): Map<string, string> {
  const near = new Map<string, string>();
  const others = [...there].filter((word) => word.length >= SHORTEST_NEAR && !wanted.has(word));
  const lacking = [...wanted].filter((word) => word.length >= SHORTEST_NEAR && !there.has(word));
  for (const word of lacking.slice(0, MOST_LACKING)) {
    let least = Math.min(3, Math.ceil(word.length / 4));
    let nearest: string[] = [];
    for (const other of others) {
      if (Math.abs(other.length - word.length) > least) continue;
      const letters = distance(word, other);
      if (letters < least) [nearest, least] = [[other], letters];
      else if (letters === least) nearest.push(other);
    }
    for (const other of nearest) near.set(other, word);
  }
  return near;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly shared: number;
}

/** The window of as many words as are wanted that holds most of them, each as often as it is wanted. */
function bestWindow(there: readonly string[], wanted: readonly string[]): Window | undefined {
  /** How often each wanted word is still missing in the window; below 0 where it is there more often than it is wanted. */
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let best: Window | undefined;
  let shared = 0;
  for (const [index, word] of there.entries()) {
    shared += counted(missing, there[index - wanted.length], 1) + counted(missing, word, -1);
    if (shared > (best?.shared ?? 0)) best = { from: Math.max(0, index + 1 - wanted.length), to: index + 1, shared };
  }
  return best;
}

/** Notes that a word comes into the window (-1) or leaves it (1); what that adds to the wanted words in it. */
function counted(missing: Map<string, number>, word: string | undefined, step: -1 | 1): -1 | 0 | 1 {
  const still = word === undefined ? undefined : missing.get(word);
  if (word === undefined || still === undefined) return 0;
  missing.set(word, still + step);
  if (step === -1) return still > 0 ? 1 : 0;
  return still >= 0 ? -1 : 0;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf({ text }: ReadingForm, folded: (word: string) => string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: folded(found),
    start: index,
    end: index + found.length,
  }));
}
