import type { LanguagesShown } from "../messages/languages-shown.js";
import { isSameLanguage, meantBy } from "../messages/tags.js";

/** What has a name in the corpus's language and, where the corpus gives them, in others. */
export interface Named {
  readonly name: string;
  readonly labels: readonly LanguageName[];
  /** Other names, where they were asked for. */
  readonly altLabels?: readonly LanguageName[];
}

/** A name in a language. */
export interface LanguageName {
  readonly language: string;
  readonly value: string;
}

/** What has a title, named by it: a title is of one language. */
export function titled<Titled extends { readonly title: string }>(of: Titled): Titled & Named {
  return { ...of, name: of.title, labels: [] };
}

/**
 * A name as the reader has chosen to read names, one after the other where they read two: the corpus's own where it gives none in the
 * language chosen.
 *
 * @param own the corpus's own language
 */
export function namesIn(
  { words, names }: LanguagesShown,
  own: string,
  { name, labels }: Named,
): readonly LanguageName[] {
  const itself = { language: own, value: name };
  const labelIn = (tag: string): LanguageName | undefined => {
    const meant = meantBy(
      tag,
      labels.map(({ language }) => language),
    );
    return labels.find(({ language }) => language === meant);
  };
  if (names !== "both") return [isSameLanguage(names, own) ? itself : (labelIn(names) ?? itself)];
  const other = isSameLanguage(words, own) ? labels[0] : (labelIn(words) ?? labels[0]);
  return other ? [itself, other] : [itself];
}

/** The same in plain text. */
export function nameIn(languages: LanguagesShown, own: string, named: Named): string {
  return namesIn(languages, own, named)
    .map(({ value }) => value)
    .join(" ");
}
