import { buildSchema, printSchema } from "graphql";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { useService } from "../support/service.js";

const service = useService();
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service().url}${path}`, { headers });

describe("the page at /", () => {
  it("says without scripts what this is, which editions are served, and leads on", async () => {
    const { document } = parseHTML(await (await get("/")).text());
    expect(document.querySelector("main")?.textContent).toContain("Compares the eras of a political doctrine");
    const { corpora } = await service().data("{ corpora { slug title currentEdition { digest number } } }");
    const served = [...document.querySelectorAll("main section")].map((section) => section.textContent);
    expect(served.length).toBe(corpora.length);
    for (const [index, { slug, title, currentEdition }] of corpora.entries())
      for (const words of [slug, title, currentEdition.digest, `edition ${currentEdition.number},`])
        expect(served[index]).toContain(words);
    const leadsTo = [...document.querySelectorAll("#data a")].map((link) => link.getAttribute("href"));
    for (const path of ["/graphql", "/schema.graphql", "/export", "/llms.txt", "/health/ready"])
      expect(leadsTo).toContain(path);
  });

  it("is the explorer's, and names the edition that is current by now", async () => {
    expect(await (await get("/")).text()).toBe(await (await get("/explore")).text());
    const first = await get("/");
    const again = await get("/", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    await importCorpus(service().service.store.database, "tests/fixtures/harbour-charter");
    const later = await get("/", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([later.status, await later.text()]).toEqual([200, expect.stringContaining("harbour-charter")]);
  });
});

describe("/schema.graphql", () => {
  it("is the schema that the service answers by", async () => {
    const text = await (await get("/schema.graphql")).text();
    expect(text).toBe(`${printSchema(buildSchema(text))}\n`);
    expect(text).toContain("compareEras(");
  });
});

describe("/health", () => {
  it("says that the service lives, and that it is ready", async () => {
    expect([(await get("/health/live")).status, (await get("/health/ready")).status]).toEqual([200, 200]);
  });
});

describe("/graphql in a browser", () => {
  const browser = { accept: "text/html,application/xhtml+xml" };

  it("is GraphiQL, compressed, and not sent again to who has it", async () => {
    const first = await get("/graphql", { ...browser, "accept-encoding": "gzip" });
    expect(first.headers.get("content-encoding")).toBe("gzip");
    expect(Number(first.headers.get("content-length"))).toBeLessThan(3_000_000);
    expect(await first.text()).toContain("<title>Throughline</title>");
    const again = await get("/graphql", { ...browser, "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("loads nothing from elsewhere", async () => {
    const page = await (await get("/graphql", browser)).text();
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?https?:/);
  });
});

describe("any other path", () => {
  it("is not found, and says what there is", async () => {
    const response = await get("/nowhere?x=1");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("/graphql");
  });

  it("can only be read where it is a page", async () => {
    const response = await fetch(`${service().url}/schema.graphql`, { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const head = await fetch(`${service().url}/schema.graphql`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});
