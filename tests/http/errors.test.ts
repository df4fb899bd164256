import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService();

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly codes: readonly string[];
}

const post = async (body: string, headers: Record<string, string> = {}): Promise<Answered> => {
  const response = await fetch(`${service().url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body,
  });
  const text = await response.text();
  const { errors = [] } = text.startsWith("{") ? JSON.parse(text) : {};
  return {
    status: response.status,
    body: text,
    codes: errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code),
  };
};
const query = (text: string, variables: Record<string, unknown> = {}): Promise<Answered> =>
  post(JSON.stringify({ query: text, variables }));

describe("a request that cannot be answered gets a code and a status:", () => {
  it.each([
    ["GRAPHQL_PARSE_FAILED", 400, "{ eras {"],
    ["GRAPHQL_VALIDATION_FAILED", 400, "{ eras { nodes { slogan } } }"],
    ["GRAPHQL_VALIDATION_FAILED", 400, "mutation { importCorpus }"],
    ["BAD_USER_INPUT", 400, "{ leaders(first: 3000000000) { totalCount } }"],
    ["BAD_USER_INPUT", 400, "{ edition(number: -2147483649) { number } }"],
  ])("%s, %i, for %s", async (code, status, text) => {
    const answer = await query(text);
    expect(answer.codes).toEqual([code]);
    expect(answer.status).toBe(status);
  });

  it("BAD_USER_INPUT for an integer that no Int can be, naming where it stands and what would be right", async () => {
    for (const [argument, range, path, column, text] of [
      ["first", "1 to 100", ["leaders"], 18, "{ leaders(first: 2147483648) { totalCount } }"],
      ["first", "1 to 100", ["found"], 35, '{ found: search(text: "a", first: 3000000000) { totalCount } }'],
      [
        "last",
        "1 to 100",
        ["edition", "stances"],
        27,
        "{ edition { stances(last: 99999999999999999999) { totalCount } } }",
      ],
      ["number", "-2147483648 to 2147483647", ["edition"], 19, "{ edition(number: -2147483649) { number } }"],
      ["number", "2147483647", ["edition"], 18, "query ($n: Int = 2147483648) { edition(number: $n) { number } }"],
    ] as const) {
      const { body } = await query(text);
      expect(JSON.parse(body).errors).toEqual([
        {
          message: expect.stringMatching(`: is .*; expected .*${range}$`),
          locations: [{ line: 1, column }],
          path,
          extensions: expect.objectContaining({ argument, code: "BAD_USER_INPUT" }),
        },
      ]);
    }
    const { codes } = await query(
      "{ a: leaders(first: 3000000000) { totalCount } b: eras(first: -3000000000) { totalCount } }",
    );
    expect(codes).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
    expect((await query("{ edition(number: -2147483648) { number } }")).status).toBe(200);
  });

  it("BAD_USER_INPUT for an id that this service gives to nothing, beside what else was asked", async () => {
    const earlier = Buffer.from("Era:1.8").toString("base64url");
    for (const id of ["xx", "", earlier, Buffer.from("Principality:1").toString("base64url")]) {
      for (const [argument, path, text, data] of [
        [
          "id",
          ["node"],
          `{ node(id: "${id}") { id } corpora { __typename } }`,
          { node: null, corpora: expect.any(Array) },
        ],
        [
          "id",
          ["one"],
          "query ($id: ID!, $ids: [ID!] = []) { one: node(id: $id) { id } nodes(ids: $ids) { id } }",
          { one: null, nodes: [] },
        ],
        ["ids", ["nodes"], `{ nodes(ids: ["${id}"]) { id } }`, null],
        ["ids", ["nodes"], "query ($id: ID!) { nodes(ids: [$id]) { id } }", null],
      ] as const) {
        const answer = JSON.parse((await query(text, { id })).body);
        expect(answer.data).toEqual(data);
        expect(answer.errors).toEqual([
          {
            message: expect.stringMatching(`^${argument}: .* expected one that a field id gives`),
            locations: [{ line: 1, column: expect.any(Number) }],
            path,
            extensions: expect.objectContaining({ argument, code: "BAD_USER_INPUT" }),
          },
        ]);
      }
    }
  });

  it("BAD_USER_INPUT for a variable that is null where nothing may be", async () => {
    for (const [argument, path, text] of [
      ["slug", ["edition", "era"], 'query ($x: String = "a") { edition { era(slug: $x) { id } } }'],
      ["if", ["corpora"], "query ($x: Boolean = true) { corpora @skip(if: $x) { slug } }"],
      ["eras", ["compareEras"], 'query ($x: [String!] = ["a"]) { compareEras(eras: $x) { sharedByAll { slug } } }'],
    ] as const) {
      const { body, status } = await query(text, { x: null });
      expect(status).toBe(400);
      expect(JSON.parse(body).errors).toMatchObject([
        { locations: [{ line: 1 }], path, extensions: { argument, code: "BAD_USER_INPUT" } },
      ]);
    }
  });

  it("BAD_USER_INPUT for a cursor of another sort of list", async () => {
    const { body } = await query(
      '{ eras(first: 1) { pageInfo { endCursor } } search(text: "peace", first: 1) { pageInfo { endCursor } } }',
    );
    const { eras, search } = JSON.parse(body).data;
    for (const [argument, path, text] of [
      ["after", ["search"], `{ search(text: "peace", after: "${eras.pageInfo.endCursor}") { totalCount } }`],
      [
        "before",
        ["corpora", 0, "editions"],
        `{ corpora { editions(before: "${eras.pageInfo.endCursor}") { totalCount } } }`,
      ],
      ["after", ["timeline"], `{ timeline(after: "${eras.pageInfo.endCursor}") { totalCount } }`],
      ["before", ["quotes"], `{ quotes(before: "${search.pageInfo.endCursor}") { totalCount } }`],
    ] as const) {
      const { errors } = JSON.parse((await query(text)).body);
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringContaining(`${argument}: is not a cursor of this list`),
          path,
          extensions: expect.objectContaining({ argument, code: "BAD_USER_INPUT" }),
        }),
      ]);
    }
  });

  it("BAD_USER_INPUT for variables that do not fit their type", async () => {
    for (const [declared, use, value] of [
      ["$x: Int", "leaders(first: $x) { totalCount }", "seven"],
      ["$x: Int", "leaders(first: $x) { totalCount }", 3_000_000_000],
      ["$x: [String!]!", "compareEras(eras: $x) { eras { slug } }", null],
      ["$x: [StanceKind!]", 'compareEras(eras: ["founding", "new-era"], kinds: $x) { eras { slug } }', ["FORGOTTEN"]],
      ["$x: EDTF", "timeline(from: $x) { totalCount }", "yesterday"],
      ["$x: EDTF", "timeline(from: $x) { totalCount }", "1955/1949"],
    ] as const) {
      const answer = await query(`query (${declared}) { ${use} }`, { x: value });
      expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain("$x");
    }
  });

  it("BAD_USER_INPUT for lists that are too long, and for text that is no text", async () => {
    for (const slugs of [
      Array.from({ length: 100_000 / 10 }, () => "founding"),
      ["founding", "new-era\0"],
      ["founding", "\ud83d"],
    ]) {
      const answer = await query("query ($eras: [String!]!) { compareEras(eras: $eras) { eras { slug } } }", {
        eras: slugs,
      });
      expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
      expect(JSON.parse(answer.body).errors).toMatchObject([
        { locations: [{ line: 1 }], path: ["compareEras"], extensions: { argument: "eras" } },
      ]);
    }
  });

  it("suggestions for a misspelt field", async () => {
    expect((await query("{ compareEra { eras { slug } } }")).body).toContain("Did you mean");
  });
});

describe("no answer", () => {
  it("shows a stack, a path of this machine or SQL", async () => {
    for (const text of [
      '{ era(slug: "x\\u0000") { id } }',
      '{ node(id: "x") { id } }',
      '{ eras(after: "x") { totalCount } }',
      "{ nope }",
    ]) {
      const { body } = await query(text);
      expect(body).not.toMatch(/node_modules|\.ts:|\.js:|SELECT|prisma|stack/i);
    }
  });

  it("lets another site in with credentials", async () => {
    const response = await fetch(`${service().url}/graphql?query={__typename}`, {
      headers: { origin: "https://evil.example" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });
});
