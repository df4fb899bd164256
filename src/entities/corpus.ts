import * as z from "zod";
import { licencePattern } from "./licence.js";
import { languageTag, name, slug, text } from "./shapes.js";

const noLicence = "is no licence; expected an SPDX identifier such as CC-BY-4.0, or an address";

/** The shape of corpus.yaml: what is said of the corpus as a whole. */
export const corpus = z.strictObject({
  slug: slug.describe("Readable name of the corpus in addresses and citations; it never changes."),
  title: name.describe("Title, as readers see it."),
  description: text.describe("What the corpus covers and how it was coded."),
  language: languageTag.describe("Language of the corpus, BCP 47; it chooses the dictionary of the search."),
  creators: z.array(name).default([]).describe("Who made the corpus, as they are to be cited."),
  license: name
    .regex(licencePattern, noLicence)
    .optional()
    .describe("Licence under which the corpus may be used: an SPDX identifier such as CC-BY-4.0, or an address."),
});

export type CorpusEntry = z.infer<typeof corpus>;
