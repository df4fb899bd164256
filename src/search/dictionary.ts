/** The dictionaries that every PostgreSQL brings along (https://www.postgresql.org/docs/current/textsearch-dictionaries.html). */
const dictionaries = new Set(
  (
    "arabic armenian basque catalan danish dutch english estonian finnish french german greek hindi hungarian indonesian " +
    "irish italian lithuanian nepali norwegian portuguese romanian russian serbian spanish swedish tamil turkish yiddish"
  ).split(" "),
);

/** PostgreSQL's dictionary of stems for a BCP 47 language: `english_stem` for en-GB; null where it has none. */
export function stemDictionary(language: string): string | null {
  const name = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" }).of(
    new Intl.Locale(language).language,
  );
  const dictionary = name?.toLowerCase() ?? "";
  return dictionaries.has(dictionary) ? `${dictionary}_stem` : null;
}
