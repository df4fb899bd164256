/**
 * The shape of a corpus folder, file by file. These definitions validate an import and give the types of its content.
 * Strict throughout: a key that is not known is a mistake to report, never something to drop.
 */
import { z } from "zod";
import { edtfExpectation, isEdtf, isEdtfInterval } from "../chronology/edtf.js";
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
const edtfText = z.union([z.string(), z.int().transform(String)]);
const edtfDate = edtfText.refine(isEdtf, `is not a date; expected ${edtfExpectation}`);
const edtfInterval = edtfText.refine(
  isEdtfInterval,
  "is not an interval; expected an EDTF interval that ends after it starts, such as 1978-12/1989~ or 2012-11/..",
);
/** A principle of another corpus: whether it is published where this one will be, the folder cannot know. */
const foreignPrinciple = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    "names no principle of another corpus; expected the slugs of corpus and principle, such as harbour-charter/open-water",
  );
const slugs = z.array(slug).default([]);
const labels = z.record(languageTag, text).default({});

export const evidence = z.strictObject({
  source: slug.optional(),
  paragraph: ordinal,
  start: position,
  end: ordinal,
  digest: sha256,
  gloss: text,
});

export const corpus = z.strictObject({ slug, title: text, description: text, language: languageTag });

export const source = z.strictObject({
  slug,
  title: text,
  language: languageTag,
  digest: sha256,
  paragraphs: ordinal,
  headings: z.array(ordinal).default([]),
});

export const leader = z.strictObject({ slug, name: text, labels });

export const era = z.strictObject({
  slug,
  ordinal,
  name: text,
  labels,
  period: edtfInterval,
  leaders: slugs,
  summary: text,
});

export const principle = z.strictObject({
  slug,
  name: text,
  labels,
  statement: text,
  broader: slugs,
  exactMatch: z.array(foreignPrinciple).default([]),
  closeMatch: z.array(foreignPrinciple).default([]),
});

export const event = z.strictObject({
  slug,
  name: text,
  labels,
  date: edtfDate,
  kind: z.enum(eventKinds),
  era: slug.optional(),
  leaders: slugs,
  principles: slugs,
  summary: text,
  evidence: z.array(evidence).default([]),
});

export const quote = z.strictObject({
  slug,
  text,
  date: edtfDate.optional(),
  speaker: slug.optional(),
  attribution: text.optional(),
  event: slug.optional(),
  principles: slugs,
  evidence: z.array(evidence).default([]),
});

const share = "is not a share; expected a number from 0 to 1";

export const coding = z.strictObject({
  coder: text,
  kind: z.enum(stanceKinds),
  confidence: z.number().min(0, share).max(1, share).optional(),
  note: text.optional(),
});

export const stance = z.strictObject({
  era: slug,
  principle: slug,
  kind: z.enum(stanceKinds),
  summary: text,
  leaders: slugs,
  events: slugs,
  quotes: slugs,
  evidence: z.array(evidence).min(1, "is empty; expected at least one span of a source"),
  codings: z.array(coding).default([]),
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
