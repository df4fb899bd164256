import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { all, positions, useValley } from "../support/valley.js";

const { service, inValley } = useValley();

describe("a position", () => {
  it("tells of each cell whether the principle is held, turned against, both or neither", async () => {
    const { compareEras } = await inValley(`compareEras(${all}) { rows { principle { slug } cells { position } } }`);
    expect(positions(compareEras.rows)).toEqual({
      "shared-water": ["AFFIRMED", "SILENT", "SILENT", "SILENT"],
      "free-passage": ["AFFIRMED", "AFFIRMED", "BOTH", "AFFIRMED"],
      "common-fishing": ["AFFIRMED", "SILENT", "OPPOSED", "AFFIRMED"],
      toll: ["SILENT", "AFFIRMED", "AFFIRMED", "OPPOSED"],
      lamps: ["SILENT", "SILENT", "SILENT", "AFFIRMED"],
    });
  });

  it("tells the same of each step of a lineage, and of leaders", async () => {
    const { principle, compareLeaders } = await inValley(`
      principle(slug: "free-passage") { lineage { position kinds } }
      compareLeaders(leaders: ["river-council", "ada-lowe"]) { rows { principle { slug } cells { position } } }`);
    expect(principle.lineage).toEqual([
      { position: "AFFIRMED", kinds: ["INTRODUCED"] },
      { position: "AFFIRMED", kinds: ["NARROWED"] },
      { position: "BOTH", kinds: ["REAFFIRMED", "REJECTED"] },
      { position: "AFFIRMED", kinds: ["REAFFIRMED"] },
    ]);
    expect(positions(compareLeaders.rows)).toMatchObject({
      "common-fishing": ["BOTH", "AFFIRMED"],
      "free-passage": ["BOTH", "SILENT"],
      lamps: ["AFFIRMED", "SILENT"],
    });
  });

  it("is that of the kinds which are asked for", async () => {
    const { compareEras } = await inValley(
      `compareEras(${all}, kinds: [REJECTED, ABANDONED]) { rows { principle { slug } cells { position } } }`,
    );
    expect(positions(compareEras.rows)).toEqual({
      "common-fishing": ["SILENT", "SILENT", "OPPOSED", "SILENT"],
      "free-passage": ["SILENT", "SILENT", "OPPOSED", "SILENT"],
      toll: ["SILENT", "SILENT", "SILENT", "OPPOSED"],
    });
  });
});

describe("a list of stances", () => {
  it.each([
    ["OPPOSED", ["mills/common-fishing/ABANDONED", "restoration/toll/ABANDONED"]],
    ["BOTH", ["mills/free-passage/REAFFIRMED", "mills/free-passage/REJECTED"]],
    ["SILENT", []],
    ["OPPOSED, BOTH, SILENT", expect.objectContaining({ length: 4 })],
    ["AFFIRMED", expect.objectContaining({ length: 10 })],
    ["", []],
  ])("is restricted to where eras stand, by all of their stances on a principle: [%s]", async (asked, expected) => {
    const { stances } = await inValley(`stances(first: 100, filter: { positions: [${asked}] }) {
      totalCount nodes { kind position era { slug } principle { slug } } }`);
    const named = stances.nodes.map(({ era, principle, kind }: Json) => `${era.slug}/${principle.slug}/${kind}`);
    expect(named).toEqual(expected);
    expect(stances.totalCount).toBe(named.length);
    for (const { position } of stances.nodes) expect(asked).toContain(position);
  });
});

describe("similarity", () => {
  it("counts what one holds and the other turns against as opposed, and not as shared", async () => {
    const { compareEras } = await inValley(`compareEras(eras: ["commons", "mills", "restoration"]) {
      similarity { shared opposed union jaccard } }`);
    expect(compareEras.similarity).toEqual([
      { shared: 1, opposed: 1, union: 4, jaccard: 0.25 },
      { shared: 2, opposed: 0, union: 5, jaccard: 0.4 },
      { shared: 1, opposed: 2, union: 4, jaccard: 0.25 },
    ]);
  });
});

describe("rolling up", () => {
  it("leaves a rejection of the narrower principle where it is, in comparisons and lineages alike", async () => {
    const { compareEras, principle } = await inValley(`
      compareEras(${all}, rollUp: true) { row(principle: "shared-water") { cells { position stances { principle { slug } kind } } } }
      principle(slug: "shared-water") {
        lineage(includeNarrower: true) { position stances { principle { slug } kind } }
        apart: lineage(includeNarrower: true) { opposedParts { principle { slug } kind } }
        alone: lineage { opposedParts { kind } }
      }`);
    const { cells } = compareEras.row;
    expect(cells.map(({ position }: Json) => position)).toEqual(["AFFIRMED", "AFFIRMED", "AFFIRMED", "AFFIRMED"]);
    expect(cells[2].stances).toEqual([{ principle: { slug: "free-passage" }, kind: "REAFFIRMED" }]);
    expect(principle.lineage).toEqual(cells);
    expect(principle.apart[2].opposedParts).toEqual([
      { principle: { slug: "free-passage" }, kind: "REJECTED" },
      { principle: { slug: "common-fishing" }, kind: "ABANDONED" },
    ]);
    expect(principle.alone.flatMap(({ opposedParts }: Json) => opposedParts)).toEqual([]);
  });
});

describe("introductions", () => {
  it("may be several, each by another source: a principle is introduced by the earliest", async () => {
    const { principle } = await inValley(`principle(slug: "toll") {
      introductions { era { slug } evidence { source { slug } } } introducedBy { era { slug } } }`);
    expect(principle).toEqual({
      introductions: [
        { era: { slug: "weirs" }, evidence: [{ source: { slug: "weir-book" } }] },
        { era: { slug: "mills" }, evidence: [{ source: { slug: "registre-des-moulins" } }] },
      ],
      introducedBy: { era: { slug: "weirs" } },
    });
  });

  it("are by the sources that are asked for, and an unknown one is named", async () => {
    const { principle } = await inValley(`principle(slug: "toll") {
      one: introductions(sources: ["registre-des-moulins"]) { era { slug } }
      both: introductions(sources: ["registre-des-moulins", "weir-book"]) { era { slug } }
      none: introductions(sources: []) { era { slug } }
      all: introductions(sources: null) { era { slug } } }`);
    const [weirs, mills] = [{ era: { slug: "weirs" } }, { era: { slug: "mills" } }];
    expect(principle).toEqual({ one: [mills], both: [weirs, mills], none: [], all: [weirs, mills] });
    const { errors } = await service().ask(
      `{ edition(corpus: "weir-and-mills") { principle(slug: "toll") { introductions(sources: ["weir-bok"]) { id } } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^sources: "weir-bok" \(nearest: weir-book\)/),
      extensions: { code: "BAD_USER_INPUT", argument: "sources" },
    });
  });
});
