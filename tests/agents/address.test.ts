import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { startService } from "../../src/server/service.js";
import { readSettings } from "../../src/server/settings.js";
import { agentAt } from "../support/agents.js";
import { seededDatabase } from "../support/database.js";
import type { Json } from "../support/graphql.js";
import { send } from "../support/http.js";
import { served, useService } from "../support/service.js";

const service = useService();

const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const listTools = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
const called = (name: string, given: object): string =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } });

describe("the address /mcp", () => {
  const post = (body: string, more: Record<string, string> = {}, at = service().url) =>
    send(at, { path: "/mcp", headers: { ...headers, ...more }, body });

  it("takes one message at a time, by POST, of a size and form as GraphQL's", async () => {
    expect((await post(listTools)).status).toBe(200);
    expect((await post(`[${listTools}]`)).status).toBe(400);
    expect((await post("")).status).toBe(400);
    expect((await post("{")).status).toBe(400);
    expect((await post("[".repeat(5_000))).status).toBe(400);
    expect((await post(`{"a": "${"x".repeat(500_000)}"}`)).status).toBe(413);
    expect((await post(listTools, { "content-type": "text/plain" })).status).toBe(415);
    expect((await post(listTools, { accept: "text/html" })).status).toBe(406);
    expect((await post(listTools, { "content-encoding": "gzip" })).status).toBe(415);
    const got = await send(service().url, { path: "/mcp", method: "GET", headers });
    expect([got.status, got.headers.allow]).toEqual([405, "POST"]);
    expect((await send(service().url, { path: "/mcp?a=b", headers, body: listTools })).status).toBe(400);
    expect((await send(service().url, { path: "/mcp", headers, body: listTools, chunked: true })).status).toBe(200);
  });

  it("refuses pages of other sites, but those of this machine, of PUBLIC_URL and of CORS_ORIGINS", async () => {
    const status = async (origin: string, at?: string) => (await post(listTools, { origin }, at)).status;
    expect(await status("https://evil.example")).toBe(403);
    expect(await status("null")).toBe(403);
    expect(await status("http://localhost.evil.example")).toBe(403);
    expect(await status("http://localhost:6274")).toBe(200);
    const { url } = await served({ PUBLIC_URL: "https://doctrine.example/x", CORS_ORIGINS: "https://tools.example" });
    expect(await status("https://doctrine.example", url)).toBe(200);
    expect(await status("https://tools.example", url)).toBe(200);
    expect(await status("https://evil.example", url)).toBe(403);
  });

  it("puts what a tool asks on the client's account, and says when it is empty", async () => {
    const { url } = await served({ RATE_LIMIT: "2000" });
    const codes = new Set<string>();
    for (let index = 0; index < 40 && codes.size === 0; index += 1) {
      const { status, body } = await post(called("matrix", {}), {}, url);
      if (status === 429 || body.includes("RATE_LIMITED")) codes.add("RATE_LIMITED");
    }
    expect([...codes]).toEqual(["RATE_LIMITED"]);
  });

  it("is logged by the tool's name, with cost and codes, and without a client's words", async () => {
    const lines: string[] = [];
    const database = await seededDatabase();
    const logger = pino({ level: "info" }, { write: (line) => void lines.push(line) });
    const started = await startService(readSettings({ PORT: "0", DATABASE_URL: database.url }), logger);
    onTestFinished(async () => {
      await started.close();
      await database.drop();
    });
    await post(called("lineage", { principle: "independence" }), {}, started.url);
    await post(called("lineage", { principle: "secret-words" }), {}, started.url);
    await post(called("secret-tool", {}), {}, started.url);
    await expect.poll(() => lines.length).toBeGreaterThanOrEqual(3);
    const told: Json[] = lines.map((line) => JSON.parse(line));
    expect(told.map(({ operation }) => operation)).toEqual(["mcp:lineage", "mcp:lineage", "other"]);
    expect(told[0].cost).toBeGreaterThan(10);
    expect(lines.join()).not.toContain("secret");
  });

  it("answers by documents of the service's own where only trusted ones are run", async () => {
    const { writeFile } = await import("node:fs/promises");
    const { temporaryFolder } = await import("../support/cli.js");
    const file = `${await temporaryFolder()}/documents.json`;
    await writeFile(file, JSON.stringify({ eras: "{ eras { totalCount } }" }));
    const { url } = await served({ TRUSTED_DOCUMENTS: file });
    const { principle } = await (await agentAt(url)).call("lineage", { principle: "independence" });
    expect(principle.slug).toBe("independence");
    expect(() => readSettings({ TRUSTED_DOCUMENTS: file, AGENT_QUERIES: "on" })).toThrow(
      /AGENT_QUERIES is not to be on/,
    );
  });
});
