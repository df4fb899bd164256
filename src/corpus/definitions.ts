/**
 * The shape of a corpus folder, file by file. These definitions validate an import and give the types of its content.
 * Strict throughout: a key that is not known is a mistake to report, never something to drop.
 */
import * as z from "zod";
import { isEdtf, isEdtfInterval } from "../chronology/edtf.js";
import { whyNotEdtf, whyNotInterval } from "../chronology/likely-date.js";
import { stanceKinds } from "../comparison/attestation.js";

export const eventKinds = [
  "CONFERENCE",
  "CONGRESS",
  "MEETING",
  "STATEMENT",
  "SPEECH",
  "PROCLAMATION",
  "POLICY_SHIFT",
  "PERIOD_MARK",
] as const;

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "is not a slug; expected lower-case letters and digits joined by single hyphens, such as new-era",
  );
const text = z
  .string()
  .trim()
  .min(1, "is empty; expected some text")
  .refine(
    (value) => !value.includes("\0") && value.isWellFormed(),
    "holds U+0000 or half a surrogate pair; expected plain Unicode text",
  );
const languageTag = z.string().refine(isLanguageTag, "is not a language tag; expected BCP 47, such as en or zh-Hans");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest; expected 64 lower-case hexadecimal digits");
const ordinal = z.int("is not a whole number; expected 1, 2, 3 …").min(1, "is below 1; expected 1, 2, 3 …");
const position = z.int("is not a whole number; expected 0, 1, 2 …").min(0, "is below 0; expected 0, 1, 2 …");
/** YAML reads an unquoted year as a number. */
const edtfText = z.union(
  [z.string(), z.int().transform(String)],
  "is not a date; expected one such as 1955-04 or 1955~",
);
const edtfDate = edtfText.refine(isEdtf, { error: ({ input }) => whyNotEdtf(String(input)) });
const edtfInterval = edtfText.refine(isEdtfInterval, { error: ({ input }) => whyNotInterval(String(input)) });
/** A principle of another corpus: whether it is published where this one will be, the folder cannot know. */
const foreignPrinciple = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    "names no principle of another corpus; expected the slugs of corpus and principle, such as harbour-charter/open-water",
  );
const slugs = z.array(slug).default([]);
const labels = z
  .record(languageTag, text)
  .default({})
  .describe("Names in other languages (SKOS prefLabel), by BCP 47 tag: { zh-Hans: 不结盟 }.");

export const evidence = z.strictObject({
  source: slug.optional().describe("Slug of the source; may be left out when the corpus has only one."),
  paragraph: ordinal.describe("Paragraph of the source, from 1; headings are not counted."),
  start: position.describe("First character of the span in the paragraph, in Unicode code points from 0."),
  end: ordinal.describe("The character after the last one of the span."),
  digest: sha256.describe("SHA-256 of the span; `throughline locate` writes it, with the numbers above."),
  gloss: text.describe("What the span says, in words of your own."),
});
const spans = z.array(evidence);

export const corpus = z.strictObject({
  slug: slug.describe("Readable name of the corpus in addresses and citations; it never changes."),
  title: text.describe("Title, as readers see it."),
  description: text.describe("What the corpus covers and how it was coded."),
  language: languageTag.describe("Language of the corpus, BCP 47; it chooses the dictionary of the search."),
});

export const source = z.strictObject({
  slug: slug.describe("Readable name. A text that comes along stands in sources/<slug>.txt."),
  title: text.describe("Title, as the source gives it; with author, date and place where it is a document."),
  language: languageTag.describe("Language of the text, BCP 47."),
  digest: sha256.describe("SHA-256 of the text (UTF-8, LF, NFC): `sha256sum <file>`."),
  paragraphs: ordinal.describe("Number of paragraphs, headings not counted."),
  headings: z.array(ordinal).default([]).describe("Numbers of the blocks, from 1, that are headings and not counted."),
});

export const leader = z.strictObject({
  slug: slug.describe("Readable name in references, such as mao-zedong."),
  name: text.describe("Name in the corpus's language."),
  labels,
});

export const era = z.strictObject({
  slug: slug.describe("Readable name in references."),
  ordinal: ordinal.describe("1 for the earliest era, then 2, 3 … without gaps."),
  name: text.describe("Name in the corpus's language."),
  labels,
  period: edtfInterval.describe("EDTF interval: 1949-06/1955~, 195X/196X, 2012-11/.. (no end yet)."),
  leaders: slugs.describe("Slugs of its leaders, the core leaders first."),
  summary: text.describe("How the source presents the era, in words of your own."),
});

export const principle = z.strictObject({
  slug: slug.describe("Readable name in references."),
  name: text.describe("Name in the corpus's language."),
  labels,
  statement: text.describe("What the principle asks, as the source presents it, in words of your own."),
  broader: slugs.describe("Slugs of the principles directly above it (SKOS broader)."),
  exactMatch: z
    .array(foreignPrinciple)
    .default([])
    .describe("Principles of other corpora that mean the same (SKOS exactMatch), as corpus/principle."),
  closeMatch: z
    .array(foreignPrinciple)
    .default([])
    .describe("Principles of other corpora that mean nearly the same (SKOS closeMatch), as corpus/principle."),
});

export const event = z.strictObject({
  slug: slug.describe("Readable name in references."),
  name: text.describe("Name in the corpus's language."),
  labels,
  date: edtfDate.describe("EDTF date or interval: 1955-04, 1955~, 195X/196X."),
  kind: z.enum(eventKinds).describe("What sort of event it is."),
  era: slug.optional().describe("Slug of the era in which it falls."),
  leaders: slugs.describe("Slugs of the leaders who took part."),
  principles: slugs.describe("Slugs of the principles at issue."),
  summary: text.describe("What happened, as the source tells it, in words of your own."),
  evidence: spans.default([]).describe("Where the source tells of it."),
});

export const quote = z.strictObject({
  slug: slug.describe("Readable name in references."),
  text: text.describe("The words exactly as the source prints them, without outer quotation marks."),
  date: edtfDate.optional().describe("EDTF date on which they were said."),
  speaker: slug.optional().describe("Slug of the leader who said them."),
  attribution: text.optional().describe("Who said them, where it is no leader; or document, date and place."),
  event: slug.optional().describe("Slug of the event at which they were said."),
  principles: slugs.describe("Slugs of the principles they speak of."),
  evidence: spans.default([]).describe("Where the source prints them."),
});

const kind = z.enum(stanceKinds);
const share = "is not a share; expected a number from 0 to 1";

export const coding = z.strictObject({
  coder: text.describe("Who coded: a name or initials, the same throughout the corpus."),
  kind: kind.describe("The kind that this person chose."),
  confidence: z.number().min(0, share).max(1, share).optional().describe("How sure the person was, from 0 to 1."),
  note: text.optional().describe("What the person noted, such as a doubt."),
});

export const stance = z.strictObject({
  era: slug.describe("Slug of the era."),
  principle: slug.describe("Slug of the principle."),
  kind: kind.describe(
    "How the source presents the era as treating the principle; docs/codebook.md tells how to choose.",
  ),
  summary: text.describe("The reading in words of your own, attributed: the source presents …"),
  leaders: slugs.describe("Slugs of the leaders whom the source names for it."),
  events: slugs.describe("Slugs of the events that carry it."),
  quotes: slugs.describe("Slugs of the quotes that carry it."),
  evidence: spans
    .min(1, "is empty; expected at least one span of a source")
    .describe("Where the source says so: at least one span."),
  codings: z.array(coding).default([]).describe("What each of several coders chose, before the corpus settled."),
});

/** The lists of a corpus, in the order in which they are read: each may refer to those before it. */
export const lists = {
  sources: source,
  leaders: leader,
  eras: era,
  principles: principle,
  events: event,
  quotes: quote,
  stances: stance,
};

export type ListName = keyof typeof lists;
export type Entry<Name extends ListName> = z.infer<(typeof lists)[Name]>;
export type CorpusEntry = z.infer<typeof corpus>;
export type EvidenceEntry = z.infer<typeof evidence>;

/** All lists of a corpus but the longest, which is never held in memory whole. */
export type CorpusLists = { readonly corpus: CorpusEntry } & {
  readonly [Name in Exclude<ListName, "stances">]: readonly Entry<Name>[];
};

/** A whole corpus as its folder says it, before any number or key is given. `stances` can be gone through again and again. */
export type CorpusContent = CorpusLists & { readonly stances: Iterable<Entry<"stances">> };

/** In canonical form, and with a language of two or three letters: longer ones are well formed, but none is registered. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
