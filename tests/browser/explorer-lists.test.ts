import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, expectSound, slugsLinkedBy, useExplorer, useOneWindow } from "../support/explorer.js";
import { type Json, slugs } from "../support/graphql.js";
import { inHierarchy } from "../support/hierarchy.js";

const explorer = useExplorer();
const goTo = useOneWindow(explorer);
const data = (query: string): Promise<Json> => explorer().service.data(query);

describe.runIf(hasBrowser)("the lists", () => {
  it("hold everything of the edition once, the principles as the hierarchy that they are", async () => {
    const opened = await goTo("/principles/independence");
    const { page } = opened;
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Principles" }).click();
    await page.locator(".tree").first().waitFor();
    const { principles, events, leaders, quotes } = await data(`{
      principles(first: 100) { nodes { slug broader { slug } } } events { nodes { slug } }
      leaders { nodes { slug name } } quotes { nodes { slug } } }`);
    const placed = await page.locator(".tree li").evaluateAll((items) =>
      items.map((item) => {
        const slugOf = (one: Element | null | undefined) =>
          one?.querySelector(":scope > a")?.getAttribute("href")?.split("/").at(-1);
        return { slug: slugOf(item), above: slugOf(item.parentElement?.closest("li")) };
      }),
    );
    // A list has everything once: below the first of what is broader.
    const once = principles.nodes.map(({ slug, broader }: Json) => ({ slug, broader: broader.slice(0, 1) }));
    expect(placed).toEqual(inHierarchy<Json>(once).map(({ slug, broader }) => ({ slug, above: broader[0]?.slug })));
    expect(placed).toHaveLength(principles.nodes.length);
    await expectSound(opened);

    const byName = [...leaders.nodes].sort((one: Json, other: Json) => one.name.localeCompare(other.name, "en"));
    for (const [list, expected] of [
      ["Events", events.nodes],
      ["Leaders", byName],
      ["Quotations", quotes.nodes],
    ] as const) {
      await page.getByRole("navigation", { name: "Lists of this edition" }).getByRole("link", { name: list }).click();
      await page.getByRole("heading", { level: 1, name: list }).waitFor();
      await page.locator(".items").waitFor();
      await expectSound(opened);
      const csv = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
      expect(csv.map(({ slug }: Json) => slug)).toEqual(slugs(expected));
      const links = page.locator(".items > li > a, .items blockquote a");
      expect(await slugsLinkedBy(links)).toEqual(slugs(expected));
    }
  });
});
