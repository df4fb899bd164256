import type { LanguagesInAddress } from "../address/scope.js";
import { interfaceLanguages, preferredOf } from "./available.js";
import { meantBy, shortOf } from "./tags.js";

/** In which languages a page is read. */
export interface LanguagesShown {
  /** The tag of the explorer's own words. */
  readonly words: string;
  /** The tag of the language in which names are read, where the corpus gives any; or `both`: the corpus's own beside another. */
  readonly names: string;
}

/**
 * What an address says of languages. Names are read in `lang`; the explorer's words are those of `ui`, or else of `lang`, or else English.
 * An address that says nothing is read in what the reader prefers.
 */
export function languagesShown(
  { language, words: written }: LanguagesInAddress,
  preferred: readonly string[],
  available: readonly string[] = interfaceLanguages,
): LanguagesShown {
  const asked = (tag: string | undefined) => (tag === undefined ? undefined : meantBy(tag, available));
  const words =
    asked(written) ??
    (language === undefined ? preferredOf(preferred, available) : (asked(language) ?? available[0] ?? "en"));
  return { words, names: language ?? words };
}

/** How an address says in which languages a page is read. */
export function inAddress(
  { words, names }: LanguagesShown,
  available: readonly string[] = interfaceLanguages,
): LanguagesInAddress {
  const language = available.includes(names) ? shortOf(names, available) : names;
  const isUnderstood = (meantBy(names, available) ?? available[0]) === words;
  return { language, words: isUnderstood ? undefined : shortOf(words, available) };
}
