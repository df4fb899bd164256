import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

const search = async (text: string, more = ""): Promise<Json> => {
  const { search: found } = await service().data(
    `query ($text: String!) { search(text: $text, first: 50${more}) { totalCount edges { rank snippet node {
      __typename ... on Leader { slug } ... on Era { slug } ... on Principle { slug } ... on Event { slug } ... on Quote { slug } ... on Stance { id kind }
    } } } }`,
    { text },
  );
  return found;
};
const found = async (text: string, more = ""): Promise<string[]> =>
  (await search(text, more)).edges.map(({ node }: Json) => `${node.__typename} ${node.slug ?? node.kind}`);

describe("search", () => {
  it("finds words by their stem, the best match first, each thing once", async () => {
    expect((await found("hegemony"))[0]).toBe("Principle never-seeking-hegemony");
    const { edges, totalCount } = await search("developing");
    expect(totalCount).toBe(edges.length);
    expect(totalCount).toBeGreaterThan(5);
    const ranks = edges.map(({ rank }: Json) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const nodes = edges.map(({ node }: Json) => JSON.stringify(node));
    expect(new Set(nodes).size).toBe(nodes.length);
  });

  it("marks what matches in a snippet that can stand in HTML as it is", async () => {
    const { edges } = await search("hegemony");
    expect(edges[0].snippet).toMatch(/<mark>hegemony<\/mark>/i);
    for (const { snippet } of edges) expect(snippet.replace(/<\/?mark>/g, "")).not.toMatch(/[<>]/);
  });

  it("finds beginnings of words, phrases, alternatives, and leaves words out", async () => {
    expect(await found("hegemon*", ", types: [PRINCIPLE]")).toEqual(
      expect.arrayContaining(["Principle opposing-hegemonism", "Principle never-seeking-hegemony"]),
    );
    expect(await found('"common ground"', ", types: [PRINCIPLE]")).toEqual([
      "Principle seeking-common-ground-while-reserving-differences",
    ]);
    expect(await found('"ground common"')).toEqual([]);
    expect(await found("bandung or plenary", ", types: [EVENT]")).toEqual(
      expect.arrayContaining([
        "Event asian-african-conference",
        "Event third-plenary-session-of-the-eleventh-central-committee",
      ]),
    );
    expect(await found("hegemon* -never", ", types: [PRINCIPLE]")).not.toContain("Principle never-seeking-hegemony");
  });

  it("takes any run of signs for words, however long", async () => {
    for (const signs of ["-", "- ", "-\t", "--a", '-"', '"', "(", "!", ":*", "&", "or ", "-or ", "a-", "不-", "*"]) {
      const { data, errors } = await service().ask("query ($text: String!) { search(text: $text) { totalCount } }", {
        text: `${signs.repeat(1_000).slice(0, 990)} x`,
      });
      expect([signs, errors, data?.search.totalCount]).toEqual([signs, undefined, expect.any(Number)]);
    }
    const { search } = await service().data('{ search(text: "peace --hegemony - -war") { totalCount } }');
    expect(search.totalCount).toBeGreaterThan(0);
  });

  it("finds Chinese labels by their characters", async () => {
    expect(await found("邓小平")).toEqual(["Leader deng-xiaoping"]);
    expect(await found("求同存异")).toEqual(["Principle seeking-common-ground-while-reserving-differences"]);
    expect((await search("不结盟")).edges[0].snippet).toContain("<mark>不结盟</mark>");
  });

  it("finds a stance by its summary, and by the gloss of its evidence", async () => {
    const inHarbour = async (text: string, type: string): Promise<Json> =>
      (
        await service().data(
          `query ($text: String!) { edition(corpus: "harbour-charter") { search(text: $text, types: [${type}]) { nodes { ... on Stance { kind principle { slug } } } } } }`,
          { text },
        )
      ).edition.search.nodes;
    expect(await inHarbour("fleet", "EVIDENCE")).toEqual([{ kind: "APPLIED", principle: { slug: "open-water" } }]);
    expect(await inHarbour("fleet", "STANCE")).toEqual([]);
    expect(await inHarbour("lamps", "STANCE")).toEqual([{ kind: "INTRODUCED", principle: { slug: "shared-light" } }]);
  });

  it.each(["%", "_", "\\", "'", "';--", "a & | ! b:*", "((((", '"', "-", "*", "<->", ":*", "𝔘", "🙂", "or", "the"])(
    "takes %j as plain text",
    async (text) => {
      expect(await search(text)).toHaveProperty("totalCount");
    },
  );

  it("finds nothing for % and _, which stand in no text", async () => {
    expect((await search("%")).totalCount).toBe(0);
    expect((await search("_")).totalCount).toBe(0);
  });

  it.each([
    ["", "text: is blank"],
    [" \n ", "text: is blank"],
    ["a\0b", "text: holds U+0000"],
    ["\ud800", "text: holds half of a surrogate pair"],
    ["x".repeat(1_001), "text: has 1001 characters; expected at most 1000"],
  ])("refuses %j", async (text, message) => {
    const { errors } = await service().ask(`query ($text: String!) { search(text: $text) { totalCount } }`, { text });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "text" });
  });
});
