import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser } from "../support/browser.js";
import { harbourWith } from "../support/cli.js";
import { lastingNameOf } from "../support/editions.js";
import { accessibilityProblems, downloaded, drawn, useExplorer } from "../support/explorer.js";

const explorer = useExplorer("tests/fixtures/harbour-charter");

interface Reading {
  readonly kind: string;
  readonly era: { readonly slug: string };
  readonly principle: { readonly slug: string };
}

function pathOf({ kind, era, principle }: Reading): string {
  return `${era.slug}/${principle.slug}/${kind}`;
}

describe.runIf(hasBrowser)("the explorer", () => {
  it("can be read before any of its scripts has come, and without them", async () => {
    const { page } = await explorer().browse();
    const { edition } = await explorer().service.data("{ edition { corpus { title } } }");
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto(`${explorer().service.url}/explore`);
    await page.getByRole("heading", { level: 1, name: edition.corpus.title }).waitFor();
    await page.getByText("takes no side").waitFor();
  });

  it("leads from view to view, keeps corpus and language, and names the window", async () => {
    const { page, foreign, errors } = await explorer().open("/timeline?lang=both");
    await page
      .getByRole("combobox", { name: "Corpus", exact: true })
      .selectOption({ label: "United States Foreign-Policy Doctrines, 1796–1985" });
    await drawn(page);
    expect(new URL(page.url()).search).toBe("?corpus=united-states-foreign-policy-doctrines&lang=both");
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline" }).click();
    await page.waitForURL("**/explore/timeline?*");
    await page.getByRole("heading", { level: 1 }).and(page.locator(":focus")).waitFor();
    expect(await page.title()).toMatch(/ · Throughline$/);
    await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Simplified Chinese" });
    await page.waitForURL("**/explore/timeline?corpus=united-states-foreign-policy-doctrines&lang=zh&ui=en");
    await page.goBack();
    await page.waitForURL("**lang=both");
    expect([foreign, errors]).toEqual([[], []]);
  });

  it("shows an older edition to whoever chooses it, and cites it so", async () => {
    await importCorpus(explorer().service.service.store.database, "tests/fixtures/harbour-charter");
    const { page } = await explorer().open("?corpus=harbour-charter");
    await page.getByText(/edition 1, coded from/).waitFor();
    await page.getByText("Cite", { exact: true }).click();
    const { edition } = await explorer().service.data(
      '{ edition(corpus: "harbour-charter") { number digest publishedAt } }',
    );
    await page.getByText(`edition 1 (${edition.publishedAt.slice(0, 10)}), SHA-256 ${edition.digest}`).waitFor();
    await page.getByText(`corpus=harbour-charter&edition=${lastingNameOf(edition)}&lang=en (accessed`).waitFor();
  });

  it("names an edition that is chosen by its digest too, and shows none of other content under its number", async () => {
    const moor = await harbourWith("leaders.yaml", (text) => text.replace("Bo Marsh", "Bo Moor"));
    await importCorpus(explorer().service.service.store.database, moor);
    const { page } = await explorer().open("?corpus=harbour-charter");
    await page.getByText(/edition 2, coded from/).waitFor();
    const { edition } = await explorer().service.data(
      '{ edition(corpus: "harbour-charter", number: 1) { number digest } }',
    );
    const choice = page.getByRole("combobox", { name: "Edition", exact: true });
    await choice.selectOption({ label: "Edition 1" });
    await page.waitForURL(`**/explore?corpus=harbour-charter&edition=${lastingNameOf(edition)}`);
    await page.getByText(/edition 1, coded from/).waitFor();
    for (const name of ["1", `1@${edition.digest}`]) {
      await page.goto(`${explorer().service.url}/explore/eras?corpus=harbour-charter&edition=${name}`);
      await page.getByText(/edition 1, coded from/).waitFor();
      await expect.poll(() => choice.locator("option:checked").textContent()).toBe("Edition 1");
    }
    await page.goto(`${explorer().service.url}/explore/eras?corpus=harbour-charter&edition=1@ffffffffffff`);
    await page.getByText("There is no such corpus, or it has no such edition.").waitFor();
  });

  it("says that an edition is not the current one, and what has become of it, down to a single reading", async () => {
    const { data } = explorer().service;
    const { edition } = await data(`{ edition(corpus: "harbour-charter", number: 1) {
      number digest
      named: stances(filter: { leaders: ["bo-marsh"] }, first: 1) { nodes { kind era { slug } principle { slug } } }
      other: stances(first: 1) { nodes { kind era { slug } principle { slug } leaders { slug } } } } }`);
    const { page, errors } = await explorer().open(
      `/stances/${pathOf(edition.named.nodes[0])}?corpus=harbour-charter&edition=1`,
    );
    await page.getByText("In edition 2, otherwise: the leaders that the source names.").waitFor();
    await page.getByRole("note").getByText("This is edition 1; the current one is edition 2.").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole("link", { name: "What has changed since" }).click();
    await page.waitForURL("**/explore/changes?since=1&corpus=harbour-charter");
    await page.getByRole("listitem").getByRole("link", { name: "bo-marsh", exact: true }).click();
    await page.waitForURL("**/explore/leaders/bo-marsh?corpus=harbour-charter");
    await page.goto(
      `${explorer().service.url}/explore/stances/${pathOf(edition.other.nodes[0])}?corpus=harbour-charter&edition=1`,
    );
    await page.getByText("Edition 2 has the same reading").waitFor();
    expect(errors).toEqual([]);
  });

  it("gives what shows a view elsewhere: link, frame, picture and description, and the same table as by its own download", async () => {
    const { page } = await explorer().open("/lineage/independence?kinds=REAFFIRMED,APPLIED", 390);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByText("Share", { exact: true }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const copied = async (word: string) => {
      await page.getByRole("button", { name: `Copy ${word}`, exact: true }).press("Enter");
      await page.getByText("Copied.").first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const picture = await copied("picture");
    expect((await fetch(picture)).headers.get("content-type")).toBe("image/png");
    expect(await copied("frame")).toContain(
      picture.replace("/figure/", "/embed/").replace(".png", "").replaceAll("&", "&amp;"),
    );
    expect(await copied("description of the picture")).toContain(
      "Lineage of Independence: only what is reaffirmed or applied.",
    );
    await page.getByText("Share", { exact: true }).click();
    const drawnHere = (await downloaded(page, "SVG")).content.toString();
    const drawnThere = await (await fetch(picture.replace(".png", ".svg"))).text();
    const marks = (svg: string) => svg.match(/<path class="(?:kind|water|bed|pin)/g)?.length;
    const looks = (svg: string) => /<style>(.*)<\/style>/s.exec(svg)?.[1]?.split("\n") ?? [];
    expect(marks(drawnThere)).toBe(marks(drawnHere));
    // Names that find no room in the one may have it in the other.
    expect(looks(drawnHere)).toEqual(expect.arrayContaining(looks(drawnThere)));
    expect(Buffer.from(await (await fetch(picture.replace(".png", ".csv"))).arrayBuffer())).toEqual(
      (await downloaded(page, "CSV")).content,
    );
  });

  it("lets pages of other sites show a figure in a frame, as high as it is, and no other page", async () => {
    const { url } = explorer().service;
    const [frame = "", script = ""] = [
      ...readFileSync("docs/figures.md", "utf8").matchAll(/```html\n([\s\S]*?)```/g),
    ].map(([, code = ""]) => code.replace("https://doctrine.example", url));
    const site = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<!doctype html>${script}${frame}<iframe src="${url}/explore"></iframe>`);
    });
    site.listen(0, "localhost");
    await once(site, "listening");
    onTestFinished(() => void site.close().closeAllConnections());
    const { page } = await explorer().browse();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    const figure = page.frameLocator("iframe").first();
    const image = figure.getByRole("img", { name: /^Lineage of Independence/ });
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(600);
    const height = () => figure.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect
      .poll(async () => [await page.locator("iframe").first().getAttribute("height")])
      .toEqual([String(await height())]);
    await figure.getByRole("link", { name: "See it with its evidence in Throughline" }).waitFor();
    expect(await page.frameLocator("iframe").nth(1).getByRole("heading").count()).toBe(0);
  });

  it("gives its picture as PNG of twice the size, and its citation to the clipboard", async () => {
    const { page } = await explorer().open("");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const svg = (await downloaded(page, "SVG")).content.toString();
    const png = await downloaded(page, "PNG");
    expect(png.name).toMatch(/\.png$/);
    expect(png.content.subarray(1, 4).toString()).toBe("PNG");
    // Width and height are the first two numbers of a PNG's header (RFC 2083).
    const sizes = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)];
    expect(sizes).toEqual(
      / width="(\d+)" height="(\d+)"/
        .exec(svg)
        ?.slice(1)
        .map((size) => 2 * Number(size)),
    );
    await page.getByText("Cite", { exact: true }).click();
    const cited = await page.locator(".cite-text p").textContent();
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);
  });

  it("prints what is seen on white paper, without what is for the screen", async () => {
    const { page } = await explorer().open("");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const screenOnly of [".masthead", ".toolbar", ".foot", ".controls"])
      expect(await page.locator(`#explorer ${screenOnly}`).first().isVisible()).toBe(false);
    expect(await page.getByText(/edition 1, coded from/).isVisible()).toBe(true);
    // On paper nothing scrolls: the matrix stands there whole, and once.
    expect(await page.getByRole("treegrid").count()).toBe(0);
    const onScreen = await page.locator(".matrix-frame td .kind").count();
    const marks = page.getByRole("table", { name: "Principles through the eras" }).locator("td .kind");
    expect([await marks.count(), await marks.last().isVisible()]).toEqual([onScreen, true]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect([onScreen > 50, paper]).toEqual([true, "rgb(255, 255, 255)"]);
  });

  it("keeps the reader's colours, on every page and the next visit", async () => {
    const { page } = await explorer().open("");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await drawn(page);
    expect(await paper()).toBe(dark);
  });

  it("says so where there is nothing at an address, or no such corpus", async () => {
    const { page } = await explorer().open("?corpus=atlantis");
    await page.getByText("There is no such corpus").waitFor();
    await page
      .getByRole("combobox", { name: "Corpus", exact: true })
      .getByText("No such corpus")
      .waitFor({ state: "attached" });
    await page.goto(`${explorer().service.url}/explore/principles/%E0%A4%A`);
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
    await page.goto(`${explorer().service.url}/explore/atlantis`);
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  });

  it("says what to do when the files of a view do not come", async () => {
    const { page } = await explorer().open("");
    await page.route("**/assets/timeline-view-*.js", (route) => route.abort());
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline" }).click();
    await page.getByRole("heading", { name: "This view could not be loaded" }).waitFor();
    await page.unroute("**/assets/timeline-view-*.js");
    await page.getByRole("button", { name: "Reload" }).click();
    await drawn(page);
    await page.getByRole("heading", { name: "Timeline", level: 1 }).waitFor();
  });

  it("says what to do when the service cannot be reached, and goes on when it can", async () => {
    const { page } = await explorer().browse();
    await page.route("**/graphql?*", (route) => route.abort());
    await page.goto(`${explorer().service.url}/explore`);
    const alert = page.getByRole("alert");
    await alert.getByText("The service cannot be reached.").waitFor();
    await page.unroute("**/graphql?*");
    await alert.getByRole("button", { name: "Try again" }).click();
    await alert.waitFor({ state: "detached" });
    await drawn(page);
  });
});
