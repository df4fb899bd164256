import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { generate } from "@graphql-codegen/cli";
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import apollo from "../../examples/apollo/codegen.js";
import { examples, type ServedExample, serveExample } from "../../examples/serve.js";
import urql from "../../examples/urql/codegen.js";
import { hasBrowser, useBrowser } from "../support/browser.js";
import { seededDatabase } from "../support/database.js";
import { serveDatabase, type TestService } from "../support/service.js";

const browser = useBrowser();
const compiler: string = createRequire(import.meta.url)("relay-compiler");

describe.runIf(hasBrowser).each(examples)("examples/%s, in a browser at an address of its own,", (example) => {
  const trusted = example === "relay" ? { TRUSTED_DOCUMENTS: "examples/relay/persisted-documents.json" } : {};
  let service: TestService;
  let app: ServedExample;

  beforeAll(async () => {
    service = await serveDatabase(await seededDatabase(), trusted);
    app = await serveExample(example, service.url);
  });
  afterAll(() => Promise.all([service.stop(), app.close()]));

  it("shows two eras side by side with their evidence, and their stances page by page", async () => {
    const { page, foreign, errors } = await browser.open();
    await page.goto(app.url);
    const row = await comparedRow(page);
    expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
      "Principle",
      expect.stringContaining("1949"),
      expect.stringContaining("2012"),
    ]);
    expect(await row.textContent()).toContain(
      "introduced, applied¶ 1: The quoted words demand that China be independent",
    );
    const stances = page.getByRole("region", { name: "Stances" }).getByRole("listitem");
    await expect.poll(() => stances.count()).toBe(5);
    for (const shown of [10, 15]) {
      await page.getByRole("button", { name: "More stances" }).click();
      await expect.poll(() => stances.count()).toBe(shown);
    }
    expect(new Set(await stances.allInnerTexts()).size).toBe(15);
    expect([foreign, errors]).toEqual([[], []]);
  });

  it("asks by hash in GETs, which are answered 304 to who has the answer", async () => {
    const { page } = await browser.open();
    const sent: Request[] = [];
    page.on("request", (request) => void (request.url().startsWith(service.url) && sent.push(request)));
    // From the first to the second visit, the service has learnt what it did not know.
    for (const _visit of [1, 2]) {
      sent.length = 0;
      await page.goto(app.url);
      await comparedRow(page);
    }
    expect(sent.length).toBeGreaterThan(0);
    for (const request of sent) {
      const parameters = new URL(request.url()).searchParams;
      expect([request.method(), parameters.has("query")]).toEqual(["GET", false]);
      const { etag = "", "cache-control": caching } = (await request.response())?.headers() ?? {};
      expect(caching).toMatch(/^public, max-age=/);
      const { accept = "" } = request.headers();
      expect((await fetch(request.url(), { headers: { accept, "if-none-match": etag } })).status).toBe(304);
    }
  });

  it("says what is wrong with a question, and asks again when the service could not be reached", async () => {
    const { page } = await browser.open();
    await page.goto(`${app.url}/?eras=founding,nowhere`);
    await page.getByRole("alert").filter({ hasText: '"nowhere" (nearest: new-era)' }).first().waitFor();

    await page.route(`${service.url}/**`, (route) => route.abort());
    await page.goto(app.url);
    const retry = page.getByRole("button", { name: "Try again" });
    const questions = example === "relay" ? 1 : 2;
    await expect.poll(() => retry.count()).toBe(questions);
    await page.unroute(`${service.url}/**`);
    for (let left = questions - 1; left >= 0; left -= 1) {
      await retry.first().click();
      await expect.poll(() => retry.count()).toBe(left);
    }
    await comparedRow(page);
  });
});

/** The row of a principle, once it is shown. */
async function comparedRow(page: Page) {
  const row = page.getByRole("row", { name: "Independence 独立自主" });
  await row.waitFor();
  return row;
}

describe("what is generated in examples/", () => {
  it.each([
    ["urql", urql],
    ["apollo", apollo],
  ])("for %s is what GraphQL Code Generator makes of schema.graphql and its documents", async (_name, config) => {
    const files: { filename: string; content: string }[] = await generate(config, false);
    expect(files.length).toBe(3);
    for (const { filename, content } of files) expect(readFileSync(filename, "utf8")).toBe(content);
  });

  it("for Relay is what its compiler makes of schema.graphql and its documents", () => {
    const options = { cwd: "examples/relay", encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(compiler, ["--validate", "relay.config.json"], options);
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining("Done")]);
  });
});
