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
  const browser = { accept: "text/html,application/xhtml+xml", "accept-encoding": "gzip, deflate, br" };
  const filesOf = (page: string): string[] => [
    ...new Set([...page.matchAll(/\/graphiql\/[\w-]+\.\w+/g)].map(([path]) => path)),
  ];
  const sizeOf = (response: Response): number => Number(response.headers.get("content-length"));

  it("is a small page of GraphiQL, not sent again to who has it", async () => {
    const first = await get("/graphql", browser);
    const page = await first.text();
    expect(page).toContain("<title>Throughline</title>");
    expect(page.length).toBeLessThan(100_000);
    const again = await get("/graphql", { ...browser, "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("loads less than two megabytes at first, workers included, and nothing of it ever again", async () => {
    const answer = await get("/graphql", browser);
    const files = filesOf(await answer.text());
    expect(files.map((path) => path.replace(/-[0-9a-f]{12}\./, ".")).sort()).toEqual(
      ["editor-worker.js", "graphiql.css", "graphiql.js", "graphql-worker.js", "json-worker.js"].map(
        (name) => `/graphiql/${name}`,
      ),
    );
    let sent = sizeOf(answer);
    for (const path of files) {
      const file = await get(path, browser);
      expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(file.headers.get("content-encoding")).toBe("br");
      sent += sizeOf(file);
    }
    expect(sent).toBeLessThan(2_000_000);
  });

  it("loads nothing from elsewhere, and may not", async () => {
    const answer = await get("/graphql", browser);
    expect(await answer.text()).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?https?:/);
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none';.* script-src 'self' 'sha256-\S+'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'$/,
    );
  });

  it("has no file that belongs to another version", async () => {
    for (const path of ["/graphiql/graphiql-000000000000.js", "/graphiql/", "/graphiql/../package.json"])
      expect((await get(path)).status).toBe(404);
  });
});

describe("every file and page that is sent as it is", () => {
  it.each(["br", "gzip"])("is there in %s, and the same in any form", async (coding) => {
    const [explorer, graphiql] = [
      await (await get("/explore")).text(),
      await (await get("/graphql", { accept: "text/html" })).text(),
    ];
    const files = [...`${explorer}${graphiql}`.matchAll(/(?<=")\/(?:explore|graphiql)\/[\w/-]+\.\w+/g)].map(String);
    expect(files.length).toBeGreaterThan(6);
    for (const path of ["/", "/explore", "/schema.graphql", ...files]) {
      const plain = await get(path, { "accept-encoding": "identity" });
      const bytes = Buffer.from(await plain.arrayBuffer());
      const compressed = await get(path, { "accept-encoding": coding });
      const isSmall = bytes.length < 1_024;
      expect([path, compressed.headers.get("content-encoding")]).toEqual([path, isSmall ? null : coding]);
      expect(compressed.headers.get("etag")).toBe(plain.headers.get("etag"));
      expect(Buffer.from(await compressed.arrayBuffer()).equals(bytes)).toBe(true);
    }
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
