import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { harbourWith } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { send } from "../support/http.js";
import { serveDatabase, startTestService, type TestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const get = (path: string, init: RequestInit = {}) => fetch(`${service().url}/export/${path}`, init);
const textOf = async (path: string): Promise<string> => (await get(path)).text();

describe("exports over HTTP", () => {
  it("are listed", async () => {
    expect(await (await fetch(`${service().url}/export`)).text()).toContain("/export/harbour-charter/current\n");
    expect(await textOf("harbour-charter")).toMatch(/^\/export\/harbour-charter\/1 \(digest 44b288ae\w+, current\)$/m);
    for (const line of (await textOf("harbour-charter/current")).split("\n").slice(1)) {
      for (const path of line.split(", ").filter((part) => part.startsWith("/") && !part.includes("<")))
        expect([path, (await fetch(service().url + path)).status]).toEqual([path, 200]);
    }
  });

  it("say what they are: type, file name, how long they stay, and where they stay for ever", async () => {
    const { headers } = await get("harbour-charter/current/stances.csv");
    expect(
      Object.fromEntries(
        ["content-type", "content-disposition", "content-location", "cache-control", "access-control-allow-origin"].map(
          (name) => [name, headers.get(name)],
        ),
      ),
    ).toEqual({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'inline; filename="harbour-charter-1-stances.csv"',
      "content-location": expect.stringMatching(/^\/export\/harbour-charter\/1@44b288ae\w{4}\/stances.csv$/),
      "cache-control": "public, max-age=60, stale-if-error=3600",
      "access-control-allow-origin": "*",
    });
    const numbered = await get("harbour-charter/1/edition.ttl");
    expect(numbered.headers.get("cache-control")).toBe("public, max-age=60, stale-if-error=3600");
    const named = await fetch(`${service().url}${headers.get("content-location")}`);
    expect(named.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const etag = numbered.headers.get("etag") ?? "";
    expect(numbered.headers.get("vary")).toBe("x-forwarded-proto, x-forwarded-host");
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`])
      expect((await get("harbour-charter/1/edition.ttl", { headers: { "if-none-match": known } })).status).toBe(304);
    const head = await get("harbour-charter/1/edition.ttl", { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  });

  it.each([
    ["nowhere/1/stances.csv", /^No corpus nowhere is published here; expected one of /],
    ["harbour-charter/7/stances.csv", /^harbour-charter has no edition 7; expected 1\./],
    [
      "harbour-charter/1@000000000000/stances.csv",
      /^Edition 1 of harbour-charter has the digest 44b288ae\w+ here, and not 000000000000; what was cited is another one\./,
    ],
    ["harbour-charter/1@44b288ae/stances.csv", /^"1@44b288ae" is no edition; expected current/],
    [
      "harbour-charter/zero/stances.csv",
      /^"zero" is no edition; expected current, a number such as 1, or number and digest such as 1@0a1b2c3d4e5f\./,
    ],
    ["harbour-charter/0/stances.csv", /^"0" is no edition; expected current/],
    ["harbour-charter/01/stances.csv", /^"01" is no edition; expected current/],
    [
      "harbour-charter/1/stance.csv",
      /^There is no "stance.csv" here; \/export\/harbour-charter\/1 lists what there is \(nearest: stances.csv\)\./,
    ],
    ["harbour-charter/1/quotes/who-drift.csl.json", / \(nearest: quotes\/who-drifts.csl.json\)\.$/m],
    [
      "harbour-charter/1/stances/widenin/open-wate/EXTENDE.txt",
      / \(nearest: stances\/widening\/open-water\/EXTENDED.txt/,
    ],
    ["harbour-charter/1/stances/keeping/shared-light/APPLIED.txt", /^There is no /],
    ["harbour-charter/1/quotes/%00.bib", /^There is no /],
    ["%00", /^No corpus has such a name\./],
    ["harbour-charter/1/%2e%2e%2f%00.csv", /^There is no /],
    ["%00/1/stances.csv", /^No corpus has such a name\./],
    ["harbour-charter/1/__proto__.csv", /^There is no /],
    ["%E0%A4%A/1", /^No corpus %E0%A4%A is published here/],
  ])("answer %s with 404 and one line", async (path, expected) => {
    const response = await get(path);
    const text = await response.text();
    expect([response.status, text.split("\n").length]).toEqual([404, 2]);
    expect(text).toMatch(expected);
  });

  it("are told apart by the address that a trusted proxy was asked by, of several the first; nobody else is believed", async () => {
    const proxied = await serveDatabase(await seededDatabase(), { TRUSTED_PROXIES: "loopback" });
    onTestFinished(() => proxied.stop());
    const path = "/export/independent-foreign-policy-of-peace/1/edition.csl.json";
    const told = async (url: string, headers: Record<string, string> = {}) => {
      const answer = await send(url, { method: "GET", path, headers: { host: "inner:4000", ...headers } });
      return [JSON.parse(answer.body)[0].URL.replace(/\/export.*/, ""), answer.headers.etag];
    };
    const [direct, etag] = await told(proxied.url);
    expect(direct).toBe("http://inner:4000");
    for (const [headers, address] of [
      [{ "x-forwarded-proto": "https" }, "https://inner:4000"],
      [{ "x-forwarded-proto": "HTTPS , http" }, "https://inner:4000"],
      [{ "x-forwarded-proto": "http, https" }, direct],
      [{ "x-forwarded-proto": "gopher" }, direct],
      [{ "x-forwarded-proto": "https", "x-forwarded-host": "doctrine.example, edge" }, "https://doctrine.example"],
      [{ "x-forwarded-host": "a b/../" }, direct],
    ] as const) {
      const [seen, tag] = await told(proxied.url, headers);
      expect([seen, tag === etag]).toEqual([address, address === direct]);
      expect((await told(service().url, headers))[0]).toBe(direct);
    }
  });

  it("can be read by pages of every site", async () => {
    const headers = { origin: "http://elsewhere.example", "access-control-request-method": "GET" };
    const response = await get("harbour-charter/1/stances.csv", { method: "OPTIONS", headers });
    expect([response.status, response.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD"]);
  });

  it("can only be read", async () => {
    const response = await get("harbour-charter/1/stances.csv", { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("exports of an edition that is no longer current", () => {
  let own: TestService;
  beforeAll(async () => {
    own = await startTestService("tests/fixtures/harbour-charter");
  });
  afterAll(() => own.stop());

  it("stay byte for byte what they were", async () => {
    const read = async (name: string) => (await fetch(`${own.url}/export/harbour-charter/1/${name}`)).text();
    const names = ["edition.jsonld", "edition.ttl", "stances.csv", "leaders.jsonl"];
    const before = await Promise.all(names.map(read));
    const folder = await harbourWith("leaders.yaml", (text) => text.replace("Bo Marsh", "Bo Moor"));
    await importCorpus(own.service.store.database, folder);
    expect(await Promise.all(names.map(read))).toEqual(before);
  });
});

describe("with PUBLIC_URL, the address that a service is known by", () => {
  it("stands in identifiers, citations and links, whatever host is named, and decides what is cached", async () => {
    const own = await serveDatabase(await seededDatabase(), {
      PUBLIC_URL: "https://doctrine.example/",
      TRUSTED_PROXIES: "loopback",
    });
    onTestFinished(() => own.stop());
    const below = "/export/independent-foreign-policy-of-peace/1";
    const told = new Set<string>();
    for (const headers of [
      { host: "evil.example" },
      { host: "inner:4000", "x-forwarded-host": "other.example", "x-forwarded-proto": "http" },
    ]) {
      const ask = (path: string, accept = "*/*") =>
        send(own.url, { method: "GET", path, headers: { ...headers, accept } });
      const [citation, graph, page] = [
        await ask(`${below}/quotes/footholds.bib`),
        await ask(`${below}/edition.ttl`),
        await ask("/graphql?query={stances{nodes{id}}}", "text/csv"),
      ];
      expect(citation.body).toMatch(
        /url = \{https:\/\/doctrine\.example\/export\/independent-foreign-policy-of-peace\/1@[0-9a-f]{12}#quote\/footholds\}/,
      );
      expect(graph.body).toMatch(
        /<https:\/\/doctrine\.example\/export\/independent-foreign-policy-of-peace\/1@[0-9a-f]{12}>/,
      );
      expect(page.headers["link"]).toMatch(/^<https:\/\/doctrine\.example\/graphql\?/);
      for (const { body, headers: answered } of [citation, graph, page]) {
        expect(`${body} ${answered["link"]}`).not.toMatch(/evil|inner|other\.example/);
        expect(String(answered.vary)).not.toContain("x-forwarded");
      }
      told.add(`${citation.headers.etag} ${graph.headers.etag} ${page.headers.etag}`);
    }
    expect(told.size).toBe(1);
  });
});
