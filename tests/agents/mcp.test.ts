import { encode as cl100k } from "gpt-tokenizer/encoding/cl100k_base";
import { encode as o200k } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it, onTestFinished } from "vitest";
import { tokensAtMost } from "../../src/agents/tokens.js";
import { agentAt, agentOverStdio } from "../support/agents.js";
import { seededDatabase } from "../support/database.js";
import type { Json } from "../support/graphql.js";
import { served, useService } from "../support/service.js";

const service = useService();
const MOST_OF_DEFINITIONS = 2_000;
const MOST_OF_AN_ANSWER = 5_000;

describe("what an agent is told at first", () => {
  it("takes no more than 2,000 tokens, prompts and resources included", async () => {
    const { url } = await served({ AGENT_QUERIES: "on" });
    const { client } = await agentAt(url);
    const told = JSON.stringify([
      await client.listTools(),
      await client.listPrompts(),
      await client.listResources(),
      await client.listResourceTemplates(),
      client.getInstructions(),
    ]);
    for (const encode of [o200k, cl100k]) expect(encode(told).length).toBeLessThanOrEqual(MOST_OF_DEFINITIONS);
  });

  it("names tools that only read, and ad-hoc queries only where they are switched on", async () => {
    const names = async (url: string) => {
      const { tools } = await (await agentAt(url)).client.listTools();
      for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
      return tools.map(({ name }) => name);
    };
    const usual = await names(service().url);
    expect(usual).toEqual(
      expect.arrayContaining(["search", "fetch", "matrix", "compare", "lineage", "check_quote", "cite"]),
    );
    expect(usual).not.toContain("graphql");
    const { url } = await served({ AGENT_QUERIES: "on" });
    expect(await names(url)).toEqual([...usual, "graphql"]);
    const agent = await agentAt(url);
    expect(await agent.call("graphql", { query: "{ eras { totalCount } }" })).toEqual({
      data: { eras: { totalCount: 8 } },
    });
    const { errors } = await agent.call("graphql", { query: "{ nothing }" });
    expect(errors[0].code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("offers three questions ready to be asked, and says what one lacks", async () => {
    const { client } = await agentAt(service().url);
    const { prompts } = await client.listPrompts();
    expect(prompts.length).toBe(3);
    for (const { name, arguments: args = [] } of prompts) {
      const given = Object.fromEntries(args.map((argument) => [argument.name, "independence"]));
      const { messages } = await client.getPrompt({ name, arguments: given });
      expect(JSON.stringify(messages)).toContain("independence");
      await expect(client.getPrompt({ name, arguments: {} })).rejects.toThrow(/is missing; expected/);
    }
  });

  it("has the codebook and the schema in pages, each no longer than an answer", async () => {
    const { client } = await agentAt(service().url);
    const read = async (uri: string): Promise<string> => {
      const { contents }: Json = await client.readResource({ uri });
      return contents[0].text;
    };
    for (const [root, last] of [
      ["throughline://codebook", "whether the readings"],
      ["throughline://schema", "type Query"],
      ["throughline://schema/Edition", "compareEras"],
    ]) {
      let whole = "";
      for (let uri: string | undefined = root; uri !== undefined; ) {
        const page = await read(uri);
        expect(o200k(page).length).toBeLessThanOrEqual(MOST_OF_AN_ANSWER);
        whole += page;
        uri = /^# Page \d+ of \d+; next: (\S+)$/m.exec(page)?.[1];
      }
      expect(whole).toContain(last);
    }
    await expect(client.readResource({ uri: "throughline://schema/Edtion" })).rejects.toThrow(
      /nearest: .*schema\/Edition/,
    );
  });

  it("has no word of the schema where clients may not ask for it", async () => {
    const { url } = await served({ INTROSPECTION: "off" });
    const { client } = await agentAt(url);
    expect((await client.listResources()).resources.map(({ uri }) => uri)).toEqual(["throughline://codebook"]);
    await expect(client.readResource({ uri: "throughline://schema" })).rejects.toThrow(/no such resource/);
  });
});

describe("an answer", () => {
  it("is reckoned at no fewer tokens than two tokenizers in use count, and is never longer than 5,000", async () => {
    const agent = await agentAt(service().url);
    const editions = [
      "independent-foreign-policy-of-peace",
      "united-states-foreign-policy-doctrines",
      "united-states-freedom-of-speech",
    ];
    for (const edition of editions) {
      await agent.call("search", { query: "peace or speech or war or 和平" });
      await agent.call("matrix", { edition });
      const { text } = await agent.call("fetch", { id: edition });
      const eras = [...text.matchAll(/^- .* \(([\w-]+)\), /gm)].map(([, slug]) => slug ?? "");
      await agent.call("compare", { of: "eras", items: eras, edition });
      for (const era of eras) await agent.call("fetch", { id: `${edition}/era/${era}` });
    }
    expect(agent.texts.length).toBeGreaterThan(30);
    for (const text of agent.texts) {
      const reckoned = tokensAtMost(text);
      expect(reckoned).toBeLessThanOrEqual(MOST_OF_AN_ANSWER);
      for (const encode of [o200k, cl100k]) expect(encode(text).length).toBeLessThanOrEqual(reckoned);
    }
  });

  it("says of everything its id, link, edition, digest and citation, and what is shared once", async () => {
    const agent = await agentAt(service().url);
    const { edition, rows, eras } = await agent.call("matrix");
    expect(edition).toMatchObject({
      name: expect.stringMatching(/@1@/),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(edition.citation).toContain(edition.digest);
    for (const { id, link, slug } of [...rows, ...eras]) {
      const { node } = await service().data(`{ node(id: "${id}") { ... on Named { slug } } }`);
      expect(node.slug).toBe(slug);
      expect(link.startsWith(`${service().url}/explore/`)).toBe(true);
      expect((await fetch(link)).status).toBe(200);
    }
  });

  it("that is a long text is read on from where it ended, without a gap", async () => {
    const { url } = await served({ AGENT_QUERIES: "on" });
    const agent = await agentAt(url);
    const query = "{ stances(first: 100) { nodes { id summary evidence { digest gloss } } } }";
    let text = "";
    for (let given: Json = { query }; given !== undefined; ) {
      const answer = await agent.call("graphql", given);
      text += answer.part;
      given = answer.more?.[0].call.arguments;
    }
    const { data } = JSON.parse(text);
    expect({ data }).toEqual({ data: (await service().ask(query)).data });
    for (const each of agent.texts) expect(o200k(each).length).toBeLessThanOrEqual(MOST_OF_AN_ANSWER);
  });

  it.each([
    ["fetch", { id: "principle/independance" }, "nearest: independence"],
    ["fetch", { id: "principle/hegemony-of-none" }, /of this edition; search/],
    ["fetch", { id: "era/x" }, /of this edition; search/],
    ["fetch", { id: "quote/foothold" }, "nearest: footholds"],
    ["lineage", { principle: "non-aligment" }, "nearest: non-alignment"],
    ["compare", { of: "eras", items: ["founding", "new-eras"] }, "nearest: new-era"],
    [
      "compare",
      { of: "editions", items: ["independent-foreign-policy-of-peace@1", "x@1"] },
      /there is no corpus "x"; expected one of [a-z, -]+\.$/,
    ],
    ["matrix", { edition: "independent-foreign-policy-of-peac" }, "nearest: independent-foreign-policy-of-peace"],
    ["matrix", { edition: "independent-foreign-policy-of-peace@7" }, /has 1 \(current: /],
    ["cite", { id: "stance/new-era/independence/REJECTED" }, "there is"],
    ["lineage", { principal: "independence", principle: "independence" }, "nearest: principle"],
    ["search", { query: "" }, "query: "],
    ["search", { query: "peace", cursor: "x" }, "cursor: "],
    ["matrix", { cursor: "1:tampered" }, "cursor: "],
  ])("of %s to what is not there (%j) names what is near", async (tool, given, expected) => {
    const { code, message } = await (await agentAt(service().url)).refused(tool, given);
    expect(code).toBe("BAD_USER_INPUT");
    expect(message).toMatch(expected);
  });
});

describe("throughline mcp", () => {
  it("answers as /mcp does, on standard input and output alone", async () => {
    const database = await seededDatabase();
    onTestFinished(() => database.drop());
    const overStdio = await agentOverStdio({ DATABASE_URL: database.url, PUBLIC_URL: "https://doctrine.example" });
    const { url } = await served({ PUBLIC_URL: "https://doctrine.example" });
    const overHttp = await agentAt(url);
    expect(await overStdio.client.listTools()).toEqual(await overHttp.client.listTools());
    for (const [tool, given] of [
      ["search", { query: "non-alignment", edition: "independent-foreign-policy-of-peace" }],
      ["lineage", { principle: "non-alignment" }],
      ["compare", { of: "eras", items: ["founding", "new-era"] }],
      ["check_quote", { text: "peace", edition: "united-states-freedom-of-speech" }],
      ["cite", { id: "quote/footholds" }],
    ] as const) {
      const answer = await overStdio.call(tool, given);
      expect(answer).toEqual(await overHttp.call(tool, given));
      expect(JSON.stringify(answer)).toContain("https://doctrine.example/explore");
    }
    expect((await overStdio.refused("lineage", { principle: "nothing-such" })).code).toBe("BAD_USER_INPUT");
  });
});

describe("/llms.txt", () => {
  it("says what is served and where, under the address that clients see", async () => {
    const { url } = await served({ PUBLIC_URL: "https://doctrine.example/x" });
    const text = await (await fetch(`${url}/llms.txt`)).text();
    expect(text).toMatch(/^# Throughline\n\n> /);
    for (const path of ["/mcp", "/graphql", "/schema.graphql", "/export", "/explore"])
      expect(text).toContain(`](https://doctrine.example/x${path})`);
    const { corpora } = await service().data("{ corpora { slug currentEdition { digest } } }");
    for (const { slug, currentEdition } of corpora) {
      expect(text).toContain(slug);
      expect(text).toContain(currentEdition.digest);
    }
    for (const [, link = ""] of text.matchAll(/(https:\/\/doctrine\.example\/x[^\s)]+)/g)) {
      if (link.endsWith("/mcp")) continue;
      expect([
        link,
        (await fetch(link.replace("https://doctrine.example/x", url), { headers: { accept: "text/html" } })).ok,
      ]).toEqual([link, true]);
    }
  });
});
