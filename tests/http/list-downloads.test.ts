import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { send } from "../support/http.js";
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
    expect(Object.keys(rows[0] ?? {})).toEqual(["kind", "principle.slug", "principle.broader.slug", "leaders.name"]);
  });

  it("may be a comparison: a row for each principle, the eras of each in one cell", async () => {
    const rows = await csv(
      `{ compareEras(eras: ["founding", "new-era"]) { rows { principle { name } cells { era { slug } kinds } } } }`,
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(["principle.name", "cells.era.slug", "cells.kinds"]);
    const row = rows.find((one) => one["principle.name"] === "Independence");
    expect(row?.["cells.era.slug"]).toBe("founding; new-era");
    expect(row?.["cells.kinds"]).toMatch(/; REAFFIRMED$/);
  });

  it("has several values of several in one cell, told apart", async () => {
    const rows = await csv(
      `{ compareEras(eras: ["founding", "new-era"], rollUp: true) { rows { principle { slug } cells { kinds } } } }`,
    );
    expect(rows.find((row) => row["principle.slug"] === "independence")?.["cells.kinds"]).toMatch(/^INTRODUCED, .*; /);
  });

  it("may be any other: corpora, editions, a timeline, what a search finds", async () => {
    expect((await csv("{ corpora { slug } }")).length).toBe(3);
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

describe("the columns", () => {
  const head = async (query: string): Promise<string | undefined> =>
    (await (await ask(query, "text/csv")).text()).replace("\ufeff", "").split("\r\n")[0];

  it("are those of the selection, whatever the rows: also where what is within is not there, or nothing is found", async () => {
    expect(await head("{ quotes { nodes { slug speaker { name } } } }")).toBe("slug,speaker.name");
    const within = "slug speaker { name } event { era { slug leaders { name } } } principles { slug broader { slug } }";
    const expected = "slug,speaker.name,event.era.slug,event.era.leaders.name,principles.slug,principles.broader.slug";
    expect(await head(`{ quotes { nodes { ${within} } } }`)).toBe(expected);
    expect(await head(`{ quotes(filter: { eras: [] }) { nodes { ${within} } } }`)).toBe(expected);
    expect(await head(`{ edition(number: 99) { quotes { nodes { ${within} } } } }`)).toBe(expected);
    expect(await head(`{ quotes { edges { cursor node { slug } } } }`)).toBe("cursor,node.slug");
  });

  it("follow aliases, fragments and conditions", async () => {
    const query = `query ($on: Boolean = false) { all: eras { nodes { ...Names when: period @include(if: $on) ... { id @skip(if: true) } } } }
      fragment Names on Era { name slug key: slug }`;
    expect(await head(query)).toBe("name,slug,key");
    expect(await head(query.replace("= false", "= true"))).toBe("name,slug,key,when");
  });

  it("of things of several kinds are those of all of them", async () => {
    const query =
      "{ timeline(first: 2) { nodes { __typename ... on Era { slug period } ... on Event { slug kind } } } }";
    expect(await head(query)).toBe("__typename,slug,period,kind");
  });

  it("hold nothing for what is not there", async () => {
    const { era } = await service().data('{ era(slug: "founding") { id } }');
    const unknown = Buffer.from(Buffer.from(era.id, "base64").toString().replace(/\d+$/, "999")).toString("base64");
    const rows = await csv(`{ nodes(ids: ["${unknown}"]) { id ... on Era { slug } } }`);
    expect(rows).toEqual([{ id: "", slug: "" }]);
  });
});

describe("a page that is not all of its list", () => {
  const next = (response: Response) => /^<(.*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];

  it.each([
    ["in the document, with nothing said", "{ stances { nodes { id } } }", {}],
    ["in the document", "{ stances(first: 10, filter: { kinds: [REAFFIRMED] }) { edges { node { id } } } }", {}],
    [
      "by a variable",
      "query Some($to: String, $n: Int) { stances(after: $to, first: $n) { nodes { id } totalCount } }",
      { n: 70 },
    ],
  ])("says how many there are and where the next one is: cursor %s", async (_how, query, variables) => {
    for (const accept of ["text/csv", "application/jsonl"]) {
      const lines: string[] = [];
      let total: string | null = null;
      let url: string | undefined =
        `${service().url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
      while (url !== undefined) {
        const response: Response = await fetch(url, { headers: { accept } });
        expect([response.status, response.headers.get("access-control-expose-headers")]).toEqual([
          200,
          expect.stringContaining("link, x-total-count"),
        ]);
        total = response.headers.get("x-total-count");
        lines.push(
          ...(await response.text())
            .trimEnd()
            .split(/\r?\n/)
            .slice(accept === "text/csv" ? 1 : 0),
        );
        url = next(response);
      }
      expect([new Set(lines).size, total]).toEqual([lines.length, String(lines.length)]);
      expect(lines.length).toBeGreaterThan(20);
    }
  });

  it("says so backwards, and again when it was kept, under the address that it was asked by", async () => {
    const path = "/graphql?query={stances(last:10){nodes{id}}}";
    for (const host of ["a.example", "b.example"]) {
      const { headers } = await send(service().url, { method: "GET", path, headers: { host, accept: "text/csv" } });
      expect(headers["link"]).toMatch(new RegExp(`^<http://${host}/graphql\\?query=.*before.*>; rel="next"$`));
    }
    const whole = await ask("{ eras { nodes { slug } } }", "text/csv");
    expect([whole.headers.get("link"), whole.headers.get("x-total-count")]).toEqual([null, "8"]);
  });
});

describe("the next page", () => {
  /** Asks for a page and for those that follow it. @returns what each says in its lines, in the order of the pages */
  const pagesOf = async (query: string, variables: object): Promise<string[][]> => {
    const pages: string[][] = [];
    let url: string | undefined =
      `${service().url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
    while (url !== undefined) {
      const response: Response = await fetch(url, { headers: { accept: "application/jsonl" } });
      expect([response.status, response.headers.get("x-total-count")]).toEqual([200, expect.stringMatching(/^\d+$/)]);
      pages.push((await response.text()).trimEnd().split("\n"));
      url = next(response);
    }
    return pages;
  };
  const next = (response: Response) => /^<(.*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
  const whole = async () => (await pagesOf("{ eras(first: 100) { nodes { slug } } }", {})).flat();
  const eitherWay =
    "query ($f: Int, $a: String, $l: Int, $b: String) { eras(first: $f, after: $a, last: $l, before: $b) { nodes { slug } } }";

  it.each([
    [eitherWay, { f: 3 }],
    [eitherWay, { f: 3, l: null, b: null }],
    [eitherWay.replace("$l: Int", "$l: Int = null"), { f: 3 }],
    ["{ eras(first: 3, last: null, before: null) { nodes { slug } } }", {}],
    // The name of something that every object has.
    ["query ($toString: Int) { eras(first: 3, last: $toString) { nodes { slug } } }", {}],
  ])("is the one after, where last stands there without a value: %s %j", async (query, variables) => {
    const pages = await pagesOf(query, variables);
    expect([pages.length, pages.flat()]).toEqual([3, await whole()]);
  });

  it.each([
    [eitherWay, { l: 3 }],
    [eitherWay, { l: 3, f: null, a: null }],
    [eitherWay.replace("$l: Int", "$l: Int = 3"), {}],
  ])("is the one before, where last has a value: %s %j", async (query, variables) => {
    const pages = await pagesOf(query, variables);
    expect([pages.length, pages.toReversed().flat()]).toEqual([3, await whole()]);
  });

  it("is the one before, where before alone has one", async () => {
    const { stances } = await service().data("{ stances(first: 50) { totalCount pageInfo { endCursor } } }");
    const query = "query ($b: String) { stances(before: $b) { nodes { id } } }";
    const pages = await pagesOf(query, { b: stances.pageInfo.endCursor });
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 9]);
  });

  it.each([
    "{ eras(first: 3) { nodes { slug } } eras(first: 3) { totalCount } }",
    "{ eras(first: 3) { totalCount } ...Listed ... on Query { eras(first: 3) { pageInfo { hasNextPage } } } } fragment Listed on Query { eras(first: 3) { nodes { slug } } }",
    "query ($count: Boolean = false) { eras(first: 3) { nodes { slug } } eras(first: 3) @include(if: $count) { totalCount } }",
    "query ($count: Boolean = false) { edition { eras(first: 3) { totalCount } } edition { ...Two @skip(if: $count) } } fragment Two on Edition { eras(first: 3) { nodes { slug } } }",
    "query ($a: String) { eras(first: 3, after: $a) { nodes { slug } } eras(first: 3, after: $a) { totalCount } }",
  ])("of a list that is asked for in pieces is asked for so, too: %s", async (query) => {
    const pages = await pagesOf(query, {});
    expect([pages.length, pages.flat()]).toEqual([3, await whole()]);
  });

  it("is that of the thing which is there, where others have a list under the same name", async () => {
    const { edition } = await service().data("{ edition { id } }");
    const lists = [
      "... on Corpus { list: editions(last: 1) { nodes { number } } }",
      "... on Edition { list: eras(first: 3) { nodes { slug } } }",
    ];
    for (const either of [lists, lists.toReversed()]) {
      const pages = await pagesOf(`query ($id: ID!) { node(id: $id) { ${either.join(" ")} } }`, { id: edition.id });
      expect([pages.length, pages.flat()]).toEqual([3, await whole()]);
    }
  });
});

describe("an address of the next page that is longer than what is read everywhere", () => {
  const headed = async (accept: string, query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${service().url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body,
    });
    return [response.status, response.headers.get("x-total-count"), response.headers.get("link")?.length] as const;
  };
  const named = (name: string) => `query ${name} { eras(first: 3) { nodes { slug } } }`;

  it.each(["text/csv", "application/jsonl"])("is left out of %s, not how many there are", async (accept) => {
    const [, , length = 0] = await headed(accept, named("a"));
    const fits = `a${"b".repeat(2_000 - length)}`;
    expect(await headed(accept, named(fits))).toEqual([200, "8", 2_000]);
    expect(await headed(accept, named(`${fits}b`))).toEqual([200, "8", undefined]);
    expect(await headed(accept, named("a".repeat(9_000)))).toEqual([200, "8", undefined]);
  });

  it("is left out also where variables make it long", async () => {
    const query = "query ($eras: [String!]) { stances(first: 3, filter: { eras: $eras }) { nodes { id } } }";
    const [status, total, length] = await headed("text/csv", query, { eras: ["reform-and-opening-up", "founding"] });
    expect([status, Number(total) > 3, length]).toEqual([200, true, expect.any(Number)]);
    const more = await headed("text/csv", query, { eras: [...Array(99).fill("reform-and-opening-up"), "founding"] });
    expect(more).toEqual([200, total, undefined]);
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
      "{ edition { number eras { nodes { slug } } } }",
      "A table has room for the list edition.eras.nodes alone, not for edition.number beside it.",
    ],
    [
      "{ eras { nodes { slug } edges { cursor } } }",
      "The answer holds several lists (eras.nodes, eras.edges); ask for one of them.",
    ],
    ['{ era(slug: "founding") { slug } eras { nodes { slug } } }', "not for era.slug beside it."],
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
