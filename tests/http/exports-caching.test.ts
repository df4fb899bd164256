import { describe, expect, it, onTestFinished } from "vitest";
import { seededDatabase } from "../support/database.js";
import { send, sendText } from "../support/http.js";
import { serveDatabase, useService } from "../support/service.js";

const service = useService();
const below = "/export/independent-foreign-policy-of-peace/1";
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  send(service().url, { method, path, headers });

describe("what caches are told of exports", () => {
  it.each([
    `${below}/quotes/nope.bib`,
    `${below}/quotes/%E4%B8%AD.bib`,
    `${below}/stances/new-era/independence/NOTHING.ris`,
    `${below}/stances/%E4%B8%AD/x/APPLIED.txt`,
    `${below}/nothing.csv`,
    "/export/independent-foreign-policy-of-peace/99/stances.csv",
    "/export/%E4%B8%AD/1/stances.csv",
  ])("%s is not there, whatever tag comes along", async (path) => {
    const { headers } = await ask(`${below}/edition.bib`);
    for (const tag of ["*", String(headers.etag), `W/${headers.etag}`])
      for (const method of ["GET", "HEAD"])
        expect([(await ask(path, { "if-none-match": tag }, method)).status, tag]).toEqual([404, tag]);
  });

  it("a path with letters that are not encoded is no path, and refused as such", async () => {
    for (const path of [`${below}/quotes/中.bib`, `${below}/中.csv`, "/export/中/1"]) {
      const text = `GET ${path} HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n`;
      expect(await sendText(service().url, text)).toMatch(/^HTTP\/1\.1 400 /);
    }
  });

  it("what is there is known by its tag, weak or strong, in a list or as any", async () => {
    for (const name of ["stances.csv", "edition.ttl", "quotes/footholds.ris"]) {
      const { headers } = await ask(`${below}/${name}`);
      const told = ["etag", "cache-control", "content-location", "vary"].map((key) => headers[key]);
      for (const tag of ["*", String(headers.etag), `W/${headers.etag}`, `"a", W/"b", ${headers.etag}`])
        for (const method of ["GET", "HEAD"]) {
          const again = await ask(`${below}/${name}`, { "if-none-match": tag }, method);
          expect([again.status, again.body]).toEqual([304, ""]);
          expect(["etag", "cache-control", "content-location", "vary"].map((key) => again.headers[key])).toEqual(told);
        }
      expect((await ask(`${below}/${name}`, { "if-none-match": '"other"' })).status).toBe(200);
    }
  });

  it("where only some sites may read, depends on which one asks, on every path that tells them so", async () => {
    const narrow = await serveDatabase(await seededDatabase(), { CORS_ORIGINS: "https://a.example" });
    onTestFinished(() => narrow.stop());
    for (const path of [`${below}/stances.csv`, `${below}/nothing.csv`, "/export", "/graphql?query={eras{totalCount}}"])
      for (const origin of ["https://a.example", "https://b.example"]) {
        const { headers } = await send(narrow.url, { method: "GET", path, headers: { origin } });
        expect([path, headers.vary?.split(", ")]).toEqual([path, expect.arrayContaining(["origin"])]);
        expect(headers["access-control-allow-origin"]).toBe(origin === "https://a.example" ? origin : undefined);
        const again = await send(narrow.url, {
          method: "GET",
          path,
          headers: { origin, "if-none-match": String(headers.etag) },
        });
        expect(again.headers.vary).toBe(headers.vary);
      }
  });
});
