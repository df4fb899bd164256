import fc from "fast-check";
import { encode as o200k } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { toolsAndQueries } from "../../src/agents/tools/index.js";
import { agentAt } from "../support/agents.js";
import type { Json } from "../support/graphql.js";
import { send } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const peace = "independent-foreign-policy-of-peace";
const speech = "united-states-freedom-of-speech";
const MOST_OF_AN_ANSWER = 5_000;

/** Every schema within a schema, with the place where it stands. */
function within(schema: Json, at: string): [string, Json][] {
  if (typeof schema !== "object" || schema === null) return [];
  return [[at, schema], ...Object.entries(schema).flatMap(([name, inner]) => within(inner, `${at}.${name}`))];
}

/** The graph counts all but the words of a quote in units of UTF-16, of which each of these has two. */
const tooLong = (argument: string, most: number): string =>
  "𓀀".repeat(argument === "check_quote.text" ? most + 1 : most);

const bounded = toolsAndQueries.flatMap(({ name, inputSchema }) => within(inputSchema, name));

describe("what a tool takes", () => {
  it("is bounded in its schema: every text that is no word of a list, and every list", () => {
    const texts = bounded.filter(([, { type, enum: values }]) => type === "string" && values === undefined);
    const lists = bounded.filter(([, { type }]) => type === "array");
    expect(texts.length).toBeGreaterThan(15);
    expect(lists.length).toBeGreaterThan(3);
    for (const [at, { maxLength }] of texts) expect([at, typeof maxLength]).toEqual([at, "number"]);
    for (const [at, { maxItems }] of lists) expect([at, maxItems <= 100]).toEqual([at, true]);
  });

  it("is refused beyond its bounds, by the name of the argument and in few words", async () => {
    const agent = await agentAt(service().url);
    for (const { name, inputSchema } of toolsAndQueries.filter((each) => each.name !== "graphql")) {
      const { properties = {}, required = [] }: Json = inputSchema;
      const usual: Json = { query: "peace", id: "principle/independence", principle: "independence", text: "peace" };
      const given = Object.fromEntries(
        required.map((each: string) => [
          each,
          each === "of" ? "eras" : each === "items" ? ["founding", "new-era"] : usual[each],
        ]),
      );
      for (const [argument, { type, maxLength = 0, maxItems = 0, items = {} }] of Object.entries<Json>(properties)) {
        const tooMuch =
          type === "array"
            ? Array.from({ length: maxItems + 1 }, () => items.enum?.[0] ?? "x")
            : tooLong(`${name}.${argument}`, maxLength);
        if (type !== "array" && maxLength === 0) continue;
        const { message } = await agent.refused(name, { ...given, [argument]: tooMuch });
        expect(message).toMatch(new RegExp(`^${argument}: has more than`));
        expect(message.length).toBeLessThanOrEqual(500);
      }
    }
  });

  it("says what is wrong in words of its own arguments, and never all that was given", async () => {
    const agent = await agentAt(service().url);
    const calls: [string, string, (text: string) => Json][] = [
      ["fetch", "id", (id) => ({ id })],
      ["fetch", "id", (text) => ({ id: `principle/${text}` })],
      ["fetch", "id", (text) => ({ id: `stance/${text}/independence/REAFFIRMED` })],
      ["fetch", "id", (text) => ({ id: `${text}@1/era/founding` })],
      ["fetch", "id", (text) => ({ id: Buffer.from(`Era:${text}`).toString("base64url").slice(0, 1_000) })],
      ["lineage", "principle", (principle) => ({ principle })],
      ["matrix", "eras", (text) => ({ eras: ["founding", text] })],
      ["matrix", "edition", (edition) => ({ edition })],
      ["compare", "items", (text) => ({ of: "eras", items: ["founding", text] })],
      ["compare", "items", (text) => ({ of: "editions", items: [text, `${peace}@1`] })],
      ["check_quote", "sources", (text) => ({ text: "peace", sources: [text] })],
      ["cite", "id", (text) => ({ id: `quote/${text}` })],
    ];
    const text = fc
      .constantFrom("a", "-", "和", "𓀀", "é", "@")
      .chain((unit) => fc.integer({ min: 3, max: 480 }).map((times) => unit.repeat(times)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), text, async ([tool, argument, given], unknown) => {
        const { message } = await agent.refused(tool, given(unknown));
        expect(message).toMatch(new RegExp(`^${argument}[.: ]`));
        expect(message).not.toMatch(/nodes \{|undefined|slugs? that/);
        expect(message).not.toContain(unknown.length > 120 ? unknown : "\0");
        expect(message.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  it("has no argument that is passed over beside another edition", async () => {
    const agent = await agentAt(service().url);
    const { sources } = await service().data(`{ sources { id slug } }`);
    const at = { edition: speech };
    for (const [tool, given] of [
      ["lineage", { principle: `${peace}@1/principle/independence` }],
      ["matrix", { eras: [`${peace}/founding`] }],
      ["matrix", { broader: `${peace}/independence` }],
      ["check_quote", { text: "peace", sources: [sources[0].id] }],
      ["cite", { id: `${peace}@1` }],
      ["compare", { of: "editions", items: [`${peace}@1`, `${peace}@1`] }],
    ] as const)
      expect((await agent.refused(tool, { ...given, ...at })).message).toMatch(/^edition: /);
    const both = [`${peace}/${sources[0].slug}`, `${speech}/schenck`];
    const { message } = await agent.refused("matrix", {
      eras: [`${peace}/founding`, "united-states-foreign-policy-doctrines/era/x"],
    });
    expect(message).toMatch(/^eras: /);
    expect((await agent.refused("check_quote", { text: "peace", sources: both })).message).toMatch(/^sources: /);
  });

  it("is any name by which a thing goes, wherever it is asked for", async () => {
    const agent = await agentAt(service().url);
    const { era, principle } = await service().data(
      `{ era(slug: "founding") { id } principle(slug: "independence") { id } }`,
    );
    const forms = (word: string, slug: string) => [
      slug,
      `${word}/${slug}`,
      `${peace}/${slug}`,
      `${peace}@1/${word}/${slug}`,
    ];
    for (const item of [era.id, ...forms("era", "founding")]) {
      const compared = await agent.call("compare", { of: "eras", items: [item, "new-era"] });
      expect(compared.items[0]).toMatchObject({ id: era.id, slug: "founding" });
      expect((await agent.call("matrix", { eras: [item] })).eras[0].id).toBe(era.id);
    }
    for (const name of [principle.id, ...forms("principle", "independence")])
      expect((await agent.call("lineage", { principle: name })).principle.id).toBe(principle.id);
  });
});

describe("an answer", () => {
  it("to the longest query of any script says where the rest is, in no more than 5,000 tokens", async () => {
    const agent = await agentAt(service().url);
    for (const unit of ["peace or war or ", "和平 or ", "𓀀 or peace or "]) {
      const query = unit.repeat(Math.floor(1_000 / unit.length)).replace(/ or $/, "");
      const answer = await agent.call("search", { query });
      for (const { call } of answer.more ?? []) {
        expect(call.unchanged).toEqual(["query"]);
        await agent.call(call.tool, { query, ...call.arguments });
      }
    }
    for (const text of agent.texts) expect(o200k(text).length).toBeLessThanOrEqual(MOST_OF_AN_ANSWER);
  });

  it("compares leaders by how similar they are, naming them as items do", async () => {
    const agent = await agentAt(service().url);
    const { leaders } = await service().data("{ leaders(first: 3) { nodes { slug } } }");
    const items = leaders.nodes.map(({ slug }: Json) => slug);
    const compared = await agent.call("compare", { of: "leaders", items });
    expect(compared.similarity).toHaveLength(3);
    for (const { a, b, jaccard } of compared.similarity) {
      expect(items).toEqual(expect.arrayContaining([a, b]));
      expect(jaccard).toBeGreaterThanOrEqual(0);
    }
    const other = await service().data(`{ edition(corpus: "${speech}") { eras(first: 1) { nodes { slug } } } }`);
    const across = await agent.call("compare", {
      of: "eras",
      items: ["founding", `${speech}/${other.edition.eras.nodes[0].slug}`],
    });
    const names = across.items.map(({ slug }: Json) => slug);
    expect(names.every((name: string) => /@1@/.test(name))).toBe(true);
    expect([across.similarity[0].a, across.similarity[0].b]).toEqual(names);
    expect([across.transitions[0].from, across.transitions[0].to]).toEqual(names);
  });

  it("cites a source as a sentence, and refuses it in formats that it does not have", async () => {
    const agent = await agentAt(service().url);
    const { sources } = await service().data("{ sources { slug } }");
    const id = `source/${sources[0].slug}`;
    expect((await agent.call("cite", { id })).citation).not.toBe("");
    for (const format of ["bibtex", "ris", "csl-json"])
      expect((await agent.refused("cite", { id, format })).message).toMatch(/^format: /);
  });

  it.each(["tools/call", "prompts/get", "resources/read"])(
    "to %s of no such form is an error of parameters in one line",
    async (method) => {
      const name = method === "tools/call" ? "search" : "where-the-words-stand";
      for (const params of [
        undefined,
        {},
        { name, arguments: null, uri: 1 },
        { name, arguments: ["x"], uri: ["x"] },
        { name: 1 },
      ]) {
        const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
        const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
        const { error } = JSON.parse((await send(service().url, { path: "/mcp", headers, body })).body);
        expect(error.code).toBe(-32602);
        expect(error.message).not.toMatch(/[\n{[]/);
      }
    },
  );
});
