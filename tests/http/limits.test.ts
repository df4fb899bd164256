import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { limitsPage } from "../../src/limits/page.js";
import { jsonHeaders, send, sendQuery } from "../support/http.js";
import { useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();
const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");
const chain = (length: number, from: string, to: string): string =>
  repeated(length, (index) => `fragment f${index} on Era { ${from} ...f${index + 1} ${to} }`);
const nested = (depth: number): string => `${"next { ".repeat(depth)}slug${" }".repeat(depth)}`;

describe("a document shaped to cost more than it answers is refused before any SQL:", () => {
  it.each([
    ["a thousand aliases", "QUERY_TOO_COMPLEX", `{ ${repeated(1_000, (index) => `a${index}: __typename`)} }`],
    [
      "200 aliases of a field with data",
      "QUERY_TOO_COMPLEX",
      `{ ${repeated(200, (i) => `a${i}: eras { nodes { slug } }`)} }`,
    ],
    ["fields 60 levels deep", "QUERY_TOO_COMPLEX", `{ eras { nodes { ${nested(60)} } } }`],
    ["a hundred levels in less than a kilobyte", "QUERY_TOO_COMPLEX", `{ eras { nodes { ${nested(100)} } } }`],
    [
      "depth hidden in 30 chained fragments",
      "QUERY_TOO_COMPLEX",
      `{ eras { nodes { ...f0 } } } ${chain(30, "next {", "}")} fragment f30 on Era { slug }`,
    ],
    [
      "depth behind a fragment named __schema",
      "QUERY_TOO_COMPLEX",
      `{ eras { nodes { ...__schema } } } fragment __schema on Era { ${nested(40)} }`,
    ],
    ["a thousand directives", "QUERY_TOO_COMPLEX", `query ${"@a ".repeat(1_000)} { __typename }`],
    ["ninety thousand blank lines", "QUERY_TOO_COMPLEX", `${"\n".repeat(90_000)}{ ${repeated(200, (i) => `x${i}`)} }`],
    ["lines of comments, ended in three ways", "QUERY_TOO_COMPLEX", `${"#\r\n#\r#\n".repeat(2_000)}{ __typename }`],
    ["300 KB of tokens", "QUERY_TOO_COMPLEX", `{ ${"__typename ".repeat(28_000)} }`],
    ["470 KB of a single name", "QUERY_TOO_COMPLEX", `{ ${"a".repeat(470_000)} }`],
    ["470 KB within a string", "QUERY_TOO_COMPLEX", `{ era(slug: "${"a".repeat(470_000)}") { slug } }`],
    ["ten thousand nested braces", "QUERY_TOO_COMPLEX", "{".repeat(10_000)],
    ["ten thousand nested lists", "QUERY_TOO_COMPLEX", `{ eras(first: ${"[".repeat(10_000)}`],
    ["a thousand operations", "QUERY_TOO_COMPLEX", repeated(1_000, (index) => `query q${index} { __typename }`)],
    [
      "five thousand variables",
      "QUERY_TOO_COMPLEX",
      `query (${repeated(5_000, (index) => `$v${index}: Int`)}) { __typename }`,
    ],
    [
      "fragments in a circle",
      "GRAPHQL_VALIDATION_FAILED",
      "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    ],
    [
      "a fragment that spreads itself",
      "GRAPHQL_VALIDATION_FAILED",
      "{ eras { nodes { ...a } } } fragment a on Era { next { ...a } }",
    ],
    [
      "fragments that double at each step",
      "QUERY_TOO_COMPLEX",
      `{ ...f0 } ${repeated(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { __typename }`,
    ],
    ["one field three hundred times", "QUERY_TOO_COMPLEX", `{ ${"eras { nodes { slug } } ".repeat(300)} }`],
    [
      "one field with other arguments each time",
      "QUERY_TOO_COMPLEX",
      `{ ${repeated(300, (i) => `eras(first: ${i}) { totalCount }`)} }`,
    ],
    [
      "fields within one field three hundred times",
      "QUERY_TOO_COMPLEX",
      `{ eras { nodes { ${"... on Era { next { slug } } ".repeat(300)} } } }`,
    ],
    [
      "one field in each of two hundred fragments",
      "QUERY_TOO_COMPLEX",
      `{ ${repeated(200, (i) => `...f${i}`)} } ${repeated(200, (i) => `fragment f${i} on Query { eras { totalCount } }`)}`,
    ],
    [
      "introspection of introspection",
      "GRAPHQL_VALIDATION_FAILED",
      `{ __schema { types { ${"fields { type { ".repeat(5)}name${" } }".repeat(5)} } } }`,
    ],
    [
      "pages of 100 × 100 × 100",
      "QUERY_TOO_COMPLEX",
      "{ principles(first: 100) { nodes { edition { principles(first: 100) { nodes { edition { stances(first: 100) { nodes { kind } } } } } } } } }",
    ],
  ])("%s: %s", async (_name, code, query) => {
    const statements = await countStatements(service().service.reader, async () => {
      const answer = await sendQuery(service().url, query);
      expect([answer.status, new Set(answer.codes)]).toEqual([400, new Set([code])]);
    });
    expect(statements).toBe(0);
  });

  it("and the service answers afterwards", async () => {
    expect((await service().data("{ eras { totalCount } }")).eras.totalCount).toBe(8);
  });
});

describe("an answer that goes from list to list in circles", () => {
  it("is given up when it has grown too large, and others are answered meanwhile", async () => {
    const circles = (rounds: number) =>
      `{ era(slug: "new-era") { ${"stances { era { ".repeat(rounds)}slug${" } }".repeat(rounds)} } }`;
    for (const rounds of [3, 4, 5, 6]) {
      const answer = await sendQuery(service().url, circles(rounds));
      const expected = answer.status === 200 ? [] : ["QUERY_TOO_COMPLEX"];
      expect([...new Set(answer.codes)]).toEqual(expected);
      expect(answer.body.length).toBeLessThan(10_000_000);
    }
    expect((await sendQuery(service().url, circles(5))).codes).toContain("QUERY_TOO_COMPLEX");
  });
});

describe("variables nested without end", () => {
  it("are refused, whatever type was expected in their place", async () => {
    for (const type of ["EDTF", "String", "[String!]", "Int", "StanceKind", "StanceFilter"]) {
      for (const depth of [100, 10_000, 40_000]) {
        const query = `query ($a: ${type}) { __typename ...f @include(if: false) } fragment f on Query { search(text: "$a") { totalCount } }`;
        const body = `{"query":${JSON.stringify(query)},"variables":{"a":${"[".repeat(depth)}${"]".repeat(depth)}}}`;
        const answer = await send(service().url, { headers: jsonHeaders, body });
        expect([answer.status, [...new Set(answer.codes)].join()]).toEqual([
          400,
          expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/),
        ]);
      }
    }
    const dates = {
      query: "query ($a: EDTF) { events(filter: { from: $a }) { totalCount } }",
      variables: { a: JSON.parse(`${"[".repeat(190)}${"]".repeat(190)}`) },
    };
    const answer = await send(service().url, { headers: jsonHeaders, body: JSON.stringify(dates) });
    expect([answer.status, answer.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
  });
});

describe("a refusal for cost", () => {
  const pages = (first: number) =>
    `{ principles(first: 100) { nodes { edition { stances(first: ${first}) { nodes { kind summary id } } } } } }`;

  it("names cost and limit, in words and as figures", async () => {
    const { errors } = await service().ask(
      `{ eras(first: 100) { nodes { edition { eras(first: 100) { nodes { edition { eras { nodes { slug } } } } } } } } }`,
    );
    const [error] = errors ?? [];
    const cost = { requested: expect.any(Number), limit: limits.cost.most };
    expect(error?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", cost });
    expect(error?.message).toContain(`of which ${limits.cost.most} are allowed`);
  });

  it("follows from what is asked for, by literals and by variables alike", async () => {
    expect((await service().ask(pages(100))).errors).toBeUndefined();
    const query =
      "query ($n: Int!) { a: principles(first: $n) { nodes { edition { stances(first: $n) { nodes { kind summary id } } } } } b: principles(first: $n) { nodes { edition { stances(first: $n) { nodes { kind summary id } } } } } }";
    expect((await service().ask(query, { n: 100 })).errors?.[0]?.extensions.code).toBe("QUERY_TOO_COMPLEX");
    expect((await service().ask(query, { n: 10 })).errors).toBeUndefined();
  });

  it("cannot be escaped by an argument that cannot be read", async () => {
    const query = `query ($s: String = "a") { era(slug: $s) { slug } ${repeated(3, (i) => `p${i}: ${pages(100).slice(2, -2)}`)} }`;
    expect((await service().ask(query, { s: null })).errors?.map(({ extensions }) => extensions.code)).toEqual([
      "BAD_USER_INPUT",
    ]);
  });
});

describe("docs/limits.md", () => {
  it("is printed from the figures that are checked (npm run schema writes it)", () => {
    expect(readFileSync("docs/limits.md", "utf8")).toBe(limitsPage());
  });
});
