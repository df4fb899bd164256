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
    for (const [argument, range, text] of [
      ["first", "1 to 100", "{ leaders(first: 2147483648) { totalCount } }"],
      ["last", "1 to 100", "{ edition { stances(last: 99999999999999999999) { totalCount } } }"],
      ["number", "-2147483648 to 2147483647", "{ edition(number: -2147483649) { number } }"],
    ] as const) {
      const { body } = await query(text);
      expect(JSON.parse(body).errors).toEqual([
        { message: expect.stringContaining(`expected ${range}`), extensions: expect.objectContaining({ argument }) },
      ]);
    }
    expect((await query("{ edition(number: -2147483648) { number } }")).status).toBe(200);
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
      expect(answer.body).toContain('"argument":"eras"');
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
