import type { Language } from "../address/scope.js";

/** What has a name in the corpus's language and, where the corpus gives them, in others. */
export interface Named {
  readonly name: string;
  readonly labels: readonly LanguageName[];
  /** Other names, where they were asked for. */
  readonly altLabels?: readonly LanguageName[];
}

interface LanguageName {
  readonly language: string;
  readonly value: string;
}

/** What has a title, named by it: a title is of one language. */
export function titled<Titled extends { readonly title: string }>(of: Titled): Titled & Named {
  return { ...of, name: of.title, labels: [] };
}

/** The Chinese name, with the tag of its script; undefined where the corpus gives none. */
export function chineseLabel({ labels }: Named): LanguageName | undefined {
  return labels.find(({ language }) => /^zh\b/i.test(language));
}

/** The name in plain text, as the reader has chosen to read names; English where there is no Chinese one. */
export function nameIn(language: Language, named: Named): string {
  const chinese = chineseLabel(named)?.value;
  if (chinese === undefined || language === "en") return named.name;
  return language === "zh" ? chinese : `${named.name} ${chinese}`;
}
