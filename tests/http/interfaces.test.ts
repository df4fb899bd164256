import { describe, expect, it } from "vitest";
import { daySpan } from "../../src/chronology/edtf.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const DAY = 86_400_000;
const corpora = [
  "independent-foreign-policy-of-peace",
  "united-states-foreign-policy-doctrines",
  "united-states-freedom-of-speech",
];

describe("Days of what is dated", () => {
  it.each(corpora)("are those that the EDTF expression covers, of all lists of %s", async (corpus) => {
    const { edition } = await service().data(
      `query ($corpus: String) { edition(corpus: $corpus) {
        eras(first: 100) { nodes { date: period ...d } } events(first: 100) { nodes { date ...d } }
        quotes(first: 100) { nodes { date ...d } } sources { date: issued ...d } } }
      fragment d on Dated { earliest latest }`,
      { corpus },
    );
    const dated: Json[] = [...edition.eras.nodes, ...edition.events.nodes, ...edition.quotes.nodes, ...edition.sources];
    expect(dated.length).toBeGreaterThan(10);
    for (const { date, earliest, latest } of dated) {
      const { earliestDay, latestDay } = (date === null ? undefined : daySpan(date)) ?? {
        earliestDay: null,
        latestDay: null,
      };
      const dayOf = (iso: string | null) => (iso === null ? null : Date.parse(iso) / DAY);
      expect([dayOf(earliest), dayOf(latest)], date).toEqual([earliestDay, latestDay]);
    }
  });
});

describe("Hits of a search and items of the timeline", () => {
  const fragments = `fragment all on Entity { __typename id edition { number } ... on Named { slug name } ... on Dated { earliest latest } }`;

  it("are asked for by one fragment on what they have in common", async () => {
    const { search, timeline } = await service().data(
      `{ search(text: "peace", first: 50) { nodes { ...all } } timeline(first: 50) { nodes { ...all } } } ${fragments}`,
    );
    const types = (nodes: Json[]) => new Set(nodes.map(({ __typename }) => __typename));
    expect(types(search.nodes).size).toBeGreaterThan(2);
    expect(types(timeline.nodes)).toEqual(new Set(["Era", "Event", "Quote"]));
    for (const node of timeline.nodes) expect(node).toHaveProperty("earliest");
  });

  it("have a title: a name, the words of a quote, what a stance says", async () => {
    const { search } = await service().data(`{ search(text: "peace", first: 100) { edges { title node { __typename
      ... on Named { name } ... on Quote { text } ... on Stance { kind era { name } principle { name } } } } } }`);
    const found = new Set<string>();
    for (const { title, node } of search.edges) {
      found.add(node.__typename);
      if (node.name !== undefined) expect(title).toBe(node.name);
      else if (node.__typename === "Stance")
        expect(title).toBe(`${node.principle.name}: ${node.kind.toLowerCase()} (${node.era.name})`);
      else expect(node.text.startsWith(title.slice(1, -1).replace(/…$/, ""))).toBe(true);
    }
    expect([...found]).toEqual(expect.arrayContaining(["Stance", "Principle"]));
  });
});
