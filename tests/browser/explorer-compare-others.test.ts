import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { byName, cell, chooser, inOrder, linesOf, pairWords, panel, saidOf } from "../support/comparison.js";
import {
  accessibilityProblems,
  downloaded,
  drawn,
  expectSound,
  textsCutOff,
  useExplorer,
} from "../support/explorer.js";
import { rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const speech = "united-states-freedom-of-speech";

describe.runIf(hasBrowser)("the explorer's comparison of leaders and of sources", () => {
  it("compares leaders by the stances for which the source names them", async () => {
    const { page } = await explorer().open("/compare");
    await page.getByRole("button", { name: "Leaders" }).click();
    for (const name of ["Mao Zedong", "Deng Xiaoping"]) {
      await chooser(page).fill(name);
      await page.getByRole("option").filter({ hasText: name }).first().waitFor();
      await chooser(page).press("Enter");
    }
    const { compareLeaders } = await explorer().service.data(
      `{ compareLeaders(leaders: ["mao-zedong", "deng-xiaoping"]) { rows { principle { name } cells { kinds } } sharedByAll { name } similarity { shared opposed union jaccard } } }`,
    );
    const expected = compareLeaders.rows.map((row: Json) => [
      row.principle.name,
      ...row.cells.map((_: Json, column: number) => saidOf({ transitions: [] }, row, column)),
    ]);
    await expect.poll(() => linesOf(page)).toEqual(byName(expected));
    await page
      .getByRole("heading", { name: `Attested for both leaders: ${compareLeaders.sharedByAll.length}` })
      .waitFor();
    const pairs = await page.getByRole("region", { name: "Similarity" }).getByRole("link").allTextContents();
    expect(pairs.map((pair) => pair.trim())).toEqual(compareLeaders.similarity.map(pairWords));
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("asks what there is to choose of the compared sort, and of no other before it is wanted", async () => {
    const { page } = await explorer().browse();
    const asked: string[] = [];
    page.on("request", (request) => {
      const operation = new URL(request.url()).searchParams.get("operationName");
      if (operation?.startsWith("Comparable")) asked.push(operation);
    });
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,new-era`);
    await drawn(page);
    await page.getByRole("grid").waitFor();
    expect(asked.sort()).toEqual(["ComparableEras", "ComparablePrinciples"]);
    for (const [subject, operation] of [
      ["Leaders", "ComparableLeaders"],
      ["Sources", "ComparableSources"],
    ] as const) {
      asked.length = 0;
      await page.getByRole("button", { name: subject }).click();
      await chooser(page).click();
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      expect(asked).toEqual([operation]);
    }
  });

  it("compares sources, each cell by the stances that rest on one, and restores it from the address", async () => {
    const observed = await explorer().open(`/compare?corpus=${speech}`);
    const { page } = observed;
    await page.getByRole("button", { name: "Sources" }).click();
    for (const title of ["Gitlow v. New York, opinion", "Brandenburg v. Ohio", "Whitney v. California, opinion of"]) {
      await chooser(page).fill(title);
      await page.getByRole("option").filter({ hasText: title }).first().waitFor();
      await chooser(page).press("Enter");
    }
    await expect.poll(() => new URL(page.url()).searchParams.get("sources")?.split(",").length).toBe(3);
    const sources = new URL(page.url()).searchParams.get("sources")?.split(",") ?? [];
    const { edition } = await explorer().service.data(
      `query ($sources: [String!]!) { edition(corpus: "${speech}") { compareSources(sources: $sources) {
        sources { slug title } rows { principle { slug name } cells { kinds position stances { summary } } }
        sharedByAll { name } similarity { shared opposed union jaccard }
      } } }`,
      { sources },
    );
    const of = edition.compareSources;
    const said = (row: Json, column: number): string => {
      const turned = { OPPOSED: ": turned against", BOTH: ": held and turned against" };
      const position = Object.entries(turned).find(([position]) => position === row.cells[column].position);
      return saidOf({ transitions: [] }, row, column) + (position?.[1] ?? "");
    };
    const expected = of.rows.map((row: Json) => [
      row.principle.name,
      ...of.sources.map((_: Json, column: number) => said(row, column)),
    ]);
    await expect.poll(() => linesOf(page)).toEqual(byName(expected));
    await page.getByRole("heading", { name: `Attested in all 3 sources: ${of.sharedByAll.length}` }).waitFor();
    const pairs = await page.getByRole("region", { name: "Similarity" }).getByRole("link").allTextContents();
    expect(pairs.map((pair) => pair.trim()).sort()).toEqual(of.similarity.map(pairWords).sort());
    await expectSound(observed);

    const row = of.rows.find(({ cells }: Json) => cells[1].stances.length > 0);
    const [, { title }] = of.sources;
    await cell(page, `${row.principle.name}, ${title}: `).click();
    for (const { summary } of row.cells[1].stances) await panel(page).getByText(summary, { exact: true }).waitFor();
    expect(await panel(page).getByRole("article").count()).toBe(row.cells[1].stances.length);
    const seen = await page.locator("#explorer main").textContent();
    await page.reload();
    await panel(page).getByRole("article").first().waitFor();
    await expect.poll(() => page.locator("#explorer main").textContent()).toBe(seen);
    await page.keyboard.press("Escape");

    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(table.map((line) => [line["principle"], line[sources[1] ?? ""]])).toEqual(
      of.rows.map(({ principle, cells }: Json) => [
        principle.slug,
        inOrder.filter((kind) => cells[1].kinds.includes(kind.toUpperCase())).join(", "),
      ]),
    );
    const svg = (await downloaded(page, "SVG")).content.toString();
    for (const { principle } of of.rows) expect(svg).toContain(principle.name.replaceAll("&", "&amp;"));
    expect(await textsCutOff(page, svg)).toEqual([]);
  });

  it("has room for the titles of as many sources as can be compared", async () => {
    const { edition } = await explorer().service.data(`{ edition(corpus: "${speech}") { sources { slug } } }`);
    const most = edition.sources.slice(0, 20).map(({ slug }: Json) => slug);
    const observed = await explorer().open(`/compare?corpus=${speech}&sources=${most}`);
    const { page } = observed;
    expect(await page.getByRole("grid").locator("thead th").count()).toBe(1 + 20);
    const { edition: of } = await explorer().service.data(
      `query ($sources: [String!]!) { edition(corpus: "${speech}") { compareSources(sources: $sources) {
        similarity { shared opposed union jaccard } } } }`,
      { sources: most },
    );
    const { similarity } = of.compareSources;
    expect(similarity.some(({ opposed }: Json) => opposed > 0)).toBe(true);
    const map = page.getByRole("region", { name: "Similarity" });
    const pairs = await map.getByRole("link").allTextContents();
    expect(pairs.map((pair) => pair.trim()).sort()).toEqual(similarity.map(pairWords).sort());
    expect(await map.locator(".opposed").count()).toBe(similarity.filter(({ opposed }: Json) => opposed > 0).length);
    await expectSound(observed);
    expect(await textsCutOff(page, (await downloaded(page, "SVG")).content.toString())).toEqual([]);
  });

  it("says so where an edition has one source, which there is nothing to compare with", async () => {
    const { page } = await explorer().open("/compare?sources=");
    await page.getByText("This edition has only one: there is nothing to compare it with.").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
