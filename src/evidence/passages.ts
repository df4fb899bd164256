import { type ReadingForm, readingForm } from "./reading-form.js";

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
  const exact = exactStretches(paragraph, words);
  return exact.length > 0 ? exact : readStretches(readingForm(paragraph), readingForm(words).text);
}

function exactStretches(paragraph: string, words: string): Stretch[] {
  const length = Array.from(words).length;
  const stretches: Stretch[] = [];
  let [units, points] = [0, 0];
  for (const at of occurrences(paragraph, words)) {
    points += Array.from(paragraph.slice(units, at)).length;
    units = at;
    stretches.push({ start: points, end: points + length });
  }
  return stretches;
}

function readStretches({ text, starts, ends }: ReadingForm, words: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const at of occurrences(text, words)) {
    const [start, end] = [starts[at], ends[at + words.length - 1]];
    if (start !== undefined && end !== undefined) stretches.push({ start, end });
  }
  return stretches;
}

function* occurrences(text: string, words: string): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/**
 * The stretch of a paragraph that has most of the words in common, wherever they stand in it; undefined where no stretch has
 * half of them. Takes time in proportion to the paragraph.
 */
export function nearestPassage(paragraph: string, words: string): NearStretch | undefined {
  const wanted = wordsOf(readingForm(words)).map(({ word }) => word);
  const form = readingForm(paragraph);
  const there = wordsOf(form);
  const best = bestWindow(
    there.map(({ word }) => word),
    wanted,
  );
  if (best === undefined || best.shared < LEAST_SHARE * wanted.length) return undefined;
  const hits = there.slice(best.from, best.to).filter(({ word }) => wanted.includes(word));
  const [first, last] = [hits[0], hits.at(-1)];
  const [start, end] = [form.starts[first?.start ?? -1], form.ends[(last?.end ?? 0) - 1]];
  return start === undefined || end === undefined ? undefined : { start, end, share: best.shared / wanted.length };
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

/** Runs of letters and digits; scripts without blanks character by character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

function wordsOf({ text }: ReadingForm): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: folded(found),
    start: index,
    end: index + found.length,
  }));
}

/** Without case and accents. */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
