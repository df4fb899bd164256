import fc from "fast-check";
import { stanceKinds } from "../../src/comparison/attestation.js";
import type { CorpusContent } from "../../src/entities/index.js";
import { sha256 } from "../../src/evidence/source-text.js";
import { text } from "./arbitrary-text.js";

const slugs = ["alpha", "b-2", "3", "null", "1949-06"] as const;
const some = <Value extends string>(values: readonly Value[]) => fc.subarray([...values]);
const labels = fc.dictionary(fc.constantFrom("zh-Hans", "da", "no", "fr"), text);
const hex = text.map(sha256);
const place = {
  source: fc.constantFrom("alpha", "b-2"),
  paragraph: fc.integer({ min: 1, max: 9 }),
  start: fc.integer({ min: 0, max: 9 }),
  end: fc.integer({ min: 10, max: 99 }),
};
const evidence = fc
  .record({ ...place, digest: hex, gloss: text })
  .chain((span) =>
    fc.constantFrom({}, { locator: "12r", label: "folio" } as const).map((place) => ({ ...span, ...place })),
  );
const spans = fc.array(evidence, { maxLength: 3 });
/** The same span as that of a quote's words. */
const spanOfWords = <Span extends { start: number }>(span: Span, words: string) => ({
  ...span,
  end: span.start + Array.from(words).length,
  digest: sha256(words),
});
const each = <Value>(entry: (slug: string) => fc.Arbitrary<Value>) => fc.tuple(...slugs.map(entry));
const kind = fc.constantFrom(...stanceKinds);
const altLabels = fc.dictionary(fc.constantFrom("en", "zh-Hans", "ar"), fc.array(text, { minLength: 1, maxLength: 2 }));
/** That no other entry has. */
const formerSlugsOf = (slug: string) => some([`once-${slug}`, `before-${slug}`]);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const issued = fc.constantFrom(
  ...["1919-03", "1750~"],
  { "date-parts": [[1919, 3, 3]] },
  { "date-parts": [[1919], [1921]], circa: true },
  { literal: "Trinity Term" },
);
const reference = fc.record({
  type: fc.constantFrom("book" as const, "legal_case" as const),
  author: fc.array(fc.oneof(fc.record({ literal: text }), fc.record({ family: text, given: text })), { maxLength: 2 }),
  issued: optional(issued),
  volume: optional(fc.constantFrom("2", "007")),
  "container-title": optional(text),
  license: optional(text),
});

/** Any corpus of a few entries, as its folder says it. */
export const content: fc.Arbitrary<CorpusContent> = fc.record({
  corpus: fc.record({
    slug: fc.constant("round-trip"),
    title: text,
    description: text,
    language: fc.constantFrom("en", "zh", "de"),
    creators: fc.array(text, { maxLength: 2 }),
    license: optional(fc.constantFrom("CC-BY-4.0", "https://example.org/terms")),
  }),
  sources: fc.tuple(
    ...["alpha", "b-2"].map((slug) =>
      fc.record({
        slug: fc.constant(slug),
        formerSlugs: formerSlugsOf(slug),
        title: text,
        language: fc.constant("no"),
        digest: hex,
        paragraphs: fc.constant(9),
        headings: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
        reference: optional(reference),
      }),
    ),
  ),
  leaders: each((slug) =>
    fc.record({
      slug: fc.constant(slug),
      name: text,
      labels,
      altLabels,
      formerSlugs: formerSlugsOf(slug),
      kind: optional(fc.constantFrom("PERSON", "BODY")),
    }),
  ),
  eras: fc.tuple(
    ...slugs.map((slug, index) =>
      fc.record({
        slug: fc.constant(slug),
        ordinal: fc.constant(index + 1),
        name: text,
        labels,
        altLabels,
        formerSlugs: formerSlugsOf(slug),
        period: fc.constantFrom("1949-06/1955~", "195X/196X", "2012-11/.."),
        leaders: fc.shuffledSubarray([...slugs]),
        summary: text,
      }),
    ),
  ),
  principles: fc.tuple(
    ...slugs.map((slug, index) =>
      fc.record({
        slug: fc.constant(slug),
        name: text,
        labels,
        altLabels,
        formerSlugs: formerSlugsOf(slug),
        statement: text,
        scopeNote: optional(text),
        related: some(slugs.slice(0, index)),
        broader: some(slugs.slice(0, index)),
        exactMatch: some(["other/one", "other/two"]),
        closeMatch: some(["third/one"]),
      }),
    ),
  ),
  events: each((slug) =>
    fc.record({
      slug: fc.constant(slug),
      name: text,
      labels,
      altLabels,
      formerSlugs: formerSlugsOf(slug),
      date: fc.constantFrom("1955", "1955~", "1949-10-01", "195X/196X"),
      kind: fc.constantFrom("MEETING", "SPEECH", "JUDGMENT"),
      era: optional(fc.constantFrom(...slugs)),
      leaders: some(slugs),
      principles: some(slugs),
      summary: text,
      evidence: spans,
    }),
  ),
  quotes: each((slug) =>
    fc
      .record({
        slug: fc.constant(slug),
        formerSlugs: formerSlugsOf(slug),
        text,
        language: optional(fc.constantFrom("de", "zh-Hant")),
        translations: fc.uniqueArray(
          fc.record({ language: fc.constantFrom("fr", "ar"), text, translator: optional(text) }),
          { maxLength: 2, selector: ({ language }) => language },
        ),
        date: optional(fc.constantFrom("1956", "1982-09")),
        speaker: optional(fc.constantFrom(...slugs)),
        attribution: optional(text),
        event: optional(fc.constantFrom(...slugs)),
        principles: some(slugs),
        evidence: spans,
      })
      .map((quote) => ({ ...quote, evidence: quote.evidence.map((span) => spanOfWords(span, quote.text)) })),
  ),
  codings: fc.uniqueArray(
    fc.record({
      coder: fc.constantFrom("a", "bo-2"),
      era: fc.constantFrom(...slugs),
      principle: fc.constantFrom(...slugs),
      kind,
      confidence: optional(fc.double({ min: 0, max: 1, noNaN: true })),
      note: optional(text),
      spans: fc.array(fc.record(place), { maxLength: 2 }),
    }),
    { selector: ({ coder, era, principle, kind }) => [coder, era, principle, kind].join("/"), maxLength: 8 },
  ),
  stances: fc.uniqueArray(
    fc.record({
      era: fc.constantFrom(...slugs),
      principle: fc.constantFrom(...slugs),
      kind: kind.filter((value) => value !== "INTRODUCED" && value !== "ABANDONED"),
      summary: text,
      note: optional(text),
      confidence: optional(fc.double({ min: 0, max: 1, noNaN: true })),
      leaders: some(slugs),
      events: some(slugs),
      quotes: some(slugs),
      evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    }),
    { selector: (stance) => [stance.era, stance.principle, stance.kind].join("/"), maxLength: 8 },
  ),
});
