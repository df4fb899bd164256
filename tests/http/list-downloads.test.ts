import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService();
const ask = (query: string, accept: string) =>
  fetch(`${service().url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept } });
const csv = async (query: string): Promise<Record<string, string>[]> =>
  parseCsv(await (await ask(query, "text/csv")).text(), { bom: true, columns: true });

describe("a query's list, asked for as text/csv", () => {
  it("is a table of what was selected, filters and all", async () => {
    const rows = await csv(
      `{ stances(filter: { eras: ["new-era"], kinds: [EXTENDED] }, first: 100) { nodes { kind principle { slug broader { slug } } leaders { name } } } }`,
    );
    const { stances } = await service().data(
      `{ stances(filter: { eras: ["new-era"], kinds: [EXTENDED] }, first: 100) { nodes { principle { slug broader { slug } } leaders { name } } } }`,
    );
    expect(rows.length).toBe(stances.nodes.length);
    expect(rows.map((row) => row["principle.slug"])).toEqual(
      stances.nodes.map(({ principle }: { principle: { slug: string } }) => principle.slug),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(["kind", "principle.slug", "principle.broader.1.slug", "leaders.1.name"]),
    );
  });

  it("may be a comparison: a row for each principle, numbered columns for the eras", async () => {
    const rows = await csv(
      `{ compareEras(eras: ["founding", "new-era"]) { rows { principle { name } cells { kinds } } } }`,
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(["principle.name", "cells.1.kinds", "cells.2.kinds"]);
    expect(rows.find((row) => row["principle.name"] === "Independence")?.["cells.2.kinds"]).toBe("REAFFIRMED");
  });

  it("has several plain values in one cell", async () => {
    const rows = await csv(
      `{ compareEras(eras: ["founding", "new-era"], rollUp: true) { rows { principle { slug } cells { kinds } } } }`,
    );
    expect(rows.find((row) => row["principle.slug"] === "independence")?.["cells.1.kinds"]).toMatch(/^INTRODUCED; /);
  });

  it("may be any other: corpora, editions, a timeline, what a search finds", async () => {
    expect((await csv("{ corpora { slug } }")).length).toBe(2);
    expect((await csv("{ edition { corpus { editions { nodes { number digest } } } } }"))[0]).toMatchObject({
      number: "1",
    });
    expect((await csv("{ timeline(first: 5) { nodes { __typename ... on Era { slug } } } }")).length).toBe(5);
    const [hit] = await csv(`{ search(text: "hegemony", first: 3) { edges { rank snippet node { __typename } } } }`);
    expect(Object.keys(hit ?? {})).toEqual(["rank", "snippet", "node.__typename"]);
  });

  it("is UTF-8 with a byte order mark, and says its type", async () => {
    const response = await ask("{ leaders { nodes { name labels { value } } } }", "text/csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain("邓小平\r\n");
  });
});

describe("the same as application/jsonl", () => {
  it("is one line of JSON for each item", async () => {
    const response = await ask("{ eras { nodes { slug leaders { slug } } } }", "application/jsonl");
    const lines = (await response.text()).trimEnd().split("\n");
    expect([response.headers.get("content-type"), lines.length]).toEqual(["application/jsonl; charset=utf-8", 8]);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ slug: "founding", leaders: [{ slug: "mao-zedong" }] });
  });
});

describe("where there is no telling which list is meant", () => {
  it.each([
    ["{ edition { number } }", "The answer holds no list; ask for one"],
    [
      "{ eras { nodes { slug } } leaders { nodes { slug } } }",
      "The answer holds several lists (eras.nodes, leaders.nodes); ask for one of them.",
    ],
  ])("%s is refused with a word", async (query, message) => {
    const response = await ask(query, "text/csv");
    const { errors } = await response.json();
    expect([response.status, errors[0].extensions.code, errors[0].message]).toEqual([
      400,
      "BAD_USER_INPUT",
      expect.stringContaining(message),
    ]);
  });

  it("and errors of a query are answered as ever", async () => {
    const response = await ask(`{ compareEras(eras: ["founding", "nowhere"]) { rows { attestedIn } } }`, "text/csv");
    expect(response.headers.get("content-type")).toContain("application/graphql-response+json");
    expect((await response.json()).errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  it("whoever accepts JSON as well, or first, gets JSON", async () => {
    const response = await ask("{ eras { nodes { slug } } }", "application/json, text/csv;q=0.5");
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});
