import * as z from "zod";
import { compareDates } from "../chronology/date-order.js";
import { type Entity, joinOf, many, one } from "./entity.js";
import { era } from "./era.js";
import { leader } from "./leader.js";
import { names, optional, ref, text as textIn } from "./linked-data.js";
import { bounds, dated } from "./linked-dates.js";
import { principle } from "./principle.js";
import {
  allNames,
  altLabels,
  compareText,
  days,
  edtfDate,
  formerSlugs,
  joined,
  labels,
  name,
  slug,
  slugs,
  spans,
  text,
} from "./shapes.js";

export const eventKinds = [
  "CONFERENCE",
  "CONGRESS",
  "MEETING",
  "STATEMENT",
  "SPEECH",
  "PROCLAMATION",
  "POLICY_SHIFT",
  "PERIOD_MARK",
  "TREATY",
  "JUDGMENT",
  "LEGISLATION",
  "PUBLICATION",
  "ELECTION",
  "CONFLICT",
] as const;

const shape = z.strictObject({
  slug: slug.describe("Readable name in references."),
  formerSlugs,
  name: name.describe("Name in the corpus's language."),
  labels,
  altLabels,
  date: edtfDate.describe("EDTF date or interval: 1955-04, 1955~, 195X/196X."),
  kind: z.enum(eventKinds).describe("What sort of event it is."),
  era: slug.optional().describe("Slug of the era in which it falls."),
  leaders: slugs.describe("Slugs of the leaders who took part."),
  principles: slugs.describe("Slugs of the principles at issue."),
  summary: text.describe("What happened, as the source tells it, in words of your own."),
  evidence: spans.default([]).describe("Where the source tells of it."),
});

export type EventEntry = z.infer<typeof shape>;
const naming = { list: "events", noun: "event" } as const;

export const event = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  order: (a, b) => compareDates(a.date, b.date) || compareText(a.slug, b.slug),
  references: [
    one("era", era),
    many("leaders", leader, joinOf(naming, leader)),
    many("principles", principle, joinOf(naming, principle)),
  ],
  when: { key: "date", of: ({ date }) => date, isWithinNamed: true },
  spans: ({ evidence }) => evidence,
  labels: ({ labels, altLabels }) => ({ labels, altLabels }),
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  row: ({ slug, formerSlugs, name, labels, altLabels, date, kind, summary }) => ({
    ...{ slug, name, labels, date, kind, summary },
    ...{ former_slugs: formerSlugs, alt_labels: altLabels },
    ...days(date),
  }),
  found: {
    by: "Events, by all their names and summary.",
    texts: (entry) => [{ title: allNames(entry), body: entry.summary }],
  },
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    date: ({ date }) => date,
    kind: ({ kind }) => kind,
    era: ({ era }) => era,
    leaders: ({ leaders }) => joined(leaders),
    principles: ({ principles }) => joined(principles),
    summary: ({ summary }) => summary,
    spans: ({ evidence }) => evidence.length,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
  },
  nodes: (entry, linked) => [
    {
      "@id": linked.of("event", entry.slug),
      "@type": "schema:Event",
      ...names(entry, linked.language),
      "schema:about": entry.principles.map((slug) => ref(linked.of("principle", slug))),
      "schema:description": textIn(linked.language, entry.summary),
      "schema:participant": entry.leaders.map((slug) => ref(linked.of("leader", slug))),
      ...bounds(entry.date),
      "schema:temporalCoverage": dated(entry.date),
      "throughline:kind": ref(`throughline:${entry.kind}`),
      ...optional("throughline:era", entry.era && ref(linked.of("era", entry.era))),
    },
  ],
} satisfies Entity<EventEntry>;
