import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explorerDocuments } from "../../src/server/built-files.js";
import { useService } from "../support/service.js";

const service = useService();
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service().url}${path}`, { headers });

const assetsOf = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="(\/explore\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);

describe("/explore", () => {
  it("is the explorer's page at the address of every view, under a policy that lets in nothing of others", async () => {
    const matrix = await get("/explore");
    const page = await matrix.text();
    const [entry] = assetsOf(page);
    expect(await (await get("/explore/")).text()).toBe(page);
    for (const address of ["/explore/compare?eras=founding,new-era", "/explore/principles/independence"]) {
      const view = await get(address);
      expect(assetsOf(await view.text())[0]).toBe(entry);
      expect(view.headers.get("content-security-policy")).toBe(matrix.headers.get("content-security-policy"));
    }
    expect(matrix.headers.get("content-security-policy")).toMatch(
      /^default-src 'none';.* script-src 'self' 'sha256-\S+'; style-src 'self' 'sha256-\S+'; connect-src 'self'; img-src 'self' blob:$/,
    );
    expect(page).toContain("takes no side");
  });

  it("sends assets compressed, to be kept for ever, and weighs less than 150 KB of scripts at first", async () => {
    const page = await (await get("/explore")).text();
    let scripts = 0;
    for (const path of assetsOf(page)) {
      const asset = await get(path, { "accept-encoding": "gzip" });
      expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      // Below a kilobyte there is nothing to be saved.
      if ((await asset.arrayBuffer()).byteLength > 1_024) expect(asset.headers.get("content-encoding")).toBe("gzip");
      if (path.endsWith(".js")) scripts += Number(asset.headers.get("content-length"));
    }
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThan(150_000);
  });

  it("has no file that belongs to another build", async () => {
    expect((await get("/explore/assets/index-00000000.js")).status).toBe(404);
  });
});

describe("the explorer's operations", () => {
  it("are known by their hashes to a service that nobody has sent them to, and answered to caches", async () => {
    const documents = [...explorerDocuments()];
    expect(documents.length).toBeGreaterThan(0);
    for (const [sha256Hash, text] of documents) {
      if (!text.startsWith("query Corpora ")) continue;
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
      const answer = await get(`/graphql?${new URLSearchParams({ extensions })}`, {
        accept: "application/graphql-response+json",
      });
      expect((await answer.json()).data.corpora).not.toEqual([]);
      expect(answer.headers.get("etag")).not.toBeNull();
    }
  });

  it("may be held for ever where they name the digest of their edition and ask for nothing that changes", async () => {
    const { edition } = await service().data("{ edition { number digest } }");
    const [sha256Hash] = [...explorerDocuments()].find(([, text]) => text.includes("query Suggestions(")) ?? [];
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    for (const [digest, held] of [
      [edition.digest, "public, max-age=31536000, immutable"],
      [null, "public, max-age=60, stale-if-error=3600"],
    ]) {
      const variables = JSON.stringify({ edition: edition.number, digest, text: "peace*" });
      const answer = await get(`/graphql?${new URLSearchParams({ extensions, variables })}`, {
        accept: "application/graphql-response+json",
      });
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, held]);
    }
  });
});

describe("every view that the explorer draws", () => {
  it("is there for the service, too", async () => {
    const routes = readFileSync("web/src/main.tsx", "utf8").matchAll(/path=\{ofExplorer\("([^":]*)"\)\}/g);
    const paths = [...routes].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(9);
    for (const path of paths) expect([path, (await get(`/explore${path}`)).status]).toEqual([path, 200]);
  });
});
