import * as z from "zod";
import { startSpan } from "../chronology/edtf.js";
import { type CheckedEntry, type Entity, joinOf, many } from "./entity.js";
import { leader } from "./leader.js";
import { names, ref, text as textIn } from "./linked-data.js";
import { bounds, dated } from "./linked-dates.js";
import {
  allNames,
  altLabels,
  days,
  edtfInterval,
  formerSlugs,
  joined,
  labels,
  name,
  ordinal,
  slug,
  slugs,
  text,
} from "./shapes.js";

const shape = z.strictObject({
  slug: slug.describe("Readable name in references."),
  formerSlugs,
  ordinal: ordinal.describe("1 for the earliest era, then 2, 3 … without gaps."),
  name: name.describe("Name in the corpus's language."),
  labels,
  altLabels,
  period: edtfInterval.describe("EDTF interval: 1949-06/1955~, 195X/196X, 2012-11/.. (no end yet)."),
  leaders: slugs.describe("Slugs of its leaders, the core leaders first."),
  summary: text.describe("How the source presents the era, in words of your own."),
});

export type EraEntry = z.infer<typeof shape>;
const naming = { list: "eras", noun: "era" } as const;

export const era = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  order: (a, b) => a.ordinal - b.ordinal,
  references: [many("leaders", leader, joinOf(naming, leader, { isOrdered: true }))],
  labels: ({ labels, altLabels }) => ({ labels, altLabels }),
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  when: { key: "period", of: ({ period }) => period },
  checkAll: (eras, length) => {
    checkOrdinals(eras, length);
    warnOfOrdinalsAgainstPeriods(eras);
  },
  row: ({ slug, formerSlugs, ordinal, name, labels, altLabels, period, summary }) => ({
    ...{ slug, ordinal, name, labels, period, summary },
    ...{ former_slugs: formerSlugs, alt_labels: altLabels },
    ...days(period),
  }),
  found: {
    by: "Eras, by all their names and summary.",
    texts: (entry) => [{ title: allNames(entry), body: entry.summary }],
  },
  columns: {
    ordinal: ({ ordinal }) => ordinal,
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    period: ({ period }) => period,
    leaders: ({ leaders }) => joined(leaders),
    summary: ({ summary }) => summary,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
  },
  nodes: (entry, linked) => [
    {
      "@id": linked.of("era", entry.slug),
      "@type": "dcterms:PeriodOfTime",
      ...names(entry, linked.language),
      "schema:description": textIn(linked.language, entry.summary),
      ...bounds(entry.period),
      "schema:temporalCoverage": dated(entry.period),
      "throughline:leader": entry.leaders.map((slug) => ref(linked.of("leader", slug))),
      "throughline:ordinal": entry.ordinal,
    },
  ],
} satisfies Entity<EraEntry>;

function checkOrdinals(eras: readonly CheckedEntry<EraEntry>[], length: number): void {
  const taken = new Map<number, string>();
  for (const { entry, report, say } of eras) {
    const { ordinal } = entry;
    const first = taken.get(ordinal);
    if (first !== undefined)
      report(["ordinal"], `ordinal ${ordinal} is taken, at ${first}; expected each ordinal once`);
    else if (ordinal > length) {
      const expected = `expected 1 to ${length} for ${length} eras`;
      report(["ordinal"], `ordinal ${ordinal} leaves a gap; ${expected}`);
    }
    taken.set(ordinal, say(["ordinal"]));
  }
}

/** An era starts, at the latest, before one of a lower ordinal can have started. */
function warnOfOrdinalsAgainstPeriods(eras: readonly CheckedEntry<EraEntry>[]): void {
  let before: EraEntry | undefined;
  for (const { entry, warn } of eras.toSorted((a, b) => a.entry.ordinal - b.entry.ordinal)) {
    const first = before && startSpan(before.period)?.earliestDay;
    const last = startSpan(entry.period)?.latestDay;
    if (before && first != null && last != null && last < first) {
      const running = `ordinal ${entry.ordinal} runs against the periods: ${entry.slug}, ${entry.period}, starts before ${before.slug}`;
      const expected = "expected ordinals in the order in which eras start";
      warn(["ordinal"], `${running}, ${before.period}, whose ordinal is ${before.ordinal}; ${expected}`);
    } else if (last != null) before = entry;
  }
}
