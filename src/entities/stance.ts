import * as z from "zod";
import { stanceKinds } from "../comparison/attestation.js";
import { type CheckedEntry, type Entity, joinOf, many, one } from "./entity.js";
import { era } from "./era.js";
import { event } from "./event.js";
import { leader } from "./leader.js";
import { double, optional, ref, text as textIn } from "./linked-data.js";
import { principle } from "./principle.js";
import { quote } from "./quote.js";
import { compareText, joined, name, slug, slugs, spans, text } from "./shapes.js";

const kind = z.enum(stanceKinds);
const share = "is not a share; expected a number from 0 to 1";

const coding = z.strictObject({
  coder: name.describe("Who coded: a name or initials, the same throughout the corpus."),
  kind: kind.describe("The kind that this person chose."),
  confidence: z.number().min(0, share).max(1, share).optional().describe("How sure the person was, from 0 to 1."),
  note: text.optional().describe("What the person noted, such as a doubt."),
});

const shape = z.strictObject({
  era: slug.describe("Slug of the era."),
  principle: slug.describe("Slug of the principle."),
  kind: kind.describe(
    "How the source presents the era as treating the principle; docs/codebook.md tells how to choose.",
  ),
  summary: text.describe("The reading in words of your own, for readers, attributed: the source presents …"),
  note: text.optional().describe("Why this kind and not its neighbour, for those who check the coding."),
  confidence: z
    .number()
    .min(0, share)
    .max(1, share)
    .optional()
    .describe("How sure the settled reading is, from 0 to 1."),
  leaders: slugs.describe("Slugs of the leaders whom the source names for it."),
  events: slugs.describe("Slugs of the events that carry it."),
  quotes: slugs.describe("Slugs of the quotes that carry it."),
  evidence: spans
    .min(1, "is empty; expected at least one span of a source")
    .describe("Where the source says so: at least one span."),
  codings: z.array(coding).default([]).describe("What each of several coders chose, before the corpus settled."),
});

export type StanceEntry = z.infer<typeof shape>;
const naming = { list: "stances", noun: "stance" } as const;

export const stance = {
  ...naming,
  shape,
  isRequired: true,
  key: stanceKey,
  keyedBy: ["era", "principle", "kind"],
  canonical: (entry) => ({ ...entry, codings: entry.codings.toSorted((a, b) => compareText(a.coder, b.coder)) }),
  references: [
    one("era", era),
    one("principle", principle),
    many("leaders", leader, joinOf(naming, leader)),
    many("events", event, joinOf(naming, event)),
    many("quotes", quote, joinOf(naming, quote)),
  ],
  spans: ({ evidence }) => evidence,
  check: checkCoders,
  row: ({ kind, summary, note, confidence }) => ({ kind, summary, note, confidence }),
  parts: ({ codings }) => ({ coding: codings }),
  found: {
    by: "Stances, by their summary.",
    texts: ({ summary, evidence }) => [
      { title: "", body: summary },
      ...evidence.map(({ gloss }) => ({ type: "EVIDENCE", title: "", body: gloss })),
    ],
  },
  columns: {
    era: ({ era }) => era,
    principle: ({ principle }) => principle,
    kind: ({ kind }) => kind,
    summary: ({ summary }) => summary,
    note: ({ note }) => note,
    confidence: ({ confidence }) => confidence,
    leaders: ({ leaders }) => joined(leaders),
    events: ({ events }) => joined(events),
    quotes: ({ quotes }) => joined(quotes),
    spans: ({ evidence }) => evidence.length,
    codings: ({ codings }) => codings.length,
  },
  nodes: (entry, linked) => {
    const id = linked.of("stance", stanceKey(entry));
    const codings = entry.codings.map((coding, index) => ({
      "@id": `${id}/coding/${index + 1}`,
      "@type": "throughline:Coding",
      "throughline:coder": coding.coder,
      "throughline:kind": ref(`throughline:${coding.kind}`),
      ...optional("throughline:confidence", coding.confidence === undefined ? undefined : double(coding.confidence)),
      ...optional("skos:note", coding.note),
    }));
    const node = {
      "@id": id,
      "@type": "throughline:Stance",
      "schema:description": textIn(linked.language, entry.summary),
      "throughline:coding": codings.map((coding) => ref(coding["@id"])),
      "throughline:era": ref(linked.of("era", entry.era)),
      "throughline:event": entry.events.map((slug) => ref(linked.of("event", slug))),
      "throughline:kind": ref(`throughline:${entry.kind}`),
      "throughline:leader": entry.leaders.map((slug) => ref(linked.of("leader", slug))),
      "throughline:principle": ref(linked.of("principle", entry.principle)),
      "throughline:quote": entry.quotes.map((slug) => ref(linked.of("quote", slug))),
      ...optional("throughline:confidence", entry.confidence === undefined ? undefined : double(entry.confidence)),
      ...optional("skos:note", entry.note && textIn(linked.language, entry.note)),
    };
    return [node, ...codings];
  },
} satisfies Entity<StanceEntry>;

/** How a stance is referred to: `era/principle/KIND`. */
export function stanceKey({ era, principle, kind }: Pick<StanceEntry, "era" | "principle" | "kind">): string {
  return `${era}/${principle}/${kind}`;
}

/** A person codes a stance once. */
function checkCoders({ entry, report }: CheckedEntry<StanceEntry>): void {
  const coders = entry.codings.map(({ coder }) => coder);
  coders.forEach((coder, index) => {
    if (coders.indexOf(coder) < index) {
      const twice = `${coder} has coded this stance already`;
      report(["codings", index, "coder"], `${twice}; expected one coding of each coder`);
    }
  });
}
