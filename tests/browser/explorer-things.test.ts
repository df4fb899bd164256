import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser } from "../support/browser.js";
import { bulkFolder } from "../support/bulk.js";
import { downloaded, expectSound, seenAlone, slugsLinkedBy, useExplorer, useOneWindow } from "../support/explorer.js";
import { type Json, slugs } from "../support/graphql.js";

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";

const goTo = useOneWindow(explorer);

const data = (query: string): Promise<Json> => explorer().service.data(query);
const address = (page: Page): string => page.url().slice(`${explorer().service.url}/explore`.length);
const words = (kinds: readonly string[]): string[] => kinds.map((kind) => kind.toLowerCase());

/** What the strip of a principle shows: of every era its slug and the words of its marks. */
function stripOn(page: Page) {
  return page
    .locator(".strip li")
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector("a")?.getAttribute("href")?.split("?")[0]?.split("/").at(-1),
        ...[...item.querySelectorAll("button")].map((button) => button.textContent),
      ]),
    );
}

/** What a table of stances shows: of every one its kind and what is said of it. */
async function stancesOn(page: Page): Promise<string[][]> {
  const rows = page.locator(".stances tbody tr:has(td)");
  return rows.evaluateAll((all) =>
    all.map((row) => [
      row.querySelector("button")?.textContent?.trim() ?? "",
      row.querySelector("td:last-child p:not(.of-principle)")?.textContent ?? "",
    ]),
  );
}

describe.runIf(hasBrowser)("the page of a principle", () => {
  it("shows every era with the kinds of its stances, and each mark opens the evidence that it rests on", async () => {
    const { page } = await goTo("/principles/independence");
    const { principle } = await data(`{ principle(slug: "independence") {
      name statement labels { value } broader { name } narrower { name } lineage { era { slug } kinds }
      stances { kind summary era { slug } evidence { gloss digest } }
      events { slug } quotes { slug } } }`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(principle.name);
    expect(await page.locator("#explorer .lead").textContent()).toBe(principle.statement);
    for (const { value } of principle.labels) await page.locator(".facts").getByText(value).waitFor();
    for (const { name } of [...principle.broader, ...principle.narrower])
      expect(await page.locator(".facts").getByRole("link", { name, exact: true }).count()).toBe(1);
    expect(await stripOn(page)).toEqual(principle.lineage.map(({ era, kinds }: Json) => [era.slug, ...words(kinds)]));
    expect(await stancesOn(page)).toEqual(
      principle.stances.map(({ kind, summary }: Json) => [...words([kind]), summary]),
    );
    for (const [section, list] of [
      ["Events", principle.events],
      ["Quotations", principle.quotes],
    ] as const) {
      const links = page.locator("section", { has: page.getByRole("heading", { name: section }) }).locator("a");
      const shown = await slugsLinkedBy(links);
      expect(shown.filter((slug) => list.some((one: Json) => one.slug === slug))).toEqual(slugs(list));
    }

    const [first] = principle.stances;
    await page.locator(".strip").getByRole("button", { name: "introduced" }).click();
    const panel = page.getByRole("dialog");
    for (const [index, { gloss, digest }] of first.evidence.entries()) {
      await panel.getByText(gloss).waitFor();
      await panel.getByText("Check it").nth(index).click();
      await panel.getByText(digest).first().waitFor();
    }
    expect(address(page)).toBe("/principles/independence?open=founding/independence/INTRODUCED");
    await page.goBack();
    await panel.waitFor({ state: "detached" });
  });

  it("is used by keyboard alone, and an address shows it as it was left", async () => {
    const { page } = await goTo("/principles/independence");
    const mark = page.locator(".strip").getByRole("button", { name: "introduced" });
    while (!(await mark.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("heading", { level: 3 }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole("checkbox", { name: "Show all passages here" }).focus();
    await page.keyboard.press("Space");
    const { principle } = await data(`{ principle(slug: "independence") { stances { evidence { digest } } } }`);
    const digests = principle.stances.flatMap(({ evidence }: Json) => evidence.map(({ digest }: Json) => digest));
    await expect.poll(() => page.locator(".stances .evidence code").allTextContents()).toEqual(digests);

    const other = await explorer().open(address(page));
    expect(await other.page.locator("#explorer main").innerHTML()).toBe(
      await page.locator("#explorer main").innerHTML(),
    );
    await other.page.close();
  });

  it("is taken along as a picture with its source, as a table of its stances, and as a query", async () => {
    const { page } = await goTo("/principles/independence?lang=both");
    const { edition } = await data(`{ edition { number digest principle(slug: "independence") {
      lineage { era { name } kinds }
      stances { kind summary era { name period } evidence { paragraph start end } } } } }`);
    const csv = await downloaded(page, "CSV");
    const rows = parse(csv.content, { bom: true, columns: true });
    expect(rows.map(({ period, kind, summary }: Json) => [period, kind, summary])).toEqual(
      edition.principle.stances.map(({ era, kind, summary }: Json) => [era.period, ...words([kind]), summary]),
    );
    for (const [index, { evidence }] of edition.principle.stances.entries())
      for (const { paragraph, start, end } of evidence)
        expect((rows[index] as Json).passages).toContain(`paragraph ${paragraph}, characters ${start}–${end}`);

    const svg = (await downloaded(page, "SVG")).content.toString("utf8");
    const { lines, marks, isSound } = await seenAlone(page, svg, (text) => {
      const picture = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        isSound: picture.querySelector("parsererror") === null,
        marks: picture.querySelectorAll("path").length,
        lines: [...picture.querySelectorAll("text")].map((line) => line.textContent),
      };
    });
    expect(isSound).toBe(true);
    expect(marks).toBe(edition.principle.lineage.flatMap(({ kinds }: Json) => kinds).length);
    const drawnText = lines.join(" ").replaceAll(/\s+/g, " ");
    for (const { era } of edition.principle.lineage) expect(drawnText).toContain(era.name);
    expect(drawnText).toContain(`edition ${edition.number}`);
    expect(drawnText).toContain(edition.digest);

    const graphiql = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const asked = new URL(graphiql ?? "", explorer().service.url).searchParams;
    const answer = await explorer().service.data(asked.get("query") ?? "", JSON.parse(asked.get("variables") ?? "{}"));
    expect(answer.edition.stances.totalCount).toBe(edition.principle.stances.length);
  });

  it("leads to what matches it in another corpus, to its lineage, and to the timeline", async () => {
    const { page } = await goTo(`/principles/no-entangling-alliances?corpus=${usa}`);
    await page.getByRole("link", { name: "Non-alignment" }).click();
    await page.getByRole("heading", { level: 1, name: "Non-alignment" }).waitFor();
    expect(address(page)).toBe("/principles/non-alignment?corpus=independent-foreign-policy-of-peace");
    const ways = page.getByRole("navigation", { name: "From here" }).getByRole("link");
    expect(await ways.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      "/explore/lineage/non-alignment?corpus=independent-foreign-policy-of-peace",
      "/explore/timeline?principles=non-alignment&corpus=independent-foreign-policy-of-peace",
    ]);
  });

  it("is sound", async () => {
    await expectSound(await goTo("/principles/independence?lang=both&passages=1"));
  });
});

describe.runIf(hasBrowser)("the page of an era", () => {
  it("folds a long table of stances, shows all of it when asked, and holds that in the address", async () => {
    const { page, errors } = await goTo("/eras/founding");
    // The rest is read before it is asked for, and here it does not come.
    await page.route(/operationName=MoreStances/, (route) => route.abort(), { times: 1 });
    await goTo("/eras/new-era");
    const { era } = await data(`{ era(slug: "new-era") {
      summary period stances { kind summary } leaders { slug } previous { slug } } }`);
    const all = era.stances.map(({ kind, summary }: Json) => [...words([kind]), summary]);
    expect(all.length).toBeGreaterThan(25);
    expect(await stancesOn(page)).toEqual(all.slice(0, 25));
    const csv = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(csv.map(({ kind, summary }: Json) => [kind, summary])).toEqual(all);
    await page.getByRole("button", { name: `Show all ${all.length}` }).click();
    await page.getByText("the others could not be loaded").waitFor();
    // The browser tells of it on the console, this once.
    expect(errors.splice(0)).toHaveLength(1);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(`All ${all.length} are shown.`).waitFor();
    expect(await stancesOn(page)).toEqual(all);
    expect(address(page)).toBe(`/eras/new-era?stances=${all.length}`);
    await page.reload();
    await expect.poll(() => stancesOn(page)).toEqual(all);

    expect(await page.locator("#explorer .lead").textContent()).toBe(era.summary);
    await page.locator(".facts").getByText(era.period).waitFor();
    const compare = page.getByRole("link", { name: "Compare with Peaceful development" });
    expect(await compare.getAttribute("href")).toBe(`/explore/compare?eras=${era.previous.slug},new-era`);
    const before = page.locator(".facts > div", {
      has: page.getByRole("term").getByText("Era before", { exact: true }),
    });
    await before.getByRole("link", { name: "Peaceful development" }).click();
    await page.getByRole("heading", { level: 1, name: "Peaceful development" }).waitFor();
    await page.getByRole("link", { name: "Compare with New era" }).waitFor();
  });

  it("is printed whole, by its button and as a browser prints of itself", async () => {
    const { page } = await goTo("/eras/new-era");
    const { era } = await data(`{ era(slug: "new-era") { stances { summary } } }`);
    expect((await stancesOn(page)).length).toBeLessThan(era.stances.length);
    await page.evaluate(() => {
      const rows = (): number => document.querySelectorAll(".stances td:first-child").length;
      const seen: number[] = [];
      addEventListener("beforeprint", () => seen.push(rows()));
      Object.assign(window, { seen, print: () => dispatchEvent(new Event("beforeprint")) });
    });
    const printed = () => page.evaluate((): number => Reflect.get(window, "seen").at(-1));
    await page.getByRole("button", { name: "Print" }).click();
    await expect.poll(printed).toBe(era.stances.length);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect((await stancesOn(page)).length).toBeLessThan(era.stances.length);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await printed()).toBe(era.stances.length);
    expect(await page.getByText("are shown.").isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });

  it("says that there is no such era, and leads to a search and to all of them", async () => {
    const { page, errors } = await goTo("/eras/new-erra");
    // The browser tells of the page's own status.
    expect(errors.splice(0)).toEqual([expect.stringContaining("404")]);
    await page.getByText("This edition has no era that is called “new-erra”").waitFor();
    await page.getByRole("link", { name: "Search for similar" }).click();
    await page.locator(".results").getByRole("link", { name: "New era", exact: true }).first().waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "all eras" }).click();
    await page.locator(".items").waitFor();
    const { eras } = await data(`{ eras { nodes { slug } } }`);
    const links = page.locator(".items > li > a");
    expect(await slugsLinkedBy(links)).toEqual(slugs(eras.nodes));
  });
});

describe.runIf(hasBrowser)("the page of a leader", () => {
  it("shows the stances for which the source names them, era by era, and whom to compare them with", async () => {
    const { page } = await goTo("/leaders/zhou-enlai");
    const { leader } = await data(`{ leader(slug: "zhou-enlai") { stances { kind summary principle { name } } } }`);
    expect(await stancesOn(page)).toEqual(leader.stances.map(({ kind, summary }: Json) => [...words([kind]), summary]));
    expect(await page.locator(".of-principle").allInnerTexts()).toEqual(
      leader.stances.map(({ principle }: Json) => principle.name),
    );
    const hrefs = page.getByRole("navigation", { name: "From here" }).getByRole("link");
    expect(await hrefs.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      "/explore/timeline?leaders=zhou-enlai",
      "/explore/compare?leaders=zhou-enlai,mao-zedong",
    ]);
  });
});

describe.runIf(hasBrowser)("the pages of events and quotations", () => {
  it("show where the source speaks of an event, and the stances that it carries", async () => {
    const { page } = await goTo("/events/asian-african-conference");
    const { event, stances } = await data(`{
      event(slug: "asian-african-conference") { date summary evidence { gloss } principles { name } }
      stances(first: 100) { nodes { kind principle { name } events { slug } } } }`);
    expect(await page.locator("#explorer .lead").textContent()).toBe(event.summary);
    await page.locator(".facts").getByText(event.date).waitFor();
    for (const { gloss } of event.evidence) await page.getByText(gloss).waitFor();
    const carried = stances.nodes.filter(({ events }: Json) => slugs(events).includes("asian-african-conference"));
    expect(carried.length).toBeGreaterThan(0);
    const shown = (await page.locator(".resting li").allInnerTexts()).sort();
    const expected = carried.map(({ kind, principle }: Json) => `${kind.toLowerCase()} ${principle.name} ·`).sort();
    for (const [index, line] of shown.entries()) expect(line.replaceAll(/\s+/g, " ")).toContain(expected[index]);
    await page.locator(".resting button").first().click();
    await page.getByRole("dialog").locator(".evidence").first().waitFor();
  });

  it("show a quotation word for word, with its citation for reference managers", async () => {
    const opened = await goTo("/quotes/china-must-be-independent");
    const { page } = opened;
    const { quote } = await data(`{ quote(slug: "china-must-be-independent") {
      text date speaker { name } event { name } principles { name } evidence { digest } } }`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(`“${quote.text}”`);
    for (const { name } of [quote.speaker, quote.event, ...quote.principles])
      expect(await page.locator(".facts").getByRole("link", { name, exact: true }).count()).toBe(1);
    const evidence = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(evidence.map(({ digest }: Json) => digest)).toEqual(quote.evidence.map(({ digest }: Json) => digest));
    const citation = (format: string) => page.getByRole("link", { name: format }).getAttribute("href");
    const csl = await fetch(`${explorer().service.url}${await citation("CSL-JSON")}`);
    expect(await csl.json()).toMatchObject([{ title: expect.stringContaining(quote.text.slice(0, 40)) }]);
    expect(await citation("BibTeX")).toMatch(/\/export\/.*\/1@[0-9a-f]{12,}\/quotes\/china-must-be-independent\.bib$/);
    await expectSound(opened);
  });
});

describe.runIf(hasBrowser)("where a principle begins", () => {
  it("is taken as given only where the source takes a stance on it, and not told where it takes none", async () => {
    await importCorpus(explorer().service.service.store.database, await bulkFolder(1));
    const { page } = await goTo("/principles/principle-0?corpus=bulk");
    await page.locator(".facts").getByText("The source takes it as given").waitFor();
    await goTo("/principles/principle-1?corpus=bulk");
    await page.getByText("on this very principle in 0 of 1 era").waitFor();
    await page.locator(".facts").getByText("Principle 1").waitFor();
    expect(await page.locator(".facts").getByText("First put forward").count()).toBe(0);
  });
});
