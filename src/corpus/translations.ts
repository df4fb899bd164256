import { languageOfWords } from "../entities/quote.js";
import { forEachValue, placeOf } from "./located.js";
import type { Report } from "./problem.js";
import type { CorpusFolder } from "./read-folder.js";

/** A translation is in another language than the words, and nobody gives two of them in one. */
export function checkTranslations({ corpus, lists }: CorpusFolder, report: Report): void {
  // What could not be read of a source, nobody holds against its quotes.
  const only = lists.sources.length === 1 ? lists.sources[0]?.slug : undefined;
  const ofSource = (named = only) => lists.sources.find(({ slug }) => slug === named)?.value?.language;
  forEachValue(lists.quotes, (quote, entry) => {
    const own = languageOfWords(quote, corpus?.language, ofSource);
    const seen = new Set<string>();
    for (const [index, { language, translator }] of quote.translations.entries()) {
      const place = placeOf(entry, "translations", index, "language");
      if (language === own) report(place, `${language} is the language of the quote itself; expected another one`);
      const who = `${language} ${translator ?? ""}`;
      const by = translator === undefined ? "without a translator" : `by ${translator}`;
      if (seen.has(who)) report(place, `a translation into ${language} ${by} is there already; expected one of each`);
      seen.add(who);
    }
  });
}
