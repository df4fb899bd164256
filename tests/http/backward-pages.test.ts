import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { bulkFolder } from "../support/bulk.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

/** Lists that are computed: a document with the page's arguments in it, and the way to the connection. */
const lists: readonly (readonly [name: string, query: (args: string, asked: string) => string])[] = [
  ["the timeline", (args, asked) => `{ list: timeline(${args}) ${asked} }`],
  ["a stretch of the timeline", (args, asked) => `{ list: timeline(${args}, from: "1953", to: "1985") ${asked} }`],
  ["a search", (args, asked) => `{ list: search(text: "peace or independence or war", ${args}) ${asked} }`],
  [
    "a search that leaves words out",
    (args, asked) => `{ list: search(text: "who presents peace qzxvbn", ${args}) ${asked} }`,
  ],
  ["a search that finds nothing", (args, asked) => `{ list: search(text: "qzxvbn", ${args}) ${asked} }`],
  [
    "the rows of a comparison",
    (args, asked) => `{ compareEras(eras: ["founding", "new-era"]) { list: rowsConnection(${args}) ${asked} } }`,
  ],
  [
    "the paragraphs of a source",
    (args, asked) =>
      `{ edition(corpus: "united-states-freedom-of-speech") { sources(filter: { slugs: ["schenck-1919"] }) { list: paragraphsConnection(${args}) ${asked} } } }`,
  ],
];
const asked =
  "{ totalCount edges { cursor } nodes { __typename } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }";

async function page(query: (typeof lists)[number][1], args: string): Promise<Json> {
  const data = await service().data(query(args, asked));
  const within = (value: Json): Json => value.list ?? within(Object.values(value)[0]);
  return within(data);
}

async function readsAlike(query: (typeof lists)[number][1]): Promise<void> {
  const whole = await page(query, "first: 100");
  const cursors = whole.edges.map(({ cursor }: Json) => cursor);
  expect(cursors.length).toBe(whole.totalCount);
  for (const cursor of [cursors[1], cursors[25], cursors.at(-1)].filter((cursor) => cursor !== undefined)) {
    const { edges } = await page(query, `before: "${cursor}"`);
    const before = cursors.slice(0, cursors.indexOf(cursor)).slice(-20);
    expect(edges.map(({ cursor }: Json) => cursor)).toEqual(before);
  }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
      const seen: string[] = [];
      for (let before = "", isMore = true; isMore; ) {
        const { edges, pageInfo, totalCount } = await page(query, `last: ${size} ${before}`);
        expect(totalCount).toBe(whole.totalCount);
        expect(pageInfo.hasNextPage).toBe(seen.length > 0);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
          edges[0]?.cursor ?? null,
          edges.at(-1)?.cursor ?? null,
        ]);
        seen.unshift(...edges.map(({ cursor }: Json) => cursor));
        before = `before: "${edges[0]?.cursor}"`;
        isMore = pageInfo.hasPreviousPage;
      }
      expect(seen).toEqual(cursors);
    }),
    { numRuns: 8 },
  );
}

describe("a computed list", () => {
  it.each(lists)("read backwards is what it is read forwards: %s", (_name, query) => readsAlike(query));

  it("read backwards is what it is read forwards: the changes of an edition, and the editions of a corpus", async () => {
    for (const edition of ["first", "second"]) {
      const folder = await bulkFolder(edition === "first" ? 40 : 60, edition);
      await importCorpus(service().service.store.database, folder);
    }
    await readsAlike((args, asked) => `{ edition(corpus: "bulk") { list: changes(since: 1, ${args}) ${asked} } }`);
    await readsAlike((args, asked) => `{ edition(corpus: "bulk") { corpus { list: editions(${args}) ${asked} } } }`);
  });

  it("gives the things of a page from its end, with what is told of each", async () => {
    const told =
      "{ edges { rank snippet node { __typename ... on Named { slug } ... on Quote { slug } ... on Stance { id } } } }";
    const search = (args: string) => service().data(`{ search(text: "peace", ${args}) ${told} }`);
    const { search: whole } = await search("first: 100");
    const { search: end } = await search("last: 5");
    expect(end.edges).toEqual(whole.edges.slice(-5));
    const items = "{ nodes { __typename ... on Era { slug } ... on Event { slug } ... on Quote { slug } } }";
    const { all, last } = await service().data(
      `{ all: timeline(first: 100) ${items} last: timeline(last: 7) ${items} }`,
    );
    expect(last.nodes).toEqual(all.nodes.slice(-7));
  });
});
