const languages = new Intl.DisplayNames("en", { type: "language" });

/** A language by its English name: `zh-Hans` is Simplified Chinese. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}
