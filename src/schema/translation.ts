import { type QuoteEntry, translations } from "../entities/quote.js";
import { builder } from "./builder.js";

export const Translation = builder.objectRef<QuoteEntry["translations"][number]>("Translation").implement({
  description: "The words of a quote in another language: the translator's, not the source's.",
  fields: (t) => ({
    language: t.exposeString("language", { description: "Language of the translation as a BCP 47 tag." }),
    text: t.exposeString("text", { description: "The words in this language." }),
    translator: t.exposeString("translator", {
      nullable: true,
      description: "Who translated them; null: the makers of the corpus, or not known.",
    }),
  }),
});

/** The translations of a row. @param column as it was read */
export function translationsOf(column: unknown): QuoteEntry["translations"] {
  return translations.parse(column);
}
