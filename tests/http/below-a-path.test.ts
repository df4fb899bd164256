import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { send, sendText } from "../support/http.js";
import { serveDatabase, type TestService } from "../support/service.js";
import { serveTrusted } from "../support/trusted.js";

const CORPUS = "independent-foreign-policy-of-peace";
const query = encodeURIComponent("{ eras { totalCount } }");

/** The addresses that a page or a text leads to, on the host that it comes from. */
const addressesIn = (body: string): string[] => [
  ...[...body.matchAll(/ (?:href|src)="([^"#]*)"/g)].map(([, address = ""]) => address.replaceAll("&#38;", "&")),
  ...[...body.matchAll(/(?<=^|[ ,])\/[a-z][^\s,]*/gm)].map(([address]) => address),
];

describe.each([
  ["https://example.org/throughline/", "/throughline"],
  ["http://example.org:8080/reading/of.doctrines~1", "/reading/of.doctrines~1"],
])("with PUBLIC_URL=%s, a service", (publicUrl, path) => {
  let own: TestService;
  beforeAll(async () => {
    own = await serveDatabase(await seededDatabase(), { PUBLIC_URL: publicUrl });
  });
  afterAll(() => own.stop());
  const get = (address: string, accept = "*/*") =>
    send(own.url, { method: "GET", path: address, headers: { host: "inner:4000", accept } });

  it("answers the same below the path, for proxies that pass it on, and without, for those that take it off", async () => {
    for (const [address, status] of [
      ["/", 200],
      [`/graphql?query=${query}`, 200],
      ["/graphql", 400],
      ["/schema.graphql", 200],
      ["/health/live", 200],
      ["/health/ready", 200],
      ["/explore", 200],
      ["/explore/", 200],
      ["/explore/quotes/footholds?lang=both", 200],
      ["/explore/icon.svg", 200],
      ["/explore/assets/none.js", 404],
      ["/export", 200],
      [`/export/${CORPUS}`, 200],
      [`/export/${CORPUS}/1/edition.ttl`, 200],
      [`/export/${CORPUS}/1/none.csv`, 404],
      [`/export/${CORPUS}/1/eras.csv?era=x`, 400],
      ["/nothing", 404],
      ["/graphql/", 308],
    ] as const) {
      const accept = "application/json, text/plain";
      const [outer, inner] = [await get(path + address, accept), await get(address, accept)];
      expect([address, outer.status]).toEqual([address, status]);
      expect([outer.body, outer.headers.etag, outer.headers["location"]]).toEqual([
        inner.body.replace(/(?<="requestId":")[^"]*/, () => /"requestId":"([^"]*)/.exec(outer.body)?.[1] ?? ""),
        inner.headers.etag,
        inner.headers["location"],
      ]);
    }
    expect((await get(path)).body).toBe((await get("/")).body);
    expect((await get(`${path}?from=elsewhere`)).body).toBe((await get("/")).body);
    // Spelt otherwise, and as a whole address, it is the same path; what only begins alike is another one.
    expect((await get(`/%${path.charCodeAt(1).toString(16)}${path.slice(2)}/health/live`)).body).toBe("live\n");
    const whole = `GET http://inner${path}/health/live HTTP/1.1\r\nhost: inner\r\nconnection: close\r\n\r\n`;
    expect(await sendText(own.url, whole)).toMatch(/^HTTP\/1\.1 200 OK\r\n(?:.*\r?\n)*live\n/);
    for (const other of [`${path}s/health/live`, `${path}${path}/health/live`, `/other${path}/health/live`])
      expect((await get(other)).status).toBe(404);
    const posted = await send(own.url, {
      path: `${path}/graphql`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ eras { totalCount } }" }),
    });
    expect(JSON.parse(posted.body).data.eras.totalCount).toBeGreaterThan(0);
  });

  it("leads nowhere but below the path, and to what is there", async () => {
    const led = new Set<string>();
    for (const [address, accept] of [
      ["/", "text/html"],
      ["/explore/eras", "text/html"],
      ["/export", "*/*"],
      [`/export/${CORPUS}`, "*/*"],
      [`/export/${CORPUS}/1`, "*/*"],
      ["/nothing", "*/*"],
    ] as const) {
      const found = addressesIn((await get(address, accept)).body).filter((one) => one !== "data:,");
      expect([address, found.length]).not.toEqual([address, 0]);
      // What others link to is named whole, and is where the service is.
      const { origin } = new URL(publicUrl);
      for (const one of found) led.add(one.startsWith(`${origin}/`) ? one.slice(origin.length) : one);
    }
    expect([...led].filter((address) => address !== `${path}/` && !address.startsWith(`${path}/`))).toEqual([]);
    for (const address of led) {
      // Agents ask by POST alone.
      if (address.includes("<") || address === `${path}/mcp`) continue;
      expect([address, (await get(address, "text/html,application/xhtml+xml,*/*;q=0.8")).status]).toEqual([
        address,
        200,
      ]);
    }
  });

  it("names itself so in headers, identifiers, citations and advice", async () => {
    const root = publicUrl.replace(/\/$/, "");
    const lasting = new RegExp(`^${path}/export/${CORPUS}/1@[0-9a-f]{12}/quotes/footholds.bib$`);
    const citation = await get(`/export/${CORPUS}/1/quotes/footholds.bib`);
    expect(citation.headers["content-location"]).toMatch(lasting);
    expect(citation.body).toContain(`${root}/export/${CORPUS}/1@`);
    expect((await get(`/export/${CORPUS}/1/edition.ttl`)).body).toContain(`<${root}/export/${CORPUS}/1@`);
    const { body: eras } = await get("/explore/eras");
    expect(eras).toContain(`<link rel="canonical" href="${root}/explore/eras">`);
    for (const [language, query] of Object.entries({ en: "", "zh-Hans": "?lang=zh", "x-default": "" }))
      expect(eras).toContain(`<link rel="alternate" hreflang="${language}" href="${root}/explore/eras${query}">`);
    expect((await get("/explore/eras?lang=zh")).body).toContain(
      `<link rel="canonical" href="${root}/explore/eras?lang=zh">`,
    );
    const page = await get("/graphql?query={stances{nodes{id}}}", "text/csv");
    const next = /^<([^>]*)>; rel="next"/.exec(String(page.headers["link"]))?.[1] ?? "";
    expect(next.startsWith(`${root}/graphql?`)).toBe(true);
    expect((await get(new URL(next).pathname + new URL(next).search, "text/csv")).status).toBe(200);
    expect((await get("/graphql/?a=b")).headers["location"]).toBe(`${path}/graphql?a=b`);
    expect((await get(`/export/${CORPUS}/1/none.csv`)).body).toContain(` ${path}/export/${CORPUS}/1 lists `);
    expect((await get(`/export/${CORPUS}/1/eras.csv?era=x`)).body).toContain(`ask ${path}/graphql for it`);
  });
});

describe("below a path, a service of trusted documents", () => {
  it("says so at its own address for them", async () => {
    const { url } = await serveTrusted({ one: "{ eras { totalCount } }" }, { PUBLIC_URL: "https://example.org/a/b" });
    const { body } = await send(url, { method: "GET", path: "/a/b/graphql", headers: { accept: "text/html" } });
    expect(body).toContain("GET /a/b/graphql?documentId=");
    expect(addressesIn(body)).toContain("/a/b/");
  });
});

describe("PUBLIC_URL", () => {
  it.each([
    "example.org/throughline",
    "ftp://example.org/throughline",
    "https://example.org//",
    "https://example.org//throughline",
    "https://example.org/a//b",
    "https://example.org/a/../b",
    "https://example.org/a/./b",
    "https://example.org/throughline?x=y",
    "https://example.org/throughline#x",
    "https://user:word@example.org/throughline",
    "https://example.org/through%20line",
    "https://example.org/through line",
    "https://example.org/über",
    "https://example.org/<b>",
    "https://example.org/:slug",
    "https://example.org/graphql",
    "https://example.org/explore/",
    "https://example.org/export/doctrines",
    "https://example.org/schema.graphql",
  ])("is refused as %s, in one line that says what would be right", async (value) => {
    const { code, stderr } = await run(["serve"], { PORT: "0", PUBLIC_URL: value });
    expect([code, stderr]).toEqual([
      1,
      "Bad settings: PUBLIC_URL is not an address such as https://doctrine.example or https://example.org/throughline, its path of Latin letters, digits and - . _ ~, the first part none of graphql, graphiql, mcp, llms.txt, explore, figure, embed, oembed, export, health, schema.graphql.\n",
    ]);
  });
});
