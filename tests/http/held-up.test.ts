import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, it, onTestFinished } from "vitest";
import { limits } from "../../src/limits/limits.js";
import type { Json } from "../support/graphql.js";
import { jsonHeaders, type RawRequest, send, sendQuery } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");
const typeDetails = "kind name description fields { name description args { name type { name ofType { name } } } }";

/** Asks, and is told what it costs. */
const asked = async (query: string, variables: Record<string, unknown> = {}) => {
  const headers = { ...jsonHeaders, "graphql-cost": "1" };
  const answer = await send(service().url, { headers, body: JSON.stringify({ query, variables }) });
  return { ...answer, ...JSON.parse(answer.body) };
};

/** How many values an answer holds: each field of each object is one. */
function valuesIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, item) => sum + valuesIn(item), 0);
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, value) => sum + 1 + valuesIn(value), 0);
}

describe("what is asked of the schema", () => {
  const longest = getIntrospectionQuery({
    descriptions: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
  });

  it.each([
    ["the longest question that tools ask", longest, {}],
    ["the shortest one", getIntrospectionQuery({ descriptions: false }), {}],
    ["a type by its name", `{ __type(name: "Stance") { ${typeDetails} } }`, {}],
    ["a type by a variable", `query ($name: String!) { __type(name: $name) { ${typeDetails} } }`, { name: "Era" }],
    ["a type by a default", `query ($name: String! = "Era") { __type(name: $name) { ${typeDetails} } }`, {}],
    ["a type that is not there", `{ __type(name: "Nothing") { ${typeDetails} } }`, {}],
    [
      "types of fields of types, by fragments",
      "{ ...root } fragment root on Query { __schema { ... { types { ...fields } } } } fragment fields on __Type { fields { type { ofType { name fields { name } } } } }",
      {},
    ],
  ])("costs as many points as the answer holds values: %s", async (_name, query, variables) => {
    const { data, errors, extensions } = await asked(query, variables);
    expect(errors).toBeUndefined();
    expect(extensions.cost.requested).toBe(valuesIn(data));
    expect(extensions.cost.requested).toBeLessThan(limits.cost.most / 2);
  });

  const details = `fragment details on __Type { ${typeDetails} }`;
  const all = `fragment all on __Schema { types { ...details } } ${details}`;
  const chain = "type { kind name ofType { kind name ofType { kind name } } } name description defaultValue";
  it.each([
    ["under many names", `{ ${repeated(48, (i) => `a${i}: __schema { ...all }`)} } ${all}`],
    [
      "within a fragment",
      `{ ...root } fragment root on Query { ${repeated(48, (i) => `a${i}: __schema { ...all }`)} } ${all}`,
    ],
    [
      "by arguments under many names",
      `{ ...a b: __schema { ...f } } fragment a on Query { __schema { ...f } } fragment f on __Schema { types { fields { ${repeated(48, (i) => `a${i}: args { ${chain} }`)} } } }`,
    ],
  ])("is refused where it is too much: %s", async (_name, query) => {
    const answer = await sendQuery(service().url, query);
    expect([answer.status, answer.codes]).toEqual([400, ["QUERY_TOO_COMPLEX"]]);
    expect(answer.body.length).toBeLessThan(1_000);
  });

  it("counts beside what is asked of the data", async () => {
    const lists = (large: number, small: number): string =>
      `${repeated(large, (index) => `a${index}: __schema { types { fields { name } } }`)} ${repeated(small, (index) => `b${index}: __schema { types { name } }`)}`;
    const isAnswered = async (query: string): Promise<boolean> => (await asked(`{ ${query} }`)).errors === undefined;
    const most = async (query: (count: number) => string): Promise<number> => {
      let count = 1;
      while (count < 45 && (await isAnswered(query(count)))) count += 1;
      return count - 1;
    };
    const large = await most((count) => lists(count, 0));
    const small = await most((count) => lists(large, count));
    const data = "eras(first: 100) { nodes { stances { evidence { digest } } } }";
    expect(await isAnswered(lists(large, small))).toBe(true);
    expect(await isAnswered(data)).toBe(true);
    const { errors } = await asked(`{ ${lists(large, small)} ${data} }`);
    expect(errors.map(({ extensions }: Json) => extensions.code)).toContain("QUERY_TOO_COMPLEX");
    expect(errors[0].message).toContain("entries");
  });
});

describe("variables and extensions that hold too much are refused where they do, before any is held against its type:", () => {
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
  const events = "query ($f: EventFilter) { events(filter: $f) { totalCount } }";
  const eras = "query ($list: [String!]!) { compareEras(eras: $list) { eras { slug } } }";
  it.each([
    ["45,000 keys", events, { f: keys(45_000) }, "filter", /45000 keys; expected at most 100/],
    ["keys within keys", events, { f: { from: keys(101) } }, "filter.from", /101 keys/],
    ["a long key", events, { f: { ["k".repeat(400_000)]: 1 } }, "filter", /400000 characters in a key/],
    ["160,000 items", eras, { list: Array(160_000).fill("") }, "eras", /160000 items; expected at most 100/],
    ["items of the wrong type", eras, { list: Array(101).fill(0) }, "eras", /101 items/],
    ["a long text", eras, { list: ["a".repeat(1_001)] }, "eras", /1001 characters; expected at most 1000/],
    ["more than all together", "{ __typename }", keys(2_001), "variables", /expected at most 2000/],
    [
      "lists of lists",
      "{ __typename }",
      { a: Array(50).fill(Array(50).fill(1)) },
      "variables",
      /expected at most 2000/,
    ],
  ])("%s", async (_name, query, variables, argument, message) => {
    const answer = await sendQuery(service().url, query, variables);
    const [error] = JSON.parse(answer.body).errors;
    expect([answer.status, answer.codes, error.extensions.argument]).toEqual([400, ["BAD_USER_INPUT"], argument]);
    expect(error.message).toMatch(message);
    expect(answer.body.length).toBeLessThan(1_000);
  });

  it.each([
    ["many keys", keys(101), "extensions.persistedQuery"],
    ["a list", Array(150_000).fill(1), "extensions.persistedQuery"],
    ["a hash that is a book", { version: 1, sha256Hash: "a".repeat(400_000) }, "extensions.persistedQuery.sha256Hash"],
  ])("%s for a persisted query", async (_name, persistedQuery, argument) => {
    const body = JSON.stringify({ query: "{ __typename }", extensions: { persistedQuery } });
    const answer = await send(service().url, { headers: jsonHeaders, body });
    const [error] = JSON.parse(answer.body).errors;
    expect([answer.status, answer.codes, error.extensions.argument]).toEqual([400, ["BAD_USER_INPUT"], argument]);
  });

  it("and as much as may be is answered", async () => {
    const variables = { list: ["founding", "new-era"], ...keys(1_900) };
    expect((await sendQuery(service().url, eras, variables)).codes).toEqual([]);
  });
});

describe("a number that no type can hold", () => {
  it.each(["1e999", "-1e999", "9".repeat(1_000), `1${"0".repeat(400_000)}`])(
    "is refused as what it stands for: %.20s",
    async (number) => {
      for (const [type, use] of [
        ["Int", "eras(first: $x) { totalCount }"],
        ["ID", "node(id: $x) { id }"],
        ["EDTF", "timeline(from: $x) { totalCount }"],
      ]) {
        const query = JSON.stringify(`query ($x: ${type}${type === "ID" ? "!" : ""}) { ${use} }`);
        const body = `{"query":${query},"variables":{"x":${number}}}`;
        const answer = await send(service().url, { headers: jsonHeaders, body });
        expect([answer.status, answer.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
        expect(answer.body.length).toBeLessThan(1_000);
      }
    },
  );
});

describe("dear questions that all come at once", () => {
  it("let others in between: a question about the service's health does not wait for them all", async () => {
    const dear = (index: number) =>
      `query Q${index} { principles(first: 100) { nodes { edition { stances(first: 100) { nodes { kind summary id } } } } } }`;
    await sendQuery(service().url, dear(0));
    let answered = 0;
    const all = Array.from({ length: 16 }, async (_, index) => {
      const { codes } = await sendQuery(service().url, dear(index + 1));
      answered += 1;
      return codes;
    });
    const live: RawRequest = { method: "GET", path: "/health/live" };
    for (let asked = 0; asked < 4; asked += 1) expect((await send(service().url, live)).status).toBe(200);
    expect(answered).toBeLessThan(all.length);
    for (const codes of await Promise.all(all))
      expect(codes.filter((code) => !["SERVICE_UNAVAILABLE", "TIMEOUT"].includes(code))).toEqual([]);
  });
});

describe("many fields that fail while others are let in", () => {
  it("are answered, each request with its error, and the service goes on", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `no-such-${index}`);
    const field = "stances(filter: { eras: $names, principles: $names, leaders: $names }) { totalCount }";
    const query = `query ($names: [String!]) { ${repeated(15, (index) => `a${index}: ${field}`)} }`;
    const asked = Array.from({ length: 8 }, () => sendQuery(service().url, query, { names }));
    for (const { codes } of await Promise.all(asked)) expect(new Set(codes)).toEqual(new Set(["BAD_USER_INPUT"]));
    expect((await send(service().url, { method: "GET", path: "/health/live" })).status).toBe(200);
  });
});

describe("a name that is nobody's", () => {
  const refusal = async (names: readonly string[]): Promise<string> => {
    const query = "query ($eras: [String!]!) { stances(filter: { eras: $eras }) { totalCount } }";
    return (await sendQuery(service().url, query, { eras: names })).messages.join();
  };

  it("is told with the nearest one that is, unless it is too long to be a misspelt one", async () => {
    expect(await refusal(["foundin"])).toContain('"foundin" (nearest: founding)');
    expect(await refusal(["founding-".repeat(30)])).not.toContain("nearest");
    expect(await refusal(Array.from({ length: 100 }, (_, index) => `foundin${index}`))).toMatch(
      /nearest: founding.*…$/s,
    );
  });
});

describe("a connection that sends requests without waiting for answers", () => {
  const pipelined = (count: number): string =>
    Array.from({ length: count }, () => "GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n").join("");
  const open = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(service().url).port), "127.0.0.1").on("error", () => undefined);
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    return socket;
  };

  it("has them answered in order, up to the limit, and is closed beyond it", async () => {
    const [patient, greedy] = [await open(), await open()];
    let answers = "";
    patient.on("data", (piece) => {
      answers += piece;
    });
    patient.write(pipelined(limits.requestsOnConnection.most));
    await expect.poll(() => answers.split("HTTP/1.1 200").length - 1).toBe(limits.requestsOnConnection.most);
    greedy.resume().write(pipelined(limits.requestsOnConnection.most * 4));
    await once(greedy, "close");
    expect((await send(service().url, { method: "GET", path: "/health/live" })).status).toBe(200);
  });
});
