import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { generate } from "../../bench/generate/generate.js";
import { presets } from "../../bench/generate/size.js";
import { stanceKinds } from "../../src/comparison/attestation.js";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser, type ObservedPage } from "../support/browser.js";
import { temporaryFolder } from "../support/cli.js";
import { downloaded, drawn, expectSound, seenAlone, textsCutOff, useExplorer } from "../support/explorer.js";
import { inHierarchy } from "../support/hierarchy.js";

interface Named {
  readonly slug: string;
  readonly name: string;
}
interface Stance {
  readonly kind: string;
  readonly summary: string;
  readonly era: Named;
  readonly leaders: readonly Named[];
}
interface Principle extends Named {
  readonly broader: readonly Named[];
  readonly stances: readonly Stance[];
}
interface Edition {
  readonly number: number;
  readonly digest: string;
  readonly eras: readonly Named[];
  readonly principles: readonly Principle[];
}

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";
const kindOrder: readonly string[] = stanceKinds;

/** An edition as the API answers it, principle by principle: the matrix asks for it era by era. */
async function editionOf(corpus?: string): Promise<Edition> {
  const { edition } = await explorer().service.data(
    `query ($corpus: String) {
      edition(corpus: $corpus) {
        number digest
        eras { nodes { slug name } }
        principles(first: 100) {
          nodes { slug name broader { slug name } stances { kind summary era { slug name } leaders { slug name } } }
        }
      }
    }`,
    { corpus },
  );
  return { ...edition, eras: edition.eras.nodes, principles: edition.principles.nodes };
}

/** What the cells of a row say, of the stances that a test expects there. */
function rowLabels(
  { name, stances }: Principle,
  eras: readonly Named[],
  { counts = () => true, empty = "the source is silent" }: { counts?: (one: Stance) => boolean; empty?: string } = {},
): string[] {
  return eras.map((era) => {
    const kinds = stances.filter((stance) => stance.era.slug === era.slug && counts(stance)).map(({ kind }) => kind);
    const words = kindOrder.filter((kind) => kinds.includes(kind)).map((kind) => kind.toLowerCase());
    return `${name}, ${era.name}: ${words.join(", ") || empty}${turned(kinds)}`;
  });
}

/** What is said after kinds that turn against a principle. */
function turned(kinds: readonly string[]): string {
  const against = kinds.filter((kind) => kind === "REJECTED" || kind === "ABANDONED").length;
  if (against === 0) return "";
  return against === kinds.length ? ": turned against" : ": held and turned against";
}

/** One page for all tests: whatever a view remembers stands in its address. */
let opened: ObservedPage | undefined;
async function goTo(address: string): Promise<ObservedPage> {
  if (opened === undefined) {
    opened = await explorer().open(address);
    return opened;
  }
  await opened.page.goto(`${explorer().service.url}/explore${address}`);
  await drawn(opened.page);
  return opened;
}

const cells = (page: Page): Locator => page.getByRole("gridcell").getByRole("button");
const labels = (page: Page): Promise<string[]> =>
  cells(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
const rowNames = (page: Page): Promise<string[]> =>
  page.getByRole("rowheader").evaluateAll((headings) => headings.map((one) => one.getAttribute("aria-label") ?? ""));
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
  );

describe.runIf(hasBrowser)("the matrix", () => {
  it("shows in every cell the kinds that the API answers, and a principle below each of its broader ones", async () => {
    for (const corpus of [undefined, usa]) {
      const { principles, eras } = await editionOf(corpus);
      const { page } = await goTo(corpus ? `?corpus=${corpus}` : "");
      const rows = inHierarchy(principles);
      expect(await labels(page)).toEqual(rows.flatMap((row) => rowLabels(row, eras)));
      expect(await rowNames(page)).toEqual(rows.map(({ name }) => name));
      const marks = rows.reduce((sum, { stances }) => sum + stances.length, 0);
      expect(await page.locator("td svg").count()).toBe(marks);
    }
  });

  it("is filtered, sorted, folded and opened by mouse, and the same when its address is opened afresh", async () => {
    const { principles, eras } = await editionOf();
    const { page } = await goTo("");
    const deng = (one: Stance): boolean => one.leaders.some(({ slug }) => slug === "deng-xiaoping");
    const reaffirmed = (one: Stance): boolean => one.kind === "REAFFIRMED" && deng(one);
    await page.getByRole("combobox", { name: "Leader whom the source names" }).selectOption("deng-xiaoping");
    await page.getByRole("button", { name: /^reaffirmed/ }).click();
    await page.getByRole("combobox", { name: "Order" }).selectOption("By number of eras");
    const left = principles.filter(({ stances }) => stances.some(reaffirmed));
    const shown = left.flatMap((row) => rowLabels(row, eras, { counts: reaffirmed, empty: "no such stance" }));
    expect(left.length).toBeGreaterThan(1);
    expect((await labels(page)).sort()).toEqual(shown.sort());
    await page.getByText(`on ${left.length} of 43 principles. Only what is reaffirmed; only stances`).waitFor();

    await page.getByRole("combobox", { name: "Order" }).selectOption("By hierarchy");
    await page.getByRole("combobox", { name: "Branch" }).selectOption("independence");
    await page.getByRole("button", { name: "Show all stances" }).click();
    await page.getByRole("combobox", { name: "Branch" }).selectOption("independence");
    await page.getByRole("button", { name: "Principles below Non-alignment" }).click();
    const branch = inHierarchy(principles).slice(1, 10);
    expect(await rowNames(page)).toEqual(branch.map(({ name }) => name));
    const folded = page.getByRole("button", { name: "Non-alignment, New era: reaffirmed; folded below: reaffirmed" });
    await folded.hover();
    const summaries = principles
      .filter(({ slug }) => ["non-alignment", "no-military-blocs-or-expansion"].includes(slug))
      .flatMap(({ stances }) => stances.filter(({ era }) => era.slug === "new-era"))
      .map(({ summary }) => summary);
    for (const summary of summaries) await page.getByRole("status").filter({ hasText: summary }).waitFor();
    await folded.click();
    const panel = page.getByRole("dialog", { name: "Non-alignment · New era" });
    await panel.getByText(summaries[1] ?? "").waitFor();
    expect(await panel.getByRole("heading", { level: 3 }).count()).toBe(summaries.length);
    expect(await panel.getByRole("link", { name: "BibTeX" }).count()).toBe(summaries.length);

    const before = [await page.locator(".matrix").textContent(), await labels(page)];
    await page.reload();
    await drawn(page);
    await panel.getByText(summaries[1] ?? "").waitFor();
    expect([await page.locator(".matrix").textContent(), await labels(page)]).toEqual(before);
    await page.goBack();
    await panel.waitFor({ state: "detached" });

    for (const name of [/^Independence, Founding/, /^Independence, Peaceful coexistence/])
      await page.getByRole("button", { name }).click();
    await page.getByRole("dialog", { name: "Independence · Peaceful coexistence" }).waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => focused(page)).toBe("Independence, Peaceful coexistence: reaffirmed");
  });

  it("is used by keyboard alone", async () => {
    const { page } = await goTo("?fold=all");
    await page.getByRole("region", { name: "Matrix of principles and eras" }).focus();
    const press = async (...keys: string[]): Promise<string | null> => {
      for (const key of keys) await page.keyboard.press(key);
      return focused(page);
    };
    expect(await press("Tab")).toMatch(
      /^Independent foreign policy of peace, Founding: the source is silent; folded below: /,
    );
    expect(await press("Home")).toBe("Principles below Independent foreign policy of peace");
    expect(await press("Enter", "ArrowDown")).toBe("Principles below Independence");
    expect(await press("ArrowRight")).toBe("Independence");
    expect(await press("ArrowRight")).toBe("Lineage of Independence");
    expect(await press("End")).toMatch(/^Independence, New era: reaffirmed; folded below: /);
    expect(await press("Control+End")).toBe("New type of major-power relations, New era: introduced, applied");
    await page.getByRole("status").filter({ hasText: "introduced" }).waitFor();
    expect(await press("ArrowUp", "PageUp", ...Array<string>(7).fill("ArrowUp"), "Home")).toBe(
      "1 Founding June 1949 to about 1955",
    );
    expect(await press("ArrowDown", "ArrowDown")).toMatch(/^Independence, Founding: introduced, applied/);

    await press("Enter");
    await page.getByRole("dialog", { name: "Independence · Founding" }).getByRole("blockquote").first().waitFor();
    expect(await focused(page)).toBe("Close");
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toMatch(/^Independence, Founding: introduced, applied/);
    expect(await press("ArrowDown")).toMatch(/^Peaceful coexistence, Founding/);
  });

  it("is taken along: as a table, a picture and a query", async () => {
    const { principles, eras, number, digest } = await editionOf();
    const { page } = await goTo("?fold=none&except=independence");
    const { content } = await downloaded(page, "CSV");
    const rows: Record<string, string>[] = parse(content, { columns: true, bom: true });
    expect(rows.map(({ name, eraName, kinds }) => `${name}, ${eraName}: ${kinds}`)).toEqual(
      // A principle below two others is drawn twice, and told once.
      [...new Set(inHierarchy(principles))].flatMap((row) =>
        rowLabels(row, eras, { empty: "" }).map((label) =>
          label.replace(/: (.*)$/, (_, words: string) => `: ${words.replaceAll(", ", "; ").toUpperCase()}`),
        ),
      ),
    );
    const told = principles.flatMap(({ stances }) => stances.map(({ summary }) => summary)).sort();
    expect(rows.flatMap(({ summaries = "" }) => summaries.split(" | ").filter(Boolean)).sort()).toEqual(told);

    const picture = (await downloaded(page, "SVG")).content.toString();
    const [marks, texts] = await seenAlone(page, picture, (svg) => {
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
      const of = (tag: string): Element[] => [...parsed.querySelectorAll(tag)];
      return [of("path").length, of("text").map(({ textContent }) => textContent)] as const;
    });
    const inLegend = await page
      .getByRole("group", { name: /^Kinds of stance/ })
      .locator("button svg")
      .count();
    expect(marks).toBe((await page.locator("td svg").count()) + inLegend);
    expect(texts).toContain(`Digest of the edition (SHA-256): ${digest}`);
    expect(texts.join()).toContain(`edition ${number}.`);
    expect(texts).toContain("+ Independence");
    expect(await textsCutOff(page, picture)).toEqual([]);

    const link = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const asked = new URL(link ?? "", explorer().service.url).searchParams;
    const answer = await explorer().service.data(asked.get("query") ?? "", JSON.parse(asked.get("variables") ?? ""));
    expect(answer.edition.eras.nodes).toHaveLength(eras.length);
  });

  it("can be used by everyone, wide and narrow, light and dark, with a panel open", async () => {
    const observed = await goTo(`?corpus=${usa}&fold=all&except=monroe-doctrine&cell=monroe-doctrine~containment`);
    await observed.page.getByText("Silence is no proof of abandonment.").waitFor();
    await expectSound(observed);
  });

  it("says what to do where an address asks for what is not there", async () => {
    const { principles } = await editionOf();
    const { page } = await goTo("?branch=nowhere");
    await page.getByRole("status").filter({ hasText: "This edition has no principle “nowhere”." }).waitFor();
    await goTo("?leader=nobody");
    await page.getByRole("status").filter({ hasText: "names no leader “nobody” for a stance." }).waitFor();
    await page.getByRole("button", { name: "Show all stances" }).click();
    expect(await page.getByRole("row").count()).toBe(1 + inHierarchy(principles).length);
    // The button has nothing to do any more, but does not take the focus away with it.
    expect(await focused(page)).toBe("Show all stances");
    await page.getByRole("button", { name: "Show all stances", disabled: true }).waitFor();
    await goTo("?cell=no-such~cell");
    await page.getByRole("dialog", { name: "There is no such cell" }).getByText("no-such~cell").waitFor();
  });

  it("draws of forty eras and four hundred principles what is near what is seen, leads to all of it, and prints all of it", async () => {
    const folder = await temporaryFolder();
    await generate({
      ...{ ...presets.S, eras: 40, principles: 400, stances: 3_000, evidence: 3_000 },
      ...{ folder, seed: 1, slug: "wide" },
    });
    await importCorpus(explorer().service.service.store.database, folder);
    const { page } = await goTo("?corpus=wide");
    await page.getByText("400 principles in 40 eras, 3,000 stances.").waitFor();
    const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
    const grid = page.getByRole("treegrid");
    const rows = Number(await grid.getAttribute("aria-rowcount")) - 1;
    expect([rows >= 400, await grid.getAttribute("aria-colcount")]).toEqual([true, "41"]);
    expect(await nodes()).toBeLessThan(5_000);

    await cells(page).first().focus();
    await page.keyboard.press("Control+End");
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "wide") { eras(last: 1) { nodes { slug name } } } }`,
    );
    const [last] = edition.eras.nodes;
    const place = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest("td");
        return [cell?.closest("tr")?.getAttribute("aria-rowindex"), cell?.getAttribute("aria-colindex")];
      });
    await expect.poll(place).toEqual([String(rows + 1), "41"]);
    expect(await focused(page)).toContain(`, ${last.name}: `);
    expect(await nodes()).toBeLessThan(5_000);
    // What has the focus stays, wherever the reader looks meanwhile.
    await grid.locator("xpath=..").evaluate((region) => region.scrollTo(0, 0));
    await page.getByRole("row", { name: /./ }).nth(1).waitFor();
    await page.keyboard.press("ArrowUp");
    await expect.poll(place).toEqual([String(rows), "41"]);

    const cell = await page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? "");
    await goTo(`?corpus=wide&cell=${cell}`);
    await page.locator(`[data-cell="${cell}"][aria-current="true"]`).first().waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(place).toEqual([expect.stringMatching(/^\d+$/), "41"]);

    await page.emulateMedia({ media: "print" });
    const printed = page.getByRole("table", { name: "Principles through the eras" });
    await printed.waitFor();
    expect(await printed.locator("tbody tr").count()).toBe(rows + 1);
    expect(
      await printed
        .locator("tbody tr:last-child td")
        .evaluateAll((totals) => totals.reduce((sum, { textContent }) => sum + Number(textContent), 0)),
    ).toBe(3_000);
    await page.emulateMedia({ media: null });
  });
});
