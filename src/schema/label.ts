import { builder } from "./builder.js";

export const Label = builder.prismaObject("Label", {
  description: "The name of something in a further language (SKOS prefLabel).",
  fields: (t) => ({
    language: t.exposeString("language", { description: "Language of the name as a BCP 47 tag, such as `zh-Hans`." }),
    value: t.exposeString("value", { description: "The name in that language." }),
  }),
});

/** The options of a field `labels`, the same for all that has them. */
export const labelsOptions = {
  description: "Names in other languages, one for each language; empty where the corpus gives none.",
  query: { orderBy: { language: "asc" } },
} as const;
