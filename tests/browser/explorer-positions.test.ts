import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, expectSound, textsCutOff, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer("tests/fixtures/weir-and-mills");
const corpus = "corpus=weir-and-mills";

/** How many eras stand so on a principle, as the API answers. */
async function counted(position: "OPPOSED" | "BOTH"): Promise<number> {
  const { edition } = await explorer().service.data(
    `{ edition(corpus: "weir-and-mills") { principles { nodes { lineage { position } } } } }`,
  );
  return edition.principles.nodes
    .flatMap(({ lineage }: Json) => lineage)
    .filter((step: Json) => step.position === position).length;
}

/** What those who listen are told of the places that are drawn so. */
function labelled(page: Page, place: string): Promise<(string | null)[]> {
  return page
    .locator(place)
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? each.textContent));
}

describe.runIf(hasBrowser)("what is turned against", () => {
  it("is seen at a glance in the matrix, and heard", async () => {
    const observed = await explorer().open(`?${corpus}`);
    const { page } = observed;
    expect(await page.locator("td.position-opposed").count()).toBe(await counted("OPPOSED"));
    expect(await page.locator("td.position-both").count()).toBe(await counted("BOTH"));
    expect(await labelled(page, "td.position-opposed button")).toEqual([
      "Common fishing, The mills: abandoned: turned against",
      "Toll, Restoration: abandoned: turned against",
    ]);
    expect(await labelled(page, "td.position-both button")).toEqual([
      "Free passage, The mills: reaffirmed, rejected: held and turned against",
    ]);
    await expectSound(observed);
    const { content } = await downloaded(page, "SVG");
    expect(content.toString().match(/<rect[^>]* height="2.5"/g)?.length).toBe(3);
    expect(await textsCutOff(page, content.toString())).toEqual([]);
  });

  it("shows where sources contradict each other", async () => {
    const { page } = await explorer().open(`/compare?${corpus}&sources=weir-book,registre-des-moulins`);
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "weir-and-mills") { compareSources(sources: ["weir-book", "registre-des-moulins"]) {
        rows { cells { position } } } } }`,
    );
    const positions = edition.compareSources.rows.flatMap(({ cells }: Json) => cells.map((of: Json) => of.position));
    const held = (position: string): number => positions.filter((one: string) => one === position).length;
    expect(await page.locator("td .position-both").count()).toBe(held("BOTH"));
    expect(await page.locator("td .position-opposed").count()).toBe(held("OPPOSED"));
    expect(held("BOTH")).toBeGreaterThan(0);
    await page.getByRole("region", { name: "Similarity" }).getByText("3 of 5").waitFor();
  });

  it("is told from what is carried in a comparison, by a thread of its own and in words", async () => {
    const observed = await explorer().open(`/compare?${corpus}&eras=commons,mills,restoration`);
    const { page } = observed;
    expect((await labelled(page, "td.into-reversed")).sort()).toEqual([
      expect.stringMatching(/^Common fishing, Restoration: reversed .*reaffirmed/),
      expect.stringMatching(/^Common fishing, The mills: reversed .*abandoned: turned against/),
      expect.stringMatching(/^Toll, Restoration: reversed .*abandoned: turned against/),
    ]);
    expect(await page.locator("td .position-opposed").count()).toBe(2);
    expect(await page.locator("td .position-both").count()).toBe(1);
    await page
      .getByRole("region", { name: "Similarity" })
      .getByRole("link", { name: /1 of 4 2 opposed/ })
      .waitFor();
    await expectSound(observed);
    const { content } = await downloaded(page, "SVG");
    // What is reversed comes by a thread of its own, and has a bar below its marks; so has what the legend shows.
    expect(content.toString().match(/<line class="thread-reversed"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(content.toString().match(/<rect[^>]* height="2.5"/g)?.length).toBe(4);
    expect(await textsCutOff(page, content.toString())).toEqual([]);
  });

  it("lies with an edge on its stream, what is turned against below the principle too", async () => {
    const observed = await explorer().open(`/lineage/shared-water?${corpus}`);
    const { page } = observed;
    expect(await page.locator(".river-place .raft.position-opposed").count()).toBe(1);
    expect(await page.locator(".river-place .raft.position-both").count()).toBe(1);
    await page.getByRole("button", { name: "Common fishing · The mills: abandoned: turned against" }).waitFor();
    await expectSound(observed);
  });
});
