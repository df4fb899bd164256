import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { send } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const harbour = "/export/harbour-charter/1";
const ask = (accept: string | undefined, path = harbour, headers: Record<string, string> = {}) =>
  send(service().url, { method: "GET", path, headers: { ...headers, ...(accept !== undefined && { accept }) } });

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

describe("an edition's own address", () => {
  it.each([
    [undefined, "text/plain; charset=utf-8", undefined],
    ["*/*", "text/plain; charset=utf-8", undefined],
    ["", "text/plain; charset=utf-8", undefined],
    ["text/*", "text/plain; charset=utf-8", undefined],
    [browser, "text/html; charset=utf-8", "edition.html"],
    ["text/turtle", "text/turtle; charset=utf-8", "edition.ttl"],
    ["application/ld+json", "application/ld+json", "edition.jsonld"],
    ["APPLICATION/LD+JSON", "application/ld+json", "edition.jsonld"],
    ["application/ld+json;q=0.5, text/turtle;q=0.4, text/html;q=0.1", "application/ld+json", "edition.jsonld"],
    ["text/turtle;q=0.9, text/html;q=0.1, */*;q=0", "text/turtle; charset=utf-8", "edition.ttl"],
    ["text/plain;q=0, text/*", "text/html; charset=utf-8", "edition.html"],
    ["application/rdf+xml, text/turtle;q=0.2", "text/turtle; charset=utf-8", "edition.ttl"],
  ])("answers accept: %s with %s", async (accept, type, file) => {
    const { status, headers, body } = await ask(accept);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(String(headers.vary).split(", ")).toContain("accept");
    if (file === undefined) return;
    expect(headers["content-location"]).toMatch(
      new RegExp(`^/export/harbour-charter/1@44b288ae\\w{4}/${file.replace(".", "\\.")}$`),
    );
    const named = await ask("*/*", String(headers["content-location"]));
    expect([named.body, named.headers.etag]).toEqual([body, headers.etag]);
  });

  it.each([
    "application/rdf+xml",
    "image/png",
    "text/plain;q=0, text/html;q=0, text/turtle;q=0, application/ld+json;q=0, */*;q=0.1",
  ])("refuses accept: %s", async (accept) => {
    const { status, codes, messages, headers } = await ask(accept);
    expect([status, codes, headers.vary]).toEqual([406, ["BAD_USER_INPUT"], expect.stringContaining("accept")]);
    expect(messages[0]).toContain("text/plain, text/html, text/turtle, application/ld+json");
  });

  it("is negotiated under every name of the edition, and keeps each name's own time in caches", async () => {
    const { headers } = await ask("text/turtle", "/export/harbour-charter/current");
    expect(headers["cache-control"]).toBe("public, max-age=60, stale-if-error=3600");
    const lasting = String(headers["content-location"]).replace("/edition.ttl", "");
    for (const path of [lasting, `${lasting}/`]) {
      const answer = await ask("text/turtle", path);
      expect([answer.headers["cache-control"], answer.headers["content-location"]]).toEqual([
        "public, max-age=31536000, immutable",
        headers["content-location"],
      ]);
      const iris = new Set(new Parser({ format: "Turtle" }).parse(answer.body).map(({ subject }) => subject.value));
      expect(iris.has(service().url + lasting)).toBe(true);
    }
  });

  it("answers 304 to those who have that form, and the form to those who have another", async () => {
    const turtle = await ask("text/turtle");
    const known = { "if-none-match": String(turtle.headers.etag) };
    expect((await ask("text/turtle", harbour, known)).status).toBe(304);
    expect((await ask("application/ld+json", harbour, known)).status).toBe(200);
    expect((await ask("text/html", harbour, known)).status).toBe(200);
  });

  it("runs nothing that a page might hold", async () => {
    const policy = String((await ask(browser)).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[\w+/]+='/);
    expect(policy).not.toMatch(/script-src|unsafe/);
  });
});
