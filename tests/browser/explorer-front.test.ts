import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { stanceKinds } from "../../src/comparison/attestation.js";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser } from "../support/browser.js";
import { bulkFolder } from "../support/bulk.js";
import { downloaded, drawn, expectSound, useExplorer } from "../support/explorer.js";

const explorer = useExplorer();
const corpora = [
  "independent-foreign-policy-of-peace",
  "united-states-foreign-policy-doctrines",
  "united-states-freedom-of-speech",
] as const;
const kindOrder: readonly string[] = stanceKinds;

interface Counted {
  readonly era: { readonly slug: string };
  readonly kind: string;
  readonly count: number;
}

/** What the API says of an edition, as far as the front page tells it. */
async function toldOf(corpus: string) {
  const { edition } = await explorer().service.data(
    `query ($corpus: String) {
      edition(corpus: $corpus) {
        corpus { title }
        sources { title }
        eras { totalCount nodes { slug name } }
        principles { totalCount }
        stances { totalCount }
        findings { kind sentence count of principles { slug name } }
        stanceCounts(by: [ERA, KIND]) { era { slug } kind count }
      }
    }`,
    { corpus },
  );
  return edition;
}

const findings = (page: Page) => page.getByRole("region", { name: "What is found in it" }).getByRole("link");
const rowNames = (page: Page): Promise<string[]> =>
  page.getByRole("rowheader").evaluateAll((headings) => headings.map((one) => one.getAttribute("aria-label") ?? ""));

describe.runIf(hasBrowser)("the front page", () => {
  it("is at /, which keeps what is asked and goes by the address of the explorer", async () => {
    const { page, foreign, errors } = await explorer().browse();
    await page.goto(`${explorer().service.url}/?corpus=${corpora[1]}&lang=both`);
    await drawn(page);
    expect(page.url()).toBe(`${explorer().service.url}/explore?corpus=${corpora[1]}&lang=both`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "United States Foreign-Policy Doctrines, 1796–1985",
    );
    expect([foreign, errors]).toEqual([[], []]);
  });

  it.each(corpora)("says of %s what it is, how much there is, and the three most telling findings", async (corpus) => {
    const told = await toldOf(corpus);
    const { page } = await explorer().open(`?corpus=${corpus}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(told.corpus.title);
    const facts = await page.locator("#explorer h1 ~ .lead").first().textContent();
    for (const words of [
      `${told.principles.totalCount} principles through ${told.eras.totalCount} eras, ${told.stances.totalCount} stances`,
      told.sources.length === 1 ? told.sources[0].title : `${told.sources.length} sources`,
    ])
      expect(facts).toContain(words);
    const texts = await findings(page).evaluateAll((links) => links.map((link) => link.textContent ?? ""));
    expect(texts.length).toBe(3);
    for (const [index, { sentence, count, of }] of told.findings.slice(0, 3).entries()) {
      expect(texts[index]).toContain(sentence);
      expect(texts[index]?.startsWith(`${count} of ${of}`)).toBe(true);
    }
    const sizes = await page.locator(".finding").evaluateAll((links) =>
      links.map((link) => {
        const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
        const others = [...link.querySelectorAll("span")].map(sizeOf);
        return sizeOf(link.querySelector("strong") ?? link) > Math.max(...others);
      }),
    );
    expect(sizes).toEqual([true, true, true]);
  });

  it("tells the years of all eras, or none where there are more eras than it asks for", async () => {
    const folder = await bulkFolder(1);
    await writeFile(
      join(folder, "principles.yaml"),
      "- slug: principle-0\n  name: Principle 0\n  statement: The source presents it.\n",
    );
    const { page } = await explorer().browse();
    for (const [count, told] of [
      [100, "1000 to 1100: 1 principle through 100 eras, 1 stance read from Book."],
      [104, "1 principle through 104 eras, 1 stance read from Book."],
    ] as const) {
      const eras = Array.from(
        { length: count },
        (_, era) =>
          `- slug: era-${era}\n  ordinal: ${era + 1}\n  name: Era ${era}\n  period: ${1000 + era}/${1001 + era}\n  summary: The source presents it.\n`,
      );
      await writeFile(join(folder, "eras.yaml"), eras.join(""));
      await importCorpus(explorer().service.service.store.database, folder);
      await page.goto(`${explorer().service.url}/explore?corpus=bulk&edition=${count === 100 ? 1 : 2}`);
      await drawn(page);
      expect((await page.locator("#explorer h1 ~ .lead").first().textContent())?.startsWith(told)).toBe(true);
    }
    await page.close();
  });

  it.each(corpora)("leads from each finding of %s to what it counts", async (corpus) => {
    const told = await toldOf(corpus);
    const { page } = await explorer().open(`?corpus=${corpus}`);
    for (const [index, { sentence, count, principles }] of told.findings.slice(0, 3).entries()) {
      await findings(page).nth(index).click();
      if (count === 1) {
        await page.waitForURL(`**/explore/lineage/${principles[0].slug}?*`);
        await drawn(page);
        await page.getByRole("heading", { level: 1, name: new RegExp(principles[0].name) }).waitFor();
        await page.goBack();
      } else {
        const chosen = page.getByRole("group", { name: "The finding that is shown" }).and(page.locator(":focus"));
        await chosen.getByText(sentence).waitFor();
        expect(new Set(await rowNames(page))).toEqual(new Set(principles.map(({ name }: { name: string }) => name)));
        await page.getByText(`${count} principles in ${told.eras.totalCount} eras, `).waitFor();
        await page.getByRole("button", { name: "Show all principles" }).click();
        await chosen.waitFor({ state: "detached" });
      }
      await drawn(page);
      expect(new Set(await rowNames(page)).size).toBe(told.principles.totalCount);
    }
  });

  it.each(corpora)("stacks the stances of each era of %s above its column", async (corpus) => {
    const told = await toldOf(corpus);
    const { page } = await explorer().open(`?corpus=${corpus}`);
    const bars = page.getByRole("group", { name: "All stances of each era, by kind" }).getByRole("img");
    const counts: readonly Counted[] = told.stanceCounts;
    const expected = told.eras.nodes.map(({ slug, name }: { slug: string; name: string }) => {
      const parts = kindOrder.flatMap((kind) => counts.filter((one) => one.era.slug === slug && one.kind === kind));
      const sum = parts.reduce((whole, { count }) => whole + count, 0);
      return `${name}: ${sum} stances: ${parts.map(({ count, kind }) => `${count} ${kind.toLowerCase()}`).join(", ")}`;
    });
    expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")))).toEqual(expected);
    const places = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left));
    const columns = await page
      .getByRole("columnheader")
      .evaluateAll((all) => all.slice(1).map((heading) => heading.getBoundingClientRect().left));
    for (const [index, left] of columns.entries()) expect(Math.abs(left - (places[index] ?? 0))).toBeLessThan(1.5);
    const parts = await page
      .locator(".era-bar-part")
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
    const inOrder = told.eras.nodes.flatMap(({ slug }: { slug: string }) =>
      kindOrder.flatMap((kind) => counts.filter((one) => one.era.slug === slug && one.kind === kind)),
    );
    const most = Math.max(...counts.map(({ count }) => count));
    const unit = Math.max(...parts) / most;
    for (const [index, { count }] of inOrder.entries())
      expect(Math.abs((parts[index] ?? 0) - Math.max(2, count * unit))).toBeLessThan(1.5);
  });

  it("has the other corpora beside it, and the data behind one door on every view", async () => {
    const { page } = await explorer().open("");
    await page
      .getByRole("navigation", { name: "Also here" })
      .getByRole("link", { name: "Freedom of Speech in the Supreme Court" })
      .click();
    await page.waitForURL(`**/explore?corpus=${corpora[2]}`);
    await page.getByRole("heading", { level: 1, name: "Freedom of Speech in the Supreme Court" }).waitFor();
    for (const view of ["Matrix", "Timeline"]) {
      await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
      await drawn(page);
      const door = page.getByRole("navigation", { name: "Data" });
      if (view === "Matrix") expect(await door.getByRole("link").count()).toBe(0);
      await page.getByRole("button", { name: "Data", exact: true }).focus();
      await page.keyboard.press("Enter");
      for (const name of ["GraphiQL", "Exports", "The schema", "For agents"])
        await door.getByRole("link", { name }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    }
  });

  it("shows a datum on a phone's first screen, and has the eras played below its findings, by address and by thumb", async () => {
    for (const corpus of corpora) {
      const { eras } = await toldOf(corpus);
      const { page } = await explorer().open(`?corpus=${corpus}&era=${eras.nodes[1].slug}`, 390);
      const { y = Number.NaN, height = 0 } = (await page.locator(".finding strong").first().boundingBox()) ?? {};
      expect(y + height).toBeLessThan(500);
      const played = page.getByRole("region", { name: "The eras, one by one" });
      await played.getByRole("heading", { level: 2, name: eras.nodes[1].name }).waitFor();
      for (const control of await played.getByRole("group").locator("button, input, select").all())
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      await played.getByRole("button", { name: "Next era" }).click();
      await played.getByRole("heading", { level: 2, name: eras.nodes[2].name }).waitFor();
      expect(new URL(page.url()).searchParams.get("era")).toBe(eras.nodes[2].slug);
      expect((await played.boundingBox())?.y).toBeLessThan((await page.locator(".matrix").boundingBox())?.y ?? 0);
      await page.close();
    }
  });

  it("moves nothing while it is drawn, on a slow line", async () => {
    for (const width of [390, 1_280]) {
      const { page } = await explorer().browse();
      await page.setViewportSize({ width, height: 800 });
      const line = await page.context().newCDPSession(page);
      await line.send("Network.enable");
      const speed = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
      await line.send("Network.emulateNetworkConditions", speed);
      await page.goto(`${explorer().service.url}/explore`);
      await drawn(page);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new PerformanceObserver((list) => {
              const shifts = list.getEntriesByType("layout-shift");
              resolve(shifts.reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0));
            });
            observer.observe({ type: "layout-shift", buffered: true });
            // Of a page in which nothing moved at all, nothing is told.
            setTimeout(() => resolve(0), 1_000);
          }),
      );
      expect(shift).toBeLessThan(0.05);
      await page.close();
    }
  });

  it("can be used by everyone, wide and narrow, light and dark", async () => {
    await expectSound(await explorer().open(""));
    await expectSound(await explorer().open(`?corpus=${corpora[2]}&finding=REVERSED`));
  });

  it("shows the matrix alone, and says so, where what is counted and found does not come; and asks for it again", async () => {
    const told = await toldOf(corpora[2]);
    const [finding] = told.findings.filter(({ kind }: { kind: string }) => kind === "REVERSED");
    const { page } = await explorer().browse();
    await page.route(/operationName=Front/, (route) => route.abort(), { times: 1 });
    await page.goto(`${explorer().service.url}/explore?corpus=${corpora[2]}&finding=REVERSED`);
    await page.getByRole("alert").getByText("The service cannot be reached.").waitFor();
    await drawn(page);
    await page.getByText("What is found in this edition could not be loaded: all principles are shown.").waitFor();
    expect(new Set(await rowNames(page)).size).toBe(told.principles.totalCount);
    const bars = page.getByRole("group", { name: "All stances of each era, by kind" });
    expect(await bars.count()).toBe(0);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(finding.sentence).last().waitFor();
    await bars.waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(new Set(await rowNames(page)).size).toBe(finding.count);
    await page.close();
  });

  it("is taken along with the finding that is chosen, in citation, picture and table", async () => {
    const told = await toldOf(corpora[1]);
    const finding = told.findings.find(({ kind }: { kind: string }) => kind === "OPPOSED");
    const title = `Principles through the eras: only the principles that are counted here: ${finding.sentence.slice(0, -1)}`;
    const { page } = await explorer().open(`?corpus=${corpora[1]}&finding=OPPOSED&kinds=ABANDONED`);
    expect(await page.locator(".cite-text p").textContent()).toContain(`“${title}; only what is abandoned”.`);
    const svg = (await downloaded(page, "SVG")).content.toString();
    expect(svg).toContain(`>${title}; only what is abandoned. ${told.corpus.title}, edition `);
    const { name, content } = await downloaded(page, "CSV");
    expect(name).toContain(finding.sentence.slice(0, 20));
    const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
    const taken = new Set(rows.map(({ principle }) => principle));
    expect(taken.size).toBeGreaterThan(0);
    expect(finding.principles.map(({ slug }: { slug: string }) => slug)).toEqual(expect.arrayContaining([...taken]));
    await page.goto(`${explorer().service.url}/explore?corpus=${corpora[1]}&finding=nothing`);
    await drawn(page);
    expect(await page.locator(".cite-text p").textContent()).toMatch(/^“Principles through the eras”/);
    await page.close();
  });

  it("says what to do where an edition has no such finding", async () => {
    const told = await toldOf(corpora[0]);
    expect(told.findings.map(({ kind }: { kind: string }) => kind)).not.toContain("REVERSED");
    const { page } = await explorer().open("?finding=REVERSED");
    await page.getByText("There is no such finding in this edition").waitFor();
    expect(new Set(await rowNames(page)).size).toBe(told.principles.totalCount);
  });
});
