import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { hasUnzip, unzipped } from "../support/archive.js";
import { hasBrowser, useBrowser } from "../support/browser.js";
import { harbourWith, temporaryFolder } from "../support/cli.js";
import { lastingNameOf } from "../support/editions.js";
import { startTestService, useService } from "../support/service.js";

const us = "united-states-foreign-policy-doctrines";
const service = useService();
const browser = useBrowser();

/** Opens a page, and tells of every request but that for the page itself. */
async function opened(address: string) {
  const { page, errors } = await browser.open();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.goto(address);
  return { page, errors, requests };
}

it.skipIf(!hasBrowser || !hasUnzip)(
  "opens from a disk, asks nobody for anything, and shows what the edition holds",
  async () => {
    const response = await fetch(`${service().url}/export/${us}/1/edition.zip`);
    const folder = await unzipped(Buffer.from(await response.arrayBuffer()));
    const { page, errors, requests } = await opened(pathToFileURL(join(folder, "index.html")).href);
    const { edition } = await service().data(
      `{ edition(corpus: "${us}") { eras { totalCount } principles { totalCount } stances { totalCount } quotes { totalCount } events { totalCount } } }`,
    );
    const count = (selector: string) => page.locator(selector).count();
    expect(await count("table tbody tr")).toBe(edition.principles.totalCount);
    expect(await count("table thead th")).toBe(edition.eras.totalCount + 1);
    expect(await count("table td a")).toBe(edition.stances.totalCount);
    for (const noun of ["era", "principle", "stance", "quote", "event"])
      expect([noun, await count(`article[id^="${noun}/"]`)]).toEqual([noun, edition[`${noun}s`].totalCount]);
    // Whatever a link of the page names is on the page, or in the archive.
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].flatMap((link) => {
        const id = link.getAttribute("href")?.slice(1) ?? "";
        return document.getElementById(id) ? [] : [id];
      }),
    );
    expect(lost).toEqual([]);
    await page.locator("table td a").first().click();
    expect(await page.locator("article:target blockquote").first().textContent()).not.toBe("");
    const names = await page
      .locator("details a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const name of names) expect(existsSync(join(folder, name ?? ""))).toBe(true);
    expect([errors, requests]).toEqual([[], []]);
    await page.close();
  },
);

it.skipIf(!hasBrowser)("is where the edition's IRI leads a browser, to the very thing that the IRI names", async () => {
  const { edition } = await service().data(
    `{ edition(corpus: "${us}") { number digest quotes { nodes { slug text } } } }`,
  );
  const [{ slug, text }] = edition.quotes.nodes;
  const iri = `${service().url}/export/${us}/${lastingNameOf(edition)}`;
  const { page, errors } = await opened(`${iri}#quote/${slug}`);
  expect(await page.locator("article:target h3").textContent()).toBe(`“${text}”`);
  // The links lead to the edition's other files.
  const address = await page.locator("details a", { hasText: "stances.csv" }).getAttribute("href");
  expect((await fetch(address ?? "")).headers.get("content-type")).toContain("text/csv");
  expect(errors).toEqual([]);
  await page.close();
});

it.skipIf(!hasBrowser)("shows words as they are, whatever they look like", async () => {
  const words = `<img src=x onerror="document.title='owned'"> </article> & 'so' "on"`;
  const folder = await harbourWith("leaders.yaml", (text) => text.replace("Bo Marsh", JSON.stringify(words)));
  const own = await startTestService(folder);
  onTestFinished(() => own.stop());
  const html = await (await fetch(`${own.url}/export/harbour-charter/1/edition.html`)).text();
  const file = join(await temporaryFolder(), "page.html");
  await writeFile(file, html);
  // From a disk, where no header forbids scripts.
  const { page, errors } = await opened(pathToFileURL(file).href);
  expect(await page.locator('article[id="leader/bo-marsh"] h3').textContent()).toBe(words);
  expect([await page.locator("img").count(), await page.title(), errors]).toEqual([
    0,
    "The Harbour Charter, edition 1",
    [],
  ]);
  await page.close();
});
