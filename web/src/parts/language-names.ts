/** A language by its name in another: `zh-Hans` is Simplified Chinese in `en`, and 简体中文 in `zh`. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: "language" }).of(tag) ?? tag;
  } catch {
    // Whatever stands in an address is shown as it stands.
    return tag;
  }
}
