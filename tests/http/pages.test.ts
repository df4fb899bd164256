import { buildSchema, printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService();
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service().url}${path}`, { headers });

describe("the page at /", () => {
  it("says what this is, which edition is served, and leads on", async () => {
    const page = await (await get("/")).text();
    const { edition } = await service().data("{ edition { digest number } }");
    expect(page).toContain("Compares the eras of a political doctrine");
    expect(page).toContain(edition.digest);
    for (const link of ['href="/graphql"', 'href="/schema.graphql"', 'href="/export"', 'href="/graphql?query='])
      expect(page).toContain(link);
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
