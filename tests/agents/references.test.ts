import { describe, expect, it } from "vitest";
import { agentAt } from "../support/agents.js";
import { lastingNameOf } from "../support/editions.js";
import { ask } from "../support/graphql.js";
import { useObservedService } from "../support/observed.js";

const service = useObservedService();
const peace = "independent-foreign-policy-of-peace";
const refusal = async (tool: string, given: Record<string, unknown>) =>
  (await agentAt(service().url)).refused(tool, given);

describe("a name of another type than is asked for", () => {
  it.each([
    ["check_quote", "sources", { text: "peace", sources: Array(100).fill("stance/new-era/independence/REAFFIRMED") }],
    ["check_quote", "sources", { text: "peace", sources: [`${peace}@1/era/founding`] }],
    ["matrix", "eras", { eras: ["founding", "principle/independence"] }],
    ["matrix", "broader", { broader: "era/founding" }],
    ["lineage", "principle", { principle: `${peace}/quote/footholds` }],
    ["compare", "items", { of: "leaders", items: ["mao-zedong", "source/essay"] }],
    ["compare", "items", { of: "eras", items: ["event/a", "stance/a/b/APPLIED"] }],
  ])("is refused by %s in %s before anything is asked", async (tool, argument, given) => {
    const before = service().log.length;
    const { code, message } = await refusal(tool, given);
    expect([code, message]).toEqual([
      "BAD_USER_INPUT",
      expect.stringMatching(new RegExp(`^${argument}: ".*" is of type`)),
    ]);
    const told = () =>
      service()
        .log.slice(before)
        .map((line) => JSON.parse(line))
        .find(({ operation }) => operation === `mcp:${tool}`);
    await expect.poll(told).toBeDefined();
    expect(told().cost).toBeUndefined();
  });

  it("is refused as an id, too", async () => {
    const { data } = await ask(service().url, '{ era(slug: "founding") { id } }');
    const { message } = await refusal("lineage", { principle: data.era.id });
    expect(message).toMatch(/^principle: .* is of type Era; expected an id or slug of type principle\.$/);
  });
});

describe("the id of a comparison", () => {
  it.each([
    ["compareEras", 'eras: ["founding", "new-era"]', ""],
    ["compareLeaders", 'leaders: ["mao-zedong", "deng-xiaoping"]', ""],
    ["compareSources", 'sources: ["schenck-1919", "sullivan-1964"]', 'corpus: "united-states-freedom-of-speech"'],
  ])("of %s is known as one, and leads to the tool that makes it", async (field, items, corpus) => {
    const of = corpus === "" ? "edition" : `edition(${corpus})`;
    const { data } = await ask(service().url, `{ ${of} { ${field}(${items}) { id } } }`);
    const { id } = data.edition[field];
    for (const [tool, argument] of [
      ["fetch", "id"],
      ["cite", "id"],
      ["lineage", "principle"],
    ] as const)
      expect((await refusal(tool, { [argument]: id })).message).toMatch(
        new RegExp(`^${argument}: is a comparison; make it by the tool compare`),
      );
  });
});

describe("the name of an edition", () => {
  it.each(["@0", "@007", "@1@", "@1@0A1B2C3D4E5F", "@1@abc", "@1.0", "@-1", "@", "@1@@", "@1\n", "@0a1b2c3d4e5f"])(
    "is none that ends with %j",
    async (end) => {
      for (const [tool, argument, given] of [
        ["matrix", "edition", { edition: peace + end }],
        ["compare", "items", { of: "editions", items: [`${peace}@1`, peace + end] }],
      ] as const) {
        const { code, message } = await refusal(tool, given);
        expect(code).toBe("BAD_USER_INPUT");
        expect(message).toMatch(new RegExp(`^${argument}: .* is no edition; expected such as corpus, corpus@1`));
      }
    },
  );

  it("is the corpus, its number, and as much of its digest as means one", async () => {
    const agent = await agentAt(service().url);
    const { edition } = await agent.call("matrix");
    for (const end of ["", "@1", `@${lastingNameOf({ ...edition, number: 1 })}`, `@1@${edition.digest}`])
      expect((await agent.call("matrix", { edition: peace + end })).edition).toEqual(edition);
  });
});
