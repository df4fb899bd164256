import { builder } from "./builder.js";

/** A name in a further language, as the tables of entities hold it: a language tag, and the name. */
type LabelEntry = readonly [language: string, value: string];

export const Label = builder.objectRef<LabelEntry>("Label").implement({
  description: "The name of something in a further language (SKOS prefLabel).",
  fields: (t) => ({
    language: t.string({
      description: "Language of the name as a BCP 47 tag, such as `zh-Hans`.",
      resolve: ([language]) => language,
    }),
    value: t.string({ description: "The name in that language.", resolve: ([, value]) => value }),
  }),
});

/** The labels of a row, by language tag. @param labels the column as it was read: an object of texts by language tag */
export function labelsOf(labels: unknown): LabelEntry[] {
  const entries = Object.entries(labels ?? {}).flatMap(([language, value]): LabelEntry[] =>
    typeof value === "string" ? [[language, value]] : [],
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
