import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  PinnedCellQuery,
  PinnedCellQueryVariables,
  StanceDetailFragment,
} from "../../web/src/api/generated/graphql.js";
import words from "../../web/src/messages/languages/en.js";
import type { Pin, PinnedOf } from "../../web/src/parts/sheet.js";
import { markdownOf } from "../../web/src/views/pins/markdown.js";
import { askedOf, pinnedFrom, stancePages } from "../../web/src/views/pins/pinned.js";
import { sheetTable } from "../../web/src/views/pins/sheet-table.js";
import { lastingNameOf } from "../support/editions.js";

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
    ...{
      era: { ...named("armistice"), ordinal: 1, period: "1950" },
      principle: named("neutral-shipping"),
      leaders: [],
      events: [],
      quotes: [],
      evidence,
    },
  };
}

function pin(of: PinnedOf, subject: string): Pin {
  const place = { corpus: "straits", edition: lastingNameOf({ number: 3, digest }) };
  return { cell: { ...place, of, subject, principle: "neutral-shipping", kind: undefined }, note: "" };
}

function answer(of: PinnedOf, subject: string, stances: readonly StanceDetailFragment[]): PinnedCellQuery {
  return {
    edition: {
      ...{
        number: 3,
        digest,
        publishedAt: "",
        language: "en",
        corpus: { slug: "straits", title: "Straits" },
        sources: [],
      },
      eras: { nodes: of === "era" ? [{ ...named(subject), ordinal: 1, period: "1950" }] : [] },
      leaders: { nodes: of === "leader" ? [named(subject)] : [] },
      inSources: of === "source" ? [{ slug: subject, title: `The ${subject}` }] : [],
      principles: { nodes: [named("neutral-shipping")] },
      stances: { nodes: [...stances], pageInfo: { hasNextPage: false, endCursor: null } },
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
        const { columns, rows } = sheetTable(words, [pinned], ({ name }) => name);
        const inTable = (column: string) => rows.map((row) => row[columns.indexOf(column)]);
        expect(inTable("gloss")).toEqual(own.map(({ gloss }) => gloss));
        expect(new Set(inTable("source"))).toEqual(new Set(["The treaty"]));
        const text = await markdownOf({
          words,
          ...{ title: "Straits", pins: [pinned], address: "https://example.org/pins", nameOf: ({ name }) => name },
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

describe("what is taken along of a sheet", () => {
  it("are all stances of a pin, however many pages they come in", () => {
    const all = Array.from({ length: 61 }, (_, index) => stance(`${index}`, [passage("treaty", index + 1)]));
    const of = pin("leader", "admiral");
    const page = ({ after }: PinnedCellQueryVariables): PinnedCellQuery => {
      const { edition } = answer("leader", "admiral", all);
      if (edition === null) throw new Error("There is an edition.");
      const start = Number(after ?? 0);
      const pageInfo = { hasNextPage: start + 25 < all.length, endCursor: `${start + 25}` };
      return { edition: { ...edition, stances: { nodes: all.slice(start, start + 25), pageInfo } } };
    };
    const asked = askedOf(of.cell);
    let whole = page(asked);
    for (let next = stancePages.next(whole, asked); next; next = stancePages.next(whole, next)) {
      expect(next.stances).toEqual(asked.stances);
      whole = stancePages.joined(whole, page(next));
    }
    expect(pinnedFrom(of, whole)?.stances).toEqual(all);
  });

  it("is what could be had, with the rest named as missing and taken neither for silence nor for another's place", async () => {
    const there = pin("era", "armistice");
    const found = pinnedFrom(there, answer("era", "armistice", [stance("0", [passage("treaty", 4)])]));
    const silent = pinnedFrom(pin("era", "blockade"), answer("era", "blockade", []));
    if (found === undefined || silent === undefined) throw new Error("They are pinned of what there is.");
    const gone = { ...pin("era", "atlantis"), note: "Sunk?" };
    const pins = [gone, found, silent];
    const { columns, rows } = sheetTable(words, pins, ({ name }) => name);
    expect(rows.map((row) => [row[columns.indexOf("pin")], row[columns.indexOf("gloss")]])).toEqual([
      [2, "treaty, paragraph 4"],
      [3, ""],
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const text = await markdownOf({
      words,
      ...{ title: "Straits", pins, address: "https://example.org/pins", nameOf: ({ name }: { name: string }) => name },
      pageOf: () => "https://example.org/stance",
    });
    const [, first, second, third] = text.split(/^## /m);
    expect(first).toMatch(
      /^`straits@3@5e5e5e5e5e5e\/atlantis\/neutral-shipping`\n\nSunk\?\n\n\*What is pinned here could not be had/,
    );
    expect(first).not.toContain("silent");
    expect(second).toContain("treaty, paragraph 4");
    expect(third).toContain("The source is silent here.");
  });
});
