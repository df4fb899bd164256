/**
 * How text becomes searchable, the same at import (what is indexed) and at query time (what is looked for).
 * Knows the dictionaries of PostgreSQL by name, but no SQL.
 */

/** The dictionaries that every PostgreSQL brings along (https://www.postgresql.org/docs/current/textsearch-dictionaries.html). */
const dictionaries = new Set(
  (
    "arabic armenian basque catalan danish dutch english estonian finnish french german greek hindi hungarian indonesian " +
    "irish italian lithuanian nepali norwegian portuguese romanian russian serbian spanish swedish tamil turkish yiddish"
  ).split(" "),
);

/** The PostgreSQL text search configuration for a BCP 47 language: `english` for en-GB, `simple` where there is none. */
export function textSearchConfiguration(language: string): string {
  const name = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" }).of(
    new Intl.Locale(language).language,
  );
  const dictionary = name?.toLowerCase() ?? "";
  return dictionaries.has(dictionary) ? dictionary : "simple";
}

const hanRun = /\p{Script=Han}+/gu;

/**
 * Overlapping pairs of Han characters, the usual index terms for Chinese, which writes no spaces between words:
 * 求同存异 becomes 求同 同存 存异. A single character stands for itself.
 */
export function hanBigrams(text: string): string[] {
  return (text.match(hanRun) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** What a reader asks of a search box, taken apart. */
export interface SearchQuery {
  /** For `websearch_to_tsquery`: words, "phrases", or, -exclusions. */
  readonly web: string;
  /** Beginnings of words, written `hegemon*`. */
  readonly prefixes: readonly string[];
  /** Pairs of Han characters that must all be there. */
  readonly bigrams: readonly string[];
  /** Single Han characters, each the beginning of a pair. */
  readonly hanPrefixes: readonly string[];
  /** Runs of Han characters as asked, to be marked in snippets. */
  readonly hanRuns: readonly string[];
}

/** Takes a search text apart: `"seeking common ground" hegemon* 不结盟`. */
export function parseSearchText(text: string): SearchQuery {
  const hanRuns = text.match(hanRun) ?? [];
  const prefixes: string[] = [];
  const web = text
    .replace(hanRun, " ")
    .split(/("[^"]*"?)/)
    .map((part) =>
      // Looked for from the start of a word on only: from each of its letters on, it would take the square of its length.
      part.startsWith('"')
        ? part
        : part.replace(/(?<![\p{L}\p{N}])([\p{L}\p{N}]+)\*/gu, (_, word: string) => {
            prefixes.push(word);
            return " ";
          }),
    )
    .join("")
    // PostgreSQL takes every hyphen for another negation, and has a stack for 64 of them.
    .replace(/-(?:\s*-)+/g, " -")
    .replace(/\s+/g, " ")
    .trim();
  const terms = hanRuns.flatMap(hanBigrams);
  const [bigrams, hanPrefixes] = [
    terms.filter((term) => Array.from(term).length > 1),
    terms.filter((term) => Array.from(term).length === 1),
  ];
  return { web, prefixes, bigrams, hanPrefixes, hanRuns };
}
