import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { useExplorer } from "../support/explorer.js";

const explorer = useExplorer("seed/united-states-freedom-of-speech");

/** Which eras and principles a sheet names, and on how many sides it is printed. */
async function handedOut(page: Page) {
  await page.getByRole("link", { name: "As a hand-out" }).click();
  await page.getByRole("region", { name: "The evidence" }).waitFor();
  const table = page.locator(".handout table");
  const query = new URL(page.url()).searchParams;
  return {
    across: await table.locator("thead th[scope=col]").allInnerTexts(),
    down: await table.locator("tbody th").allInnerTexts(),
    asked: { eras: query.get("eras"), principles: query.get("principles"), kinds: query.get("kinds") },
    passages: await page.locator(".overleaf li").count(),
    numbers: await table.locator("sup").count(),
    sides: await sidesOf(page),
  };
}

async function sidesOf(page: Page): Promise<number | undefined> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type \/Page\b/g)?.length;
}

describe.runIf(hasBrowser)("a hand-out", () => {
  it("is made of the matrix: some of its principles, a line for each era where eras are many", async () => {
    const { page, errors } = await explorer().open("/");
    const { eras } = (await explorer().service.data("{ edition { eras { nodes { slug name } } } }")).edition;
    const sheet = await handedOut(page);
    expect(sheet.asked.eras).toBe(eras.nodes.map(({ slug }: { slug: string }) => slug).join());
    expect(sheet.down).toEqual(eras.nodes.map(({ name }: { name: string }) => name));
    expect(sheet.across).toHaveLength(2);
    expect(sheet.passages).toBe(sheet.numbers);
    expect(sheet.sides).toBe(2);
    expect(errors).toEqual([]);
  });

  it("is made of what a matrix is narrowed to", async () => {
    const { page } = await explorer().open("/?branch=peaceful-coexistence&kinds=REAFFIRMED");
    const sheet = await handedOut(page);
    expect(sheet.asked.principles?.split(",")[0]).toBe("peaceful-coexistence");
    expect(sheet.asked.kinds).toBe("reaffirmed");
    expect(sheet.sides).toBe(2);
  });

  it("is made of a principle's lineage and of its page: it through the eras that speak of it", async () => {
    const slug = "non-alignment";
    const { edition } = await explorer().service.data(
      `{ edition { principle(slug: "${slug}") { name lineage { kinds era { slug } } } } }`,
    );
    const speaking = edition.principle.lineage.flatMap(({ kinds, era }: { kinds: string[]; era: { slug: string } }) =>
      kinds.length > 0 ? [era.slug] : [],
    );
    for (const view of [`/lineage/${slug}?narrower=none`, `/principles/${slug}`]) {
      const { page } = await explorer().open(view);
      const sheet = await handedOut(page);
      expect(sheet.asked).toEqual({ eras: speaking.join(), principles: slug, kinds: null });
      expect([...sheet.across, ...sheet.down]).toContain(edition.principle.name);
      expect(sheet.sides).toBe(2);
      await page.close();
    }
  });

  it("is made of an era: it beside those before and after; and of a step through them", async () => {
    const { eras } = (await explorer().service.data("{ edition { eras { nodes { slug } } } }")).edition;
    const slugs: string[] = eras.nodes.map(({ slug }: { slug: string }) => slug);
    const { page } = await explorer().open(`/eras/${slugs[1]}`);
    expect((await handedOut(page)).asked.eras).toBe(slugs.slice(0, 3).join());
    const { page: played } = await explorer().open(`/play?era=${slugs[2]}`);
    expect((await handedOut(played)).asked.eras).toBe(slugs.slice(1, 3).join());
  });

  it("has its evidence on one side, however much of it there is and however long", async () => {
    const { corpora: all } = await explorer().service.data("{ corpora { slug } }");
    const corpora: string[] = all.map(({ slug }: { slug: string }) => slug);
    expect(corpora).toHaveLength(3);
    for (const corpus of corpora) {
      const { eras } = (await explorer().service.data(`{ edition(corpus: "${corpus}") { eras { nodes { slug } } } }`))
        .edition;
      const slugs: string[] = eras.nodes.map(({ slug }: { slug: string }) => slug);
      const { page } = await explorer().open(`/?corpus=${corpus}`);
      expect([corpus, (await handedOut(page)).sides]).toEqual([corpus, 2]);
      for (const some of [slugs.slice(0, 2), slugs.slice(-5)]) {
        await page.goto(`${explorer().service.url}/explore/compare?eras=${some}&show=handout&corpus=${corpus}`);
        await page.getByRole("region", { name: "The evidence" }).waitFor();
        expect([some, await sidesOf(page)]).toEqual([some, 2]);
      }
      await page.close();
    }
  });

  it("leaves what opens beside it on the page, however wide that is", async () => {
    const { page } = await explorer().open("/lineage/independence");
    for (const width of [360, 390, 768, 1_024, 1_279, 1_280])
      for (const opened of ["Share", "Cite"]) {
        await page.setViewportSize({ width, height: 800 });
        await page.getByText(opened, { exact: true }).click();
        await page.locator(".cite[open] .popover").waitFor();
        expect([width, opened, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([
          width,
          opened,
          true,
        ]);
        await page.getByText(opened, { exact: true }).click();
      }
  });
});
