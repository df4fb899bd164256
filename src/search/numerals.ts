/** Numbers as a language writes them: a text says five where its reader types 5, and 1,000 where they type 1000. */
import { tokensOf } from "./tokens.js";

/** The other ways to write the number that these words, as they are found, come to; none where they are no number. */
export type Numerals = (words: readonly string[]) => readonly (readonly string[])[];

interface Speller {
  toCardinal(value: number): string;
}

/** The languages whose numbers can be spelled out, each loaded when it is first wanted. */
const spellers: Readonly<Record<string, () => Promise<Speller>>> = {
  de: () => import("n2words/de-DE"),
  en: () => import("n2words/en-US"),
  es: () => import("n2words/es-ES"),
  fr: () => import("n2words/fr-FR"),
  it: () => import("n2words/it-IT"),
  nl: () => import("n2words/nl-NL"),
  pt: () => import("n2words/pt-PT"),
  ru: () => import("n2words/ru-RU"),
};

/** Spelled out in nearly any language, it is the article or a pronoun: artikel 1 would find every text with artikel and een. */
const ONE = 1;
/** Others whose word is as common for something else: neuf is new, sei are you, and два and три say nothing to PostgreSQL's dictionary. */
const spelledAsOtherWords: Readonly<Record<string, readonly number[]>> = { fr: [9], it: [6], ru: [2, 3] };

/** Numbers that are read where they are spelled out; greater ones are seldom. */
const MOST_SPELLED = 100;
/** Words of a number that a text may spell out: years are written in digits. */
const MOST_WORDS = 3;
const digits = /^\d{1,15}$/;

const known = new Map<string, Promise<Numerals>>();

/** How numbers are written in a BCP 47 language. */
export function numeralsOf(language: string): Promise<Numerals> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const numerals = learn(language);
  known.set(language, numerals);
  numerals.catch(() => known.delete(language));
  return numerals;
}

async function learn(language: string): Promise<Numerals> {
  const spell = await spellingOf(language);
  const grouped = new Intl.NumberFormat(language, { numberingSystem: "latn" });
  const writings = (value: number): string[][] =>
    [String(value), grouped.format(value), spell(value)]
      .map(wordsOf)
      .filter((words) => words.length > 0 && words.length <= MOST_WORDS);
  const spelled = new Map(
    Array.from({ length: MOST_SPELLED + 1 }, (_, value): [string, number] => [keyOf(wordsOf(spell(value))), value]),
  );
  spelled.delete("");
  return (words) => {
    const key = keyOf(words);
    const value = spelled.get(key) ?? inDigits(words, (number) => wordsOf(grouped.format(number)));
    return value === undefined ? [] : distinct(writings(value)).filter((writing) => keyOf(writing) !== key);
  };
}

/** How a number is spelled out; empty where nobody spells the language for us, or the word would say something else. */
async function spellingOf(tag: string): Promise<(value: number) => string> {
  const { language } = new Intl.Locale(tag);
  const speller = await spellers[language]?.();
  const others = new Set([ONE, ...(spelledAsOtherWords[language] ?? [])]);
  return (value) => (speller === undefined || others.has(value) ? "" : speller.toCardinal(value));
}

/** The number that digits say, whether or not they stand in groups: 1000, or 1 and 000 with a sign between. */
function inDigits(words: readonly string[], groupsOf: (value: number) => readonly string[]): number | undefined {
  const written = words.join("");
  if (!digits.test(written)) return undefined;
  const value = Number(written);
  return words.length === 1 || keyOf(groupsOf(value)) === keyOf(words) ? value : undefined;
}

function wordsOf(text: string): string[] {
  return [...tokensOf(text)].map(({ folded }) => folded);
}

function keyOf(words: readonly string[]): string {
  return words.join(" ");
}

function distinct(writings: readonly string[][]): string[][] {
  return [...new Map(writings.map((words) => [keyOf(words), words])).values()];
}
