import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/weir-and-mills");

const inValley = (query: string): Promise<Json> =>
  service()
    .data(`{ edition(corpus: "weir-and-mills") { ${query} } }`)
    .then(({ edition }) => edition);

const all = `eras: ["commons", "weirs", "mills", "restoration"]`;
const lists = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
const ways = ["reaffirmed", "extended", "narrowed", "reinterpreted", "rejected", "abandoned"] as const;
const everyList = [...lists, ...ways].map((list) => `${list} { slug }`).join(" ");
/** Slugs by list, empty lists left out. */
const filled = (transition: Json): Json =>
  Object.fromEntries(
    Object.entries<Json>(transition).flatMap(([list, of]) => (of.length > 0 ? [[list, slugs(of)]] : [])),
  );
/** Positions by principle, in the order of what is compared. */
const positions = (rows: Json): Json =>
  Object.fromEntries(
    rows.map(({ principle, cells }: Json) => [principle.slug, cells.map(({ position }: Json) => position)]),
  );

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

describe("a transition", () => {
  it("tells what is reversed from what is carried, and what comes back from what comes up", async () => {
    const { compareEras } = await inValley(`compareEras(${all}) { transitions { ${everyList} } }`);
    expect(compareEras.transitions.map(filled)).toEqual([
      {
        introduced: ["toll"],
        carried: ["free-passage"],
        notAttested: ["common-fishing", "shared-water"],
        narrowed: ["free-passage"],
      },
      {
        resumed: ["common-fishing"],
        carried: ["free-passage", "toll"],
        reaffirmed: ["free-passage"],
        rejected: ["free-passage"],
        abandoned: ["common-fishing"],
      },
      {
        appeared: ["lamps"],
        carried: ["free-passage"],
        reversed: ["common-fishing", "toll"],
        reaffirmed: ["common-fishing", "free-passage", "lamps"],
        abandoned: ["toll"],
      },
    ]);
  });

  it("looks at earlier eras that are not compared, and at no later ones, whichever is asked first", async () => {
    const { forward, backward } = await inValley(`
      forward: compareEras(eras: ["weirs", "restoration"]) { transitions { ${everyList} } }
      backward: compareEras(eras: ["restoration", "commons"]) { transitions { ${everyList} } }`);
    expect(filled(forward.transitions[0])).toMatchObject({ resumed: ["common-fishing"], appeared: ["lamps"] });
    expect(filled(backward.transitions[0])).toMatchObject({ introduced: ["shared-water"] });
    expect(filled(backward.transitions[0])).not.toHaveProperty("resumed");
  });

  it("takes for earlier only what counts in the comparison: kinds, sources, narrower principles", async () => {
    const { byKind, otherwise, bySource, rolled } = await inValley(`
      byKind: compareEras(eras: ["weirs", "restoration"], kinds: [NARROWED, REAFFIRMED]) { transitions { ${everyList} } }
      otherwise: compareEras(eras: ["commons", "mills"], kinds: [REAFFIRMED]) { transitions { ${everyList} } }
      bySource: compareEras(eras: ["weirs", "restoration"], sources: ["registre-des-moulins"]) { transitions { ${everyList} } }
      rolled: compareEras(eras: ["weirs", "mills"], rollUp: true, principles: ["shared-water"]) { transitions { ${everyList} } }`);
    expect(filled(byKind.transitions[0])).toMatchObject({ resumed: ["common-fishing"], appeared: ["lamps"] });
    // Both earlier eras attest it, but neither by reaffirming it.
    expect(filled(otherwise.transitions[0])).toEqual({
      appeared: ["free-passage"],
      notAttested: ["common-fishing"],
      reaffirmed: ["free-passage"],
    });
    expect(filled(bySource.transitions[0])).toEqual({
      resumed: ["toll"],
      appeared: ["common-fishing"],
      reaffirmed: ["common-fishing"],
      abandoned: ["toll"],
    });
    // Held by way of free passage in both; that common fishing is abandoned in the later one does not count for it.
    expect(filled(rolled.transitions[0])).toEqual({ carried: ["shared-water"], reaffirmed: ["shared-water"] });
  });

  it("is what anyone finds who looks at the stances", async () => {
    const { eras, stances } = await service().data(`{
      eras(first: 100) { nodes { slug ordinal } }
      stances(first: 100) { nodes { kind era { ordinal } principle { slug } } pageInfo { endCursor } }
    }`);
    const { stances: more } = await service().data(
      `query ($after: String!) { stances(first: 100, after: $after) { nodes { kind era { ordinal } principle { slug } } } }`,
      { after: stances.pageInfo.endCursor },
    );
    const coded: Json[] = [...stances.nodes, ...more.nodes];
    const attests = (ordinal: number, slug: string): boolean =>
      coded.some(({ era, principle }) => era.ordinal === ordinal && principle.slug === slug);
    const kindOf = (ordinal: number, slug: string, kind: string): boolean =>
      coded.some((each) => each.era.ordinal === ordinal && each.principle.slug === slug && each.kind === kind);
    const { compareEras } = await service().data(
      `query ($eras: [String!]!) { compareEras(eras: $eras) { transitions { from { ordinal } to { ordinal } ${everyList} } } }`,
      { eras: slugs(eras.nodes) },
    );
    const principles = [...new Set(coded.map(({ principle }) => principle.slug))];
    for (const { from, to, ...transition } of compareEras.transitions) {
      const coming = principles.filter(
        (slug) => attests(to.ordinal, slug) && !attests(from.ordinal, slug) && !kindOf(to.ordinal, slug, "INTRODUCED"),
      );
      const before = (slug: string): boolean =>
        eras.nodes.some(({ ordinal }: Json) => ordinal < to.ordinal && attests(ordinal, slug));
      expect(slugs(transition.resumed).sort()).toEqual(coming.filter(before).sort());
      expect(slugs(transition.appeared).sort()).toEqual(coming.filter((slug) => !before(slug)).sort());
      const taken = (kind: string): string[] => principles.filter((slug) => kindOf(to.ordinal, slug, kind)).sort();
      for (const way of ways) expect(slugs(transition[way]).sort()).toEqual(taken(way.toUpperCase()));
    }
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

describe("sources", () => {
  it("are compared by the stances with evidence from each, and may contradict each other", async () => {
    const { compareSources } = await inValley(`compareSources(sources: ["weir-book", "registre-des-moulins"]) {
      sources { slug }
      rows { principle { slug } attestedIn cells { source { slug } attested position kinds stances { kind era { slug } } } }
      sharedByAll { slug } sharedOnlyByThese { slug }
      similarity { a { slug } b { slug } shared opposed union jaccard }
    }`);
    expect(slugs(compareSources.sources)).toEqual(["weir-book", "registre-des-moulins"]);
    expect(positions(compareSources.rows)).toEqual({
      "common-fishing": ["BOTH", "AFFIRMED"],
      "free-passage": ["BOTH", "AFFIRMED"],
      "shared-water": ["AFFIRMED", "SILENT"],
      toll: ["BOTH", "BOTH"],
      lamps: ["AFFIRMED", "SILENT"],
    });
    const toll = compareSources.rows.find(({ principle }: Json) => principle.slug === "toll");
    expect(toll.cells[1]).toEqual({
      source: { slug: "registre-des-moulins" },
      attested: true,
      position: "BOTH",
      kinds: ["INTRODUCED", "ABANDONED"],
      stances: [
        { kind: "INTRODUCED", era: { slug: "mills" } },
        { kind: "ABANDONED", era: { slug: "restoration" } },
      ],
    });
    expect(slugs(compareSources.sharedByAll)).toEqual(["common-fishing", "free-passage", "toll"]);
    expect(slugs(compareSources.sharedOnlyByThese)).toEqual(["common-fishing", "free-passage", "toll"]);
    expect(compareSources.similarity).toEqual([
      { a: { slug: "weir-book" }, b: { slug: "registre-des-moulins" }, shared: 3, opposed: 0, union: 5, jaccard: 0.6 },
    ]);
  });

  it("restrict what counts, wherever stances are asked for", async () => {
    const registre = `sources: ["registre-des-moulins"]`;
    const answer = await inValley(`
      compareEras(${all}, ${registre}) { rows { principle { slug } cells { position } } }
      compareLeaders(leaders: ["river-council", "ada-lowe"], ${registre}) { rows { principle { slug } cells { position } } }
      era(slug: "mills") { stances(${registre}) { kind } principles(${registre}) { slug } }
      leader(slug: "river-council") { stances(${registre}) { kind } }
      principle(slug: "toll") { stances(${registre}) { kind } lineage(${registre}) { position } }
      stances(filter: { ${registre} }) { totalCount nodes { evidence { source { slug } } } }
      events(filter: { ${registre} }) { totalCount }
      quotes(filter: { ${registre} }) { nodes { slug } }`);
    expect(positions(answer.compareEras.rows)).toEqual({
      "free-passage": ["SILENT", "SILENT", "AFFIRMED", "SILENT"],
      "common-fishing": ["SILENT", "SILENT", "SILENT", "AFFIRMED"],
      toll: ["SILENT", "SILENT", "AFFIRMED", "OPPOSED"],
    });
    expect(positions(answer.compareLeaders.rows)).toEqual({
      "free-passage": ["AFFIRMED", "SILENT"],
      "common-fishing": ["AFFIRMED", "AFFIRMED"],
      toll: ["BOTH", "SILENT"],
    });
    expect(answer.era).toEqual({
      stances: [{ kind: "REAFFIRMED" }, { kind: "INTRODUCED" }],
      principles: [{ slug: "free-passage" }, { slug: "toll" }],
    });
    expect(answer.leader.stances.length).toBe(4);
    expect(answer.principle).toEqual({
      stances: [{ kind: "INTRODUCED" }, { kind: "ABANDONED" }],
      lineage: ["SILENT", "SILENT", "AFFIRMED", "OPPOSED"].map((position) => ({ position })),
    });
    expect(answer.stances.totalCount).toBe(4);
    for (const { evidence } of answer.stances.nodes)
      expect(evidence.map(({ source }: Json) => source.slug)).toContain("registre-des-moulins");
    expect([answer.events.totalCount, slugs(answer.quotes.nodes)]).toEqual([0, ["nul-bateau"]]);
  });

  it("find principles by a stance that rests on one of them and meets all else that is asked of it", async () => {
    const found = async (filter: string) =>
      slugs((await inValley(`principles(filter: { ${filter} }) { nodes { slug } }`)).principles.nodes);
    const registre = `sources: ["registre-des-moulins"]`;
    expect((await found(registre)).sort()).toEqual(["common-fishing", "free-passage", "toll"]);
    expect(await found(`${registre}, attestedIn: ["weirs", "restoration"]`)).toEqual(
      (await found(registre)).filter((slug) => slug !== "free-passage"),
    );
    // In that era it is rejected, but by the other source.
    expect(await found(`${registre}, attestedIn: ["mills"], kinds: [REJECTED]`)).toEqual([]);
    expect(await found(`sources: ["weir-book"], attestedIn: ["mills"], kinds: [REJECTED]`)).toEqual(["free-passage"]);
    expect((await found(`sources: ["weir-book", "registre-des-moulins"]`)).length).toBe(5);
  });

  it("keep the timeline to eras by their stances, and to events and quotes by their own evidence", async () => {
    const items = async (args: string) =>
      slugs(
        (
          await inValley(
            `timeline(${args}) { totalCount nodes { ... on Era { slug } ... on Event { slug } ... on Quote { slug } } }`,
          )
        ).timeline.nodes,
      );
    const registre = `sources: ["registre-des-moulins"]`;
    expect(await items(registre)).toEqual(["mills", "restoration"]);
    expect(await items(`sources: ["weir-book"]`)).toEqual([
      "commons",
      "weirs",
      "first-weir",
      "by-day",
      "mills",
      "restoration",
      "fences-down",
    ]);
    // Of the restoration that source says nothing on free passage, though the other does.
    expect(await items(`${registre}, principles: ["free-passage"]`)).toEqual(["mills"]);
    expect(await items(`${registre}, leaders: ["ada-lowe"]`)).toEqual(["restoration"]);
    expect(await items(`sources: ["weir-book", "registre-des-moulins"], first: 2`)).toEqual(["commons", "weirs"]);
  });

  it("of which none is named let nothing count", async () => {
    const { compareEras, compareLeaders, era, principles, timeline } = await inValley(`
      principles(filter: { sources: [] }) { totalCount }
      timeline(sources: []) { totalCount }
      compareEras(${all}, sources: []) { rows { attestedIn } }
      compareLeaders(leaders: ["river-council", "ada-lowe"], sources: []) { rows { attestedIn } }
      era(slug: "mills") { stances(sources: []) { kind } }`);
    expect([compareEras.rows, compareLeaders.rows, era.stances]).toEqual([[], [], []]);
    expect([principles.totalCount, timeline.totalCount]).toEqual([0, 0]);
  });

  it("may be restricted to in a comparison of several corpora, each by its corpus", async () => {
    const { compareEras } = await service().data(`{ compareEras(
      eras: ["founding", "weir-and-mills/mills"], sources: ["weir-and-mills/weir-book"]
    ) { rows { principle { slug } cells { position } } } }`);
    expect(positions(compareEras.rows)).toEqual({
      "free-passage": ["SILENT", "OPPOSED"],
      "common-fishing": ["SILENT", "OPPOSED"],
      toll: ["SILENT", "AFFIRMED"],
    });
  });

  it.each([
    [`compareEras(${all}, sources: ["weir-bok"]) { rows { attestedIn } }`, "sources"],
    [
      `compareLeaders(leaders: ["river-council", "ada-lowe"], sources: ["weir-bok"]) { rows { attestedIn } }`,
      "sources",
    ],
    [`compareSources(sources: ["registre-des-moulins", "weir-bok"]) { rows { attestedIn } }`, "sources"],
    [`era(slug: "mills") { stances(sources: ["weir-bok"]) { kind } }`, "sources"],
    [`era(slug: "mills") { principles(sources: ["weir-bok"]) { slug } }`, "sources"],
    [`leader(slug: "ada-lowe") { stances(sources: ["weir-bok"]) { kind } }`, "sources"],
    [`principle(slug: "toll") { lineage(sources: ["weir-bok"]) { attested } }`, "sources"],
    [`stances(filter: { sources: ["weir-bok"] }) { totalCount }`, "filter.sources"],
    [`events(filter: { sources: ["weir-bok"] }) { totalCount }`, "filter.sources"],
    [`quotes(filter: { sources: ["weir-bok"] }) { totalCount }`, "filter.sources"],
    [`principles(filter: { sources: ["weir-bok"] }) { totalCount }`, "filter.sources"],
    [`timeline(sources: ["weir-bok"]) { totalCount }`, "sources"],
  ])("that are not known are refused: %s", async (query, argument) => {
    const { errors } = await service().ask(`{ edition(corpus: "weir-and-mills") { ${query} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
    expect(errors?.[0]?.message).toContain(
      '"weir-bok" (nearest: weir-book) is no source of this edition; expected slugs that sources { slug } lists',
    );
  });

  it("of another edition than those compared are refused", async () => {
    const { errors } = await service().ask(
      `{ compareEras(eras: ["founding", "new-era"], sources: ["weir-and-mills/weir-book"]) { rows { attestedIn } } }`,
    );
    expect(errors?.[0]?.message).toContain("weir-book is of an edition that is not compared; expected sources of");
  });

  it.each([
    [`["weir-book"]`, "has 1 slug; expected 2 to 20 different ones"],
    [`["weir-book", "weir-book"]`, '"weir-book" stands there more than once'],
  ])("are compared two or more, each once: not %s", async (sources, message) => {
    const { errors } = await service().ask(
      `{ edition(corpus: "weir-and-mills") { compareSources(sources: ${sources}) { rows { attestedIn } } } }`,
    );
    expect(errors?.[0]?.message).toContain(message);
  });

  it("may each have a principle put forward: the earliest of the introductions is what it is introduced by", async () => {
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
});
