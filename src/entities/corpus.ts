import * as z from "zod";
import { languageTag, name, slug, text } from "./shapes.js";

/** The shape of corpus.yaml: what is said of the corpus as a whole. */
export const corpus = z.strictObject({
  slug: slug.describe("Readable name of the corpus in addresses and citations; it never changes."),
  title: name.describe("Title, as readers see it."),
  description: text.describe("What the corpus covers and how it was coded."),
  language: languageTag.describe("Language of the corpus, BCP 47; it chooses the dictionary of the search."),
});

export type CorpusEntry = z.infer<typeof corpus>;
