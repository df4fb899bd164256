import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

const refusal = async (query: string): Promise<string> => {
  const { errors } = await service().ask(query);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  return errors?.[0]?.message ?? "";
};

describe("a list", () => {
  it("is read page by page, forwards and backwards, each thing once", async () => {
    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const { principles }: Json = await service().data(
        `query ($after: String) { principles(first: 9, after: $after) { totalCount nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(slugs(principles.edges.map(({ node }: Json) => node))).toEqual(slugs(principles.nodes));
      expect(principles.totalCount).toBe(43);
      forwards.push(...slugs(principles.nodes));
      after = principles.pageInfo.hasNextPage ? principles.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(forwards).size).toBe(43);

    const { principles } = await service().data(
      `{ principles(last: 9) { nodes { slug } pageInfo { hasPreviousPage startCursor } } }`,
    );
    expect(slugs(principles.nodes)).toEqual(forwards.slice(-9));
    const before = await service().data(
      `query ($before: String) { principles(last: 9, before: $before) { nodes { slug } } }`,
      { before: principles.pageInfo.startCursor },
    );
    expect(slugs(before.principles.nodes)).toEqual(forwards.slice(-18, -9));
  });

  it("gives 20 when no number is asked for", async () => {
    const { stances } = await service().data(`{ stances { nodes { id } } }`);
    expect(stances.nodes.length).toBe(20);
  });

  it.each([
    "first: 0",
    "first: -1",
    "first: 101",
    "last: 2147483647",
    "first: 2, last: 2",
    'first: 2, after: "nonsense"',
    'last: 1, before: "T2Zmc2V0"',
  ])("refuses the page (%s), naming the argument", async (page) => {
    expect(await refusal(`{ leaders(${page}) { nodes { id } } }`)).toMatch(/^(first|last|after|before): .+; expected /);
  });

  it("is empty beyond its end", async () => {
    const { eras } = await service().data(`{ eras(last: 1) { pageInfo { endCursor } } }`);
    const beyond = await service().data(
      `query ($after: String) { eras(after: $after) { nodes { id } pageInfo { hasNextPage } } }`,
      {
        after: eras.pageInfo.endCursor,
      },
    );
    expect(beyond.eras).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
  });

  it("is in the order that its kind promises", async () => {
    const { eras, events } = await service().data(`{ eras { nodes { ordinal } } events { nodes { slug } } }`);
    expect(eras.nodes.map(({ ordinal }: Json) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(slugs(events.nodes).slice(0, 4)).toEqual([
      "new-pcc-preparatory-meeting",
      "founding-of-new-china",
      "containment-from-three-directions",
      "five-principles-advocated",
    ]);
  });
});

describe("a filter", () => {
  it("of stances keeps to eras, principles, leaders and kinds, all at once", async () => {
    const { stances } = await service().data(`{ stances(filter: {
      eras: ["reform-and-opening-up"], principles: ["independence", "non-alignment"], leaders: ["deng-xiaoping"], kinds: [INTRODUCED, REAFFIRMED]
    }) { totalCount nodes { principle { slug } kind } } }`);
    expect(stances).toEqual({
      totalCount: 2,
      nodes: [
        { principle: { slug: "independence" }, kind: "REAFFIRMED" },
        { principle: { slug: "non-alignment" }, kind: "INTRODUCED" },
      ],
    });
  });

  it("of principles keeps to what stands below one, at any depth, and to what eras attest", async () => {
    const { below, attested } = await service().data(`{
      below: principles(filter: { broader: "independence" }) { nodes { slug } }
      attested: principles(filter: { attestedIn: ["strategic-adjustment"], kinds: [APPLIED] }) { totalCount nodes { slug } }
    }`);
    expect(slugs(below.nodes)).toContain("no-military-blocs-or-expansion");
    expect(slugs(below.nodes)).not.toContain("independence");
    expect(slugs(attested.nodes)).toEqual(["national-sovereignty-and-security", "world-peace-and-common-development"]);
  });

  it("of events keeps to eras, leaders, principles, kinds and dates", async () => {
    const { events, dated } = await service().data(`{
      events(filter: { eras: ["reform-and-opening-up"], leaders: ["deng-xiaoping"], kinds: [CONGRESS, MEETING] }) { nodes { slug } }
      dated: events(filter: { from: "1956", to: "1981" }) { nodes { slug } }
    }`);
    expect(slugs(events.nodes)).toEqual(["twelfth-party-congress", "enlarged-central-military-commission-meeting"]);
    expect(slugs(dated.nodes)).toEqual([
      "containment-from-three-directions",
      "statement-on-relations-among-socialist-countries",
      "opening-to-the-united-states",
      "third-plenary-session-of-the-eleventh-central-committee",
    ]);
  });

  it("of quotes keeps to speakers, eras and principles", async () => {
    const { bySpeaker, byEra, byPrinciple } = await service().data(`{
      bySpeaker: quotes(filter: { speakers: ["mao-zedong"] }) { nodes { slug } }
      byEra: quotes(filter: { eras: ["peaceful-coexistence"] }) { nodes { slug } }
      byPrinciple: quotes(filter: { principles: ["non-alignment"] }) { nodes { slug } }
    }`);
    expect(slugs(bySpeaker.nodes)).toEqual(["china-must-be-independent"]);
    expect(slugs(byEra.nodes)).toEqual(["guidelines-among-all-countries", "mutually-equal-constraints"]);
    expect(slugs(byPrinciple.nodes)).toEqual(["no-alignment-with-any-major-power"]);
  });

  it("names every unknown slug, and where it stood", async () => {
    expect(await refusal(`{ stances(filter: { leaders: ["deng-xiaping", "nobody"] }) { totalCount } }`)).toMatch(
      /^filter\.leaders: "deng-xiaping" \(nearest: deng-xiaoping\), "nobody" are no leaders/,
    );
    expect(await refusal(`{ principles(filter: { broader: "independance" }) { totalCount } }`)).toMatch(
      /^filter\.broader: .*nearest: independence/,
    );
  });

  it("refuses a date that is no EDTF", async () => {
    expect(await refusal(`{ events(filter: { from: "mid-1950s" }) { totalCount } }`)).toContain(
      "expected an EDTF date",
    );
  });
});
