import * as z from "zod";
import { type Entity, joinOf, many, one } from "./entity.js";
import { event } from "./event.js";
import { leader } from "./leader.js";
import { optional, ref, text as textIn } from "./linked-data.js";
import { dated } from "./linked-dates.js";
import { principle } from "./principle.js";
import { days, edtfDate, formerSlugs, joined, languageTag, name, slug, slugs, spans, text } from "./shapes.js";

const translation = z.strictObject({
  language: languageTag.describe("Language of the translation, BCP 47."),
  text: text.describe("The words in this language."),
  translator: name.optional().describe("Who translated them; left out: the makers of the corpus, or not known."),
});

export const translations = z.array(translation).default([]);

const shape = z.strictObject({
  slug: slug.describe("Readable name in references."),
  formerSlugs,
  text: text.describe("The words exactly as the source prints them, without outer quotation marks."),
  language: languageTag
    .optional()
    .describe("Language of the words, BCP 47, where it is not that of the source which prints them."),
  translations: translations.describe("The words in other languages, never to be taken for the source's."),
  date: edtfDate.optional().describe("EDTF date on which they were said."),
  speaker: slug.optional().describe("Slug of the leader who said them."),
  attribution: text.optional().describe("Who said them, where it is no leader; or document, date and place."),
  event: slug.optional().describe("Slug of the event at which they were said."),
  principles: slugs.describe("Slugs of the principles they speak of."),
  evidence: spans.default([]).describe("Where the source prints them."),
});

export type QuoteEntry = z.infer<typeof shape>;
const naming = { list: "quotes", noun: "quote" } as const;

export const quote = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  references: [
    one("speaker", leader, "speaker_id"),
    one("event", event),
    many("principles", principle, joinOf(naming, principle)),
  ],
  when: { key: "date", of: ({ date }) => date },
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  spans: ({ evidence }) => evidence,
  row: ({ slug, formerSlugs, text, language, translations, date, attribution }) => ({
    ...{ slug, former_slugs: formerSlugs, text, language, translations, date, attribution },
    ...days(date),
  }),
  found: {
    by: "Quotes, by their words and attribution.",
    texts: ({ text, attribution, translations }) => [
      { title: "", body: [text, attribution].filter(Boolean).join(" — ") },
      ...translations.map((translated) => ({ type: "TRANSLATION", title: "", body: translated.text })),
    ],
  },
  columns: {
    slug: ({ slug }) => slug,
    text: ({ text }) => text,
    language: ({ language }) => language,
    date: ({ date }) => date,
    speaker: ({ speaker }) => speaker,
    attribution: ({ attribution }) => attribution,
    event: ({ event }) => event,
    principles: ({ principles }) => joined(principles),
    spans: ({ evidence }) => evidence.length,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
    translations: ({ translations }) => translations.length,
  },
  nodes: (entry, linked) => {
    const id = linked.of("quote", entry.slug);
    const printedIn = [...linked.sourceLanguages].filter(([slug]) =>
      entry.evidence.some(({ source }) => source === slug),
    );
    const ofSource = (slug = "") => linked.sourceLanguages.get(slug) ?? linked.language;
    const language = languageOfWords(entry, linked.language, ofSource);
    const translations = entry.translations.map((translated, index) => ({
      "@id": `${id}/translation/${index + 1}`,
      "@type": ["throughline:Translation", "prov:Entity"],
      "schema:text": textIn(translated.language, translated.text),
      "schema:translationOfWork": ref(id),
      ...optional("schema:translator", translated.translator),
    }));
    const node = {
      "@id": id,
      "@type": "schema:Quotation",
      "schema:about": entry.principles.map((slug) => ref(linked.of("principle", slug))),
      "schema:isBasedOn": printedIn.map(([slug]) => ref(linked.of("source", slug))),
      "schema:text": textIn(language, entry.text),
      "schema:workTranslation": translations.map((translated) => ref(translated["@id"])),
      ...optional("schema:creator", entry.speaker && ref(linked.of("leader", entry.speaker))),
      ...optional("schema:creditText", entry.attribution),
      ...optional("schema:dateCreated", entry.date && dated(entry.date)),
      ...optional("throughline:event", entry.event && ref(linked.of("event", entry.event))),
    };
    return [node, ...translations];
  },
} satisfies Entity<QuoteEntry>;

/**
 * The language of a quote's words: its own, else that of the source which prints them, else that of the corpus. Of several
 * sources, it is the one that its evidence begins with.
 *
 * @param ofSource given the slug that the span names, if it names one
 */
export function languageOfWords<Corpus extends string | undefined, Source extends string | undefined>(
  { language, evidence: [span] }: Pick<QuoteEntry, "language" | "evidence">,
  ofCorpus: Corpus,
  ofSource: (slug: string | undefined) => Source,
): string | Corpus | Source {
  return language ?? (span === undefined ? ofCorpus : ofSource(span.source));
}
