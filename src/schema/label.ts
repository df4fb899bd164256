import { builder } from "./builder.js";

/** A name in some language, as the tables of entities hold it: a language tag, and the name. */
type LabelEntry = readonly [language: string, value: string];

export const Label = builder.objectRef<LabelEntry>("Label").implement({
  description:
    "A name of something in some language: its name there (SKOS prefLabel), or another that it goes by (SKOS altLabel).",
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
  return byLanguage(labels, (value) => [value]);
}

/** The other names of a row, by language tag, in the corpus's order. @param altLabels the column as it was read: an object of lists */
export function altLabelsOf(altLabels: unknown): LabelEntry[] {
  return byLanguage(altLabels, (values) => (Array.isArray(values) ? values : []));
}

function byLanguage(names: unknown, namesOf: (value: unknown) => readonly unknown[]): LabelEntry[] {
  const entries = Object.entries(names ?? {}).flatMap(([language, value]) =>
    namesOf(value).flatMap((name): LabelEntry[] => (typeof name === "string" ? [[language, name]] : [])),
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
