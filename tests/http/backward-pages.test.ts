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

const things = "... on Entity { id }";
/** The one order of each list, and what tells the things in it from each other. */
const orders: readonly (readonly [name: string, field: string, told: string])[] = [
  ["the timeline", "DATE", things],
  ["a stretch of the timeline", "DATE", things],
  ["a search", "RELEVANCE", things],
  ["a search that leaves words out", "RELEVANCE", things],
  ["the rows of a comparison", "FIRST_ATTESTED", "principle { slug }"],
  ["the paragraphs of a source", "NUMBER", "number"],
];

async function turnsRound(query: (typeof lists)[number][1], field: string, told: string): Promise<void> {
  const asking = async (args: string): Promise<Json> => {
    const data = await service().data(query(args, asked.replace("nodes {", `nodes { ${told}`)));
    const within = (value: Json): Json => value.list ?? within(Object.values(value)[0]);
    return within(data);
  };
  const order = `orderBy: { field: ${field}, direction: DESC }`;
  const { nodes, edges } = await asking("first: 100");
  const turned = await asking(`${order}, first: 100`);
  expect(turned.nodes).toEqual(nodes.toReversed());
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
      const forwards: Json[] = [];
      for (let after = "", isMore = true; isMore; ) {
        const page = await asking(`${order}, first: ${size} ${after}`);
        forwards.push(...page.nodes);
        after = `after: "${page.pageInfo.endCursor}"`;
        isMore = page.pageInfo.hasNextPage;
      }
      expect(forwards).toEqual(nodes.toReversed());
      const { pageInfo, ...end } = await asking(`${order}, last: ${size}`);
      const { nodes: more } = await asking(`${order}, last: ${size}, before: "${pageInfo.startCursor}"`);
      expect([...more, ...end.nodes].toReversed()).toEqual(nodes.slice(0, 2 * size));
    }),
    { numRuns: 6 },
  );
  if (field !== "DATE") await readsBeyond(asking, order, nodes.length);
  for (const [args, cursor] of [
    [order, edges[0].cursor],
    ["first: 1", turned.edges[0].cursor],
  ]) {
    const { errors } = await service().ask(query(`${args}, after: "${cursor}"`, asked));
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "after" } }]);
  }
}

/** By a cursor of another list, or of one that was longer, nothing is left on the way to its end, and all of it on the way back. */
async function readsBeyond(asking: (args: string) => Promise<Json>, order: string, length: number): Promise<void> {
  const beyond = Buffer.from(`Turned:${length + 2}`).toString("base64");
  expect((await asking(`${order}, last: 3, before: "${beyond}"`)).nodes).toEqual([]);
  expect((await asking(`${order}, first: 2, after: "${beyond}"`)).nodes.length).toBeLessThanOrEqual(2);
}

describe("a computed list", () => {
  it.each(orders)("can be turned round, and its cursors belong to one way: %s", async (name, field, told) => {
    const [, query] = lists.find(([listed]) => listed === name) ?? [];
    if (query === undefined) throw new Error(`no list is called ${name}`);
    await turnsRound(query, field, told);
  });

  it.each(lists)("read backwards is what it is read forwards: %s", (_name, query) => readsAlike(query));

  it("reads backwards as forwards, and turned round: the changes of an edition, and the editions of a corpus", async () => {
    for (const edition of ["first", "second"]) {
      const folder = await bulkFolder(edition === "first" ? 40 : 60, edition);
      await importCorpus(service().service.store.database, folder);
    }
    await readsAlike((args, asked) => `{ edition(corpus: "bulk") { list: changes(since: 1, ${args}) ${asked} } }`);
    await readsAlike((args, asked) => `{ edition(corpus: "bulk") { corpus { list: editions(${args}) ${asked} } } }`);
    await turnsRound(
      (args, asked) => `{ edition(corpus: "bulk") { list: changes(since: 1, ${args}) ${asked} } }`,
      "LIST",
      "type key kind",
    );
    await turnsRound(
      (args, asked) => `{ edition(corpus: "bulk") { corpus { list: editions(${args}) ${asked} } } }`,
      "NUMBER",
      "number",
    );
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
