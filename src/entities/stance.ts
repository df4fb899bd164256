import * as z from "zod";
import { stanceKinds } from "../comparison/attestation.js";
import { type Entity, joinOf, many, one } from "./entity.js";
import { era } from "./era.js";
import { event } from "./event.js";
import { leader } from "./leader.js";
import { double, optional, ref, text as textIn } from "./linked-data.js";
import { principle } from "./principle.js";
import { quote } from "./quote.js";
import { formerKeys, joined, share, slug, slugs, spans, text } from "./shapes.js";
import { stanceKey } from "./stance-key.js";

const kind = z.enum(stanceKinds);

const shape = z.strictObject({
  era: slug.describe("Slug of the era."),
  principle: slug.describe("Slug of the principle."),
  kind: kind.describe(
    "How the source presents the era as treating the principle; docs/codebook.md tells how to choose.",
  ),
  summary: text.describe("The reading in words of your own, for readers, attributed: the source presents …"),
  note: text.optional().describe("Why this kind and not its neighbour, for those who check the coding."),
  confidence: share.optional().describe("How sure the settled reading is, from 0 to 1."),
  leaders: slugs.describe("Slugs of the leaders whom the source names for it."),
  events: slugs.describe("Slugs of the events that carry it."),
  quotes: slugs.describe("Slugs of the quotes that carry it."),
  evidence: spans
    .min(1, "is empty; expected at least one span of a source")
    .describe("Where the source says so: at least one span."),
});
const codingsMoved =
  "codings stand in files of their own now, each coder's whole coding in one; expected codings/<coder>.yaml with entries of era, principle and kind";
formerKeys.add(shape, new Map([["codings", codingsMoved]]));

export type StanceEntry = z.infer<typeof shape>;
const naming = { list: "stances", noun: "stance" } as const;

export const stance = {
  ...naming,
  shape,
  isRequired: true,
  key: stanceKey,
  keyedBy: ["era", "principle", "kind"],
  references: [
    one("era", era),
    one("principle", principle),
    many("leaders", leader, joinOf(naming, leader)),
    many("events", event, joinOf(naming, event)),
    many("quotes", quote, joinOf(naming, quote)),
  ],
  spans: ({ evidence }) => evidence,
  row: ({ kind, summary, note, confidence }) => ({ kind, summary, note, confidence }),
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
  },
  nodes: (entry, linked) => [
    {
      "@id": linked.of("stance", stanceKey(entry)),
      "@type": "throughline:Stance",
      "schema:description": textIn(linked.language, entry.summary),
      "throughline:era": ref(linked.of("era", entry.era)),
      "throughline:event": entry.events.map((slug) => ref(linked.of("event", slug))),
      "throughline:kind": ref(`throughline:${entry.kind}`),
      "throughline:leader": entry.leaders.map((slug) => ref(linked.of("leader", slug))),
      "throughline:principle": ref(linked.of("principle", entry.principle)),
      "throughline:quote": entry.quotes.map((slug) => ref(linked.of("quote", slug))),
      ...optional("throughline:confidence", entry.confidence === undefined ? undefined : double(entry.confidence)),
      ...optional("skos:note", entry.note && textIn(linked.language, entry.note)),
    },
  ],
} satisfies Entity<StanceEntry>;
