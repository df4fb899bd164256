import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { all, positions, useValley } from "../support/valley.js";

const { service, inValley } = useValley();

describe("sources", () => {
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

  it("are told apart whatever was asked before, also what is refused", async () => {
    const asked = async (kind: string, sources: readonly string[]) => {
      const of = kind === "eras" ? '["weirs", "mills"]' : '["river-council", "ada-lowe"]';
      const field = kind === "eras" ? "compareEras" : "compareLeaders";
      const { data, errors } = await service().ask(
        `query ($sources: [String!]) { edition(corpus: "weir-and-mills") {
          ${field}(${kind}: ${of}, sources: $sources) { rows { principle { slug } cells { position } } } } }`,
        { sources },
      );
      return errors ? "refused" : positions(data.edition[field].rows);
    };
    const both = ["weir-book", "registre-des-moulins"];
    const strange = [[both.join(" ")], [both.join(",")], [both.join('","')], ["of", ...both], ["of weir-book"]];
    for (const sources of strange) expect(await asked("eras", sources)).toBe("refused");
    const first = await asked("eras", both);
    expect(first).toMatchObject({ toll: ["AFFIRMED", "AFFIRMED"] });
    // The other way round: what is known does not let in what is refused.
    const known = await asked("leaders", both);
    expect(known).toMatchObject({ toll: ["BOTH", "SILENT"] });
    for (const sources of strange) expect(await asked("leaders", sources)).toBe("refused");
    expect(await asked("eras", both)).toEqual(first);
    expect(await asked("leaders", both)).toEqual(known);
    expect(await asked("eras", both.toReversed())).toEqual(first);
  });
});
