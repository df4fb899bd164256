import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PinnedCellQuery, StanceDetailFragment } from "../../web/src/api/generated/graphql.js";
import type { Pin, PinnedOf } from "../../web/src/parts/sheet.js";
import { markdownOf } from "../../web/src/views/pins/markdown.js";
import { pinnedFrom } from "../../web/src/views/pins/pinned.js";
import { sheetTable } from "../../web/src/views/pins/sheet-table.js";

const digest = "5e".repeat(32);
const named = (slug: string) => ({ slug, name: slug, labels: [], formerSlugs: [], altLabels: [] });

function passage(slug: string, paragraph: number): StanceDetailFragment["evidence"][number] {
  const source = { slug, title: `The ${slug}`, citation: `The ${slug}, 1951.`, language: "en", digest };
  const gloss = `${slug}, paragraph ${paragraph}`;
  return { source, printedAt: null, paragraph, start: 0, end: 9, digest: `${slug}${paragraph}`, gloss, text: null };
}

function stance(id: string, evidence: StanceDetailFragment["evidence"]): StanceDetailFragment {
  return {
    ...{ id, kind: "EXTENDED", summary: `Stance ${id}`, note: null, confidence: 0.5 },
    ...{ era: named("armistice"), principle: named("neutral-shipping"), leaders: [], events: [], quotes: [], evidence },
  };
}

function pin(of: PinnedOf, subject: string): Pin {
  const place = { corpus: "straits", edition: `3@${digest.slice(0, 12)}` };
  return { cell: { ...place, of, subject, principle: "neutral-shipping", kind: undefined }, note: "" };
}

function answer(of: PinnedOf, subject: string, stances: readonly StanceDetailFragment[]): PinnedCellQuery {
  return {
    edition: {
      ...{ number: 3, digest, publishedAt: "", corpus: { slug: "straits", title: "Straits" }, sources: [] },
      eras: { nodes: of === "era" ? [{ ...named(subject), ordinal: 1, period: "1950" }] : [] },
      leaders: { nodes: of === "leader" ? [named(subject)] : [] },
      inSources: of === "source" ? [{ slug: subject, title: `The ${subject}` }] : [],
      principles: { nodes: [named("neutral-shipping")] },
      stances: { totalCount: stances.length, nodes: [...stances] },
    },
  };
}

const passages = fc.uniqueArray(
  fc.record({ slug: fc.constantFrom("treaty", "treaty-annex", "memoir"), paragraph: fc.integer({ min: 1, max: 9 }) }),
  { selector: ({ slug, paragraph }) => `${slug} ${paragraph}`, minLength: 1 },
);

describe("what is pinned of a source", () => {
  it("are its own passages alone, shown and in every file, whatever else its stances rest on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(passages, { minLength: 1, maxLength: 4 }), async (evidence) => {
        const stances = evidence.map((those, index) =>
          stance(`${index}`, [passage("treaty", 20 + index), ...those.map((one) => passage(one.slug, one.paragraph))]),
        );
        const own = stances.flatMap((one) => one.evidence).filter(({ source }) => source.slug === "treaty");
        const pinned = pinnedFrom(pin("source", "treaty"), answer("source", "treaty", stances));
        if (pinned === undefined) throw new Error("It is pinned of what there is.");
        expect(pinned.stances.map(({ id }) => id)).toEqual(stances.map(({ id }) => id));
        expect(pinned.stances.flatMap((one) => one.evidence)).toEqual(own);
        const { columns, rows } = sheetTable([pinned], ({ name }) => name);
        const inTable = (column: string) => rows.map((row) => row[columns.indexOf(column)]);
        expect(inTable("gloss")).toEqual(own.map(({ gloss }) => gloss));
        expect(new Set(inTable("source"))).toEqual(new Set(["The treaty"]));
        const text = await markdownOf({
          ...{ title: "Straits", pinned: [pinned], address: "https://example.org/pins", nameOf: ({ name }) => name },
          pageOf: () => "https://example.org/stance",
        });
        expect(text).not.toMatch(/memoir|annex/);
        for (const { gloss } of own) expect(text).toContain(gloss);
      }),
      { numRuns: 30 },
    );
  });

  it.each(["era", "leader"] as const)("are of an %s all passages of its stances", (of) => {
    const stances = [stance("0", [passage("treaty", 1), passage("memoir", 2)]), stance("1", [passage("memoir", 3)])];
    expect(pinnedFrom(pin(of, "memoir"), answer(of, "memoir", stances))?.stances).toEqual(stances);
  });
});
