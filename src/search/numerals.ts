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

/** Numbers that are read where they are spelled out; greater ones are seldom. */
const MOST_SPELLED = 100;
/** Words of a number that a text may spell out: years are written in digits. */
const MOST_WORDS = 3;
const digits = /^\d{1,15}$/;

const known = new Map<string, Promise<Numerals>>();

/** How numbers are written in a BCP 47 language. */
export function numeralsOf(language: string): Promise<Numerals> {
  const numerals = known.get(language) ?? learn(language);
  known.set(language, numerals);
  return numerals;
}

async function learn(language: string): Promise<Numerals> {
  const speller = await spellers[new Intl.Locale(language).language]?.();
  const grouped = new Intl.NumberFormat(language, { numberingSystem: "latn" });
  const writings = (value: number): string[][] =>
    [String(value), grouped.format(value), speller?.toCardinal(value) ?? ""]
      .map(wordsOf)
      .filter((words) => words.length > 0 && words.length <= MOST_WORDS);
  const spelled = new Map(
    speller === undefined
      ? []
      : Array.from({ length: MOST_SPELLED + 1 }, (_, value) => [keyOf(wordsOf(speller.toCardinal(value))), value]),
  );
  return (words) => {
    const key = keyOf(words);
    const value = spelled.get(key) ?? inDigits(words, (number) => wordsOf(grouped.format(number)));
    return value === undefined ? [] : distinct(writings(value)).filter((writing) => keyOf(writing) !== key);
  };
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
