import * as z from "zod";
import { stanceKinds } from "../comparison/attestation.js";
import { type CheckedEntry, type Entity, one } from "./entity.js";
import { era } from "./era.js";
import { double, optional, ref, spanTarget } from "./linked-data.js";
import { principle } from "./principle.js";
import { compareText, share, slug, spanKeys, text } from "./shapes.js";
import { stanceKey } from "./stance-key.js";

const span = z.strictObject({ source: slug.describe("Slug of the source."), ...spanKeys });

/** What a coder writes. */
const inFile = z.strictObject({
  era: slug.describe("Slug of the era."),
  principle: slug.describe("Slug of the principle."),
  kind: z.enum(stanceKinds).describe("The kind that the coder chose; several kinds are several entries."),
  confidence: share.optional().describe("How sure the coder was, from 0 to 1."),
  note: text.optional().describe("What the coder noted, such as a doubt."),
  spans: z
    .array(span)
    .default([])
    .describe("Where the coder found it, where that was noted: spans of sources, as `throughline locate` prints them."),
});

const shape = inFile.extend({ coder: slug.describe("Who coded: the name of the file.") });

export type CodingEntry = z.infer<typeof shape>;

const naming = { list: "codings", noun: "coding" } as const;

export const coding = {
  ...naming,
  shape,
  files: {
    shape: (coder) => inFile.transform((entry) => ({ ...entry, coder })),
    name: ({ coder }) => coder,
    within: ({ coder: _, ...entry }) => entry,
  },
  key: codingKey,
  keyedBy: ["coder", "era", "principle", "kind"],
  order: (a, b, at) =>
    compareText(a.coder, b.coder) ||
    at("eras", a.era) - at("eras", b.era) ||
    at("principles", a.principle) - at("principles", b.principle) ||
    stanceKinds.indexOf(a.kind) - stanceKinds.indexOf(b.kind),
  canonical: (entry) => ({ ...entry, spans: entry.spans.toSorted(compareSpans) }),
  references: [one("era", era), one("principle", principle)],
  places: ({ spans }) => spans,
  checkAll: checkCodedOnce,
  row: ({ coder, kind, confidence, note, spans }) => ({ coder, kind, confidence, note, spans }),
  columns: {
    coder: ({ coder }) => coder,
    era: ({ era }) => era,
    principle: ({ principle }) => principle,
    kind: ({ kind }) => kind,
    confidence: ({ confidence }) => confidence,
    note: ({ note }) => note,
    spans: ({ spans }) => spans.length,
  },
  nodes: (entry, linked) => {
    const id = linked.of("coding", codingKey(entry));
    const targets = entry.spans.map((span, index) => spanTarget(linked, `${id}/span/${index + 1}`, span));
    const node = {
      "@id": id,
      "@type": "throughline:Coding",
      "oa:hasTarget": targets.map(([target]) => ref(target["@id"])),
      "throughline:coder": entry.coder,
      "throughline:era": ref(linked.of("era", entry.era)),
      "throughline:kind": ref(`throughline:${entry.kind}`),
      "throughline:principle": ref(linked.of("principle", entry.principle)),
      ...optional("throughline:confidence", entry.confidence === undefined ? undefined : double(entry.confidence)),
      ...optional("skos:note", entry.note),
    };
    return [node, ...targets.flat()];
  },
} satisfies Entity<CodingEntry>;

function codingKey(coding: CodingEntry): string {
  return `${coding.coder}/${stanceKey(coding)}`;
}

type Span = CodingEntry["spans"][number];

function compareSpans(a: Span, b: Span): number {
  return compareText(a.source, b.source) || a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/** A coder says once of an era and a principle that a kind holds. */
function checkCodedOnce(codings: readonly CheckedEntry<CodingEntry>[]): void {
  const first = new Map<string, CheckedEntry<CodingEntry>>();
  for (const coding of codings) {
    const key = codingKey(coding.entry);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, coding);
    else {
      const { coder, era, principle, kind } = coding.entry;
      const there = `${coder} has coded ${era}, ${principle}, ${kind} already, at ${twin.say([])}`;
      coding.report([], `${there}; expected each kind of an era and a principle once`);
    }
  }
}
