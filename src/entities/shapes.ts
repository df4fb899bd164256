/** Shapes that several entities are made of. Strict throughout: a key that is not known is a mistake to report, never something to drop. */
import * as z from "zod";
import { daySpan, isEdtf, isEdtfInterval } from "../chronology/edtf.js";
import { whyNotEdtf, whyNotInterval } from "../chronology/likely-date.js";

/** In characters. A slug names files and stands in the keys of indexes, alone or with another; a name is indexed too. */
export const LONGEST_SLUG = 200;
const LONGEST_NAME = 500;
/** Several pages: all words of it have to fit into one vector of PostgreSQL's full-text search, in any script. */
const LONGEST_TEXT = 20_000;
/** Longer ones hold nothing but private parts (RFC 5646, 4.4.1). */
const LONGEST_LANGUAGE_TAG = 35;
const MOST_LABELS = 100;
/** What PostgreSQL's integers hold. */
const LARGEST_NUMBER = 2_147_483_647;

/** What is wrong with what is too long, and what would be right. */
export function atMost(length: number): string {
  return `has more than ${length.toLocaleString("en")} characters; expected at most so many`;
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slug = z
  .string()
  .max(LONGEST_SLUG, atMost(LONGEST_SLUG))
  .regex(
    slugPattern,
    "is not a slug; expected lower-case letters and digits joined by single hyphens, such as new-era",
  );
export const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, atMost(LONGEST_TEXT))
  .min(1, "is empty; expected some text")
  .refine(
    (value) => !value.includes("\0") && value.isWellFormed(),
    "holds U+0000 or half a surrogate pair; expected plain Unicode text",
  );
/** What entries are called, on one line. */
export const name = text.max(LONGEST_NAME, atMost(LONGEST_NAME));
export const languageTag = z
  .string()
  .max(LONGEST_LANGUAGE_TAG, atMost(LONGEST_LANGUAGE_TAG))
  .refine(isLanguageTag, "is not a language tag; expected BCP 47, such as en or zh-Hans");
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest; expected 64 lower-case hexadecimal digits");
const tooLarge = `is above ${LARGEST_NUMBER}; expected at most so many`;
export const ordinal = z
  .int("is not a whole number; expected 1, 2, 3 …")
  .min(1, "is below 1; expected 1, 2, 3 …")
  .max(LARGEST_NUMBER, tooLarge);
export const position = z
  .int("is not a whole number; expected 0, 1, 2 …")
  .min(0, "is below 0; expected 0, 1, 2 …")
  .max(LARGEST_NUMBER, tooLarge);
const noShare = "is not a share; expected a number from 0 to 1";
export const share = z.number().min(0, noShare).max(1, noShare);
/** YAML reads an unquoted year as a number. */
const edtfText = z.union(
  [z.string(), z.int().transform(String)],
  "is not a date; expected one such as 1955-04 or 1955~",
);
export const edtfDate = edtfText.refine(isEdtf, { error: ({ input }) => whyNotEdtf(String(input)) });
export const edtfInterval = edtfText.refine(isEdtfInterval, { error: ({ input }) => whyNotInterval(String(input)) });
export const slugs = z.array(slug).default([]);
export const labels = z
  .record(languageTag, name)
  .refine(
    (names) => Object.keys(names).length <= MOST_LABELS,
    `holds more than ${MOST_LABELS} names; expected one for each language`,
  )
  .default({})
  .describe("Names in other languages (SKOS prefLabel), by BCP 47 tag: { zh-Hans: 不结盟 }.");

export const altLabels = z
  .record(languageTag, z.array(name).min(1, "is empty; expected at least one name, or no list"))
  .refine(
    (names) => Object.values(names).flat().length <= MOST_LABELS,
    `holds more than ${MOST_LABELS} names; expected at most so many`,
  )
  .default({})
  .describe("Other names (SKOS altLabel), several a language, by BCP 47 tag: { en: [Bandung Conference] }.");
export const formerSlugs = slugs.describe("Slugs that it had in earlier editions; look-ups by them find it.");

/** What a locator may count, by CSL's names. */
export const locatorLabels = [
  "act",
  "appendix",
  "article-locator",
  "book",
  "canon",
  "chapter",
  "column",
  "elocation",
  "equation",
  "figure",
  "folio",
  "issue",
  "line",
  "note",
  "opus",
  "page",
  "paragraph",
  "part",
  "rule",
  "scene",
  "section",
  "sub-verbo",
  "supplement",
  "table",
  "timestamp",
  "title-locator",
  "verse",
  "version",
  "volume",
] as const;

/** Where a span lies within its source. */
export const spanKeys = {
  paragraph: ordinal.describe("Paragraph of the source, from 1; headings are not counted."),
  start: position.describe("First character of the span in the paragraph, in Unicode code points from 0."),
  end: ordinal.describe("The character after the last one of the span."),
};

const evidence = z
  .strictObject({
    source: slug.optional().describe("Slug of the source; may be left out when the corpus has only one."),
    ...spanKeys,
    digest: sha256.describe("SHA-256 of the span; `throughline locate` writes it, with the numbers above."),
    gloss: text.describe("What the span says, in words of your own."),
    locator: z
      .union([name, z.int().transform(String)], "is no text; expected it in quotation marks")
      .optional()
      .describe("Where the span stands as it is cited, such as 203 or 12r; with a label."),
    label: z
      .enum(locatorLabels)
      .optional()
      .describe("What the locator counts, by CSL's names: page, folio, section, paragraph …"),
  })
  .superRefine(({ locator, label }, check) => {
    if (locator !== undefined && label === undefined)
      check.addIssue({
        code: "custom",
        path: ["locator"],
        message: "has no label beside it; expected one, such as label: page",
      });
    if (label !== undefined && locator === undefined)
      check.addIssue({
        code: "custom",
        path: ["label"],
        message: 'has no locator beside it; expected one, such as locator: "203"',
      });
  });
export const spans = z.array(evidence);

export type EvidenceEntry = z.infer<typeof evidence>;
export type SpanOfSource = Pick<EvidenceEntry, "source" | "paragraph" | "start" | "end">;

/** The first and last day that a date may cover, as columns. */
export function days(edtf: string | undefined): { earliest_day?: number | null; latest_day?: number | null } {
  const span = edtf === undefined ? undefined : daySpan(edtf);
  return span ? { earliest_day: span.earliestDay, latest_day: span.latestDay } : {};
}

/** What is said of a key that a shape once had: where it belongs now. */
export const formerKeys = z.registry<ReadonlyMap<string, string>>();

/** What is named in several languages, and may have several names in each. */
export interface Names {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly altLabels: Readonly<Record<string, readonly string[]>>;
}

/** A name with those in other languages and its other names, as a text to find it by. */
export function allNames({ name, labels, altLabels }: Names): string {
  return [name, ...Object.values(labels), ...Object.values(altLabels).flat()].join(" · ");
}

/** Several slugs in one cell: no slug contains what they are joined by. */
export const joined = (slugs: readonly (string | number)[]): string => slugs.join("; ");

/** By UTF-16 code unit, the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** In canonical form, and with a language of two or three letters: longer ones are well formed, but none is registered. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
