import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { expectSound, useExplorer, useOneWindow } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const goTo = useOneWindow(explorer);

/** The stances that names in a paragraph open, by their keys. */
function opened(paragraph: Locator): Promise<string[]> {
  return paragraph
    .getByRole("link")
    .evaluateAll((links) =>
      links.flatMap((link) => new URL(link.getAttribute("href") ?? "", location.href).searchParams.get("open") ?? []),
    );
}

describe.runIf(hasBrowser)("the page of a thing says in words what its stances come to", () => {
  it("for an era: every stance named by its evidence, or counted", async () => {
    const { edition } = await explorer().service.data(`{ edition { eras { nodes {
      slug stances { kind principle { slug } } previous { stances { principle { slug } } } } } } }`);
    for (const { slug, stances, previous } of edition.eras.nodes) {
      const { page } = await goTo(`/eras/${slug}`);
      const paragraph = page.locator(".told p");
      await page.getByRole("heading", { name: "In words" }).waitFor();
      const keys = await opened(paragraph);
      const text = (await paragraph.textContent()) ?? "";
      const others = [...text.matchAll(/(\d+) others/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect([slug, keys.length + others]).toEqual([slug, stances.length]);
      const given = stances.map(({ kind, principle }: Json) => `${slug}/${principle.slug}/${kind}`);
      expect(given).toEqual(expect.arrayContaining(keys));
      if (previous === null) continue;
      const before = new Set(previous.stances.map(({ principle }: Json) => principle.slug));
      const now = new Set(stances.map(({ principle }: Json) => principle.slug));
      expect(text).toContain(`Of ${before.size} principle`);
      expect(text).toContain(`it has stances on ${[...before].filter((one) => now.has(one)).length}`);
    }
  });

  it("for a principle: every era by what it does with it, in the reader's language, down to the passages", async () => {
    const { edition } = await explorer().service.data(`{ edition { principle(slug: "non-alignment") {
      stances { kind era { slug labels { language value } } summary } lineage { kinds } } } }`);
    const { stances, lineage } = edition.principle;
    const { page } = await goTo("/principles/non-alignment?lang=zh");
    const paragraph = page.locator(".told p");
    await page.getByRole("heading", { name: "文字概述" }).waitFor();
    const keys = await opened(paragraph);
    expect(keys.sort()).toEqual(stances.map(({ kind, era }: Json) => `${era.slug}/non-alignment/${kind}`).sort());
    const silent = lineage.filter(({ kinds }: Json) => kinds.length === 0).length;
    expect(await paragraph.textContent()).toContain(`在${lineage.length}个时期中，有${silent}个时期`);
    expect(await paragraph.getAttribute("lang")).toBe("zh-Hans");
    const [first] = stances;
    const name = first.era.labels.find(({ language }: Json) => language.startsWith("zh")).value;
    await paragraph.getByRole("link", { name }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText(first.summary).waitFor();
    await page.getByRole("dialog").getByRole("blockquote").first().waitFor();
  });

  it("in both languages, each clause with the same evidence, and in Chinese where no name is", async () => {
    const { edition } = await explorer().service.data(`{ edition { eras { nodes { slug stances { kind principle {
      labels { language value } } } } } } }`);
    for (const { slug, stances } of edition.eras.nodes) {
      const { page } = await goTo(`/eras/${slug}?lang=both`);
      const paragraphs = page.locator(".told p");
      await expect.poll(() => paragraphs.count()).toBe(2);
      const [english, chinese] = [paragraphs.first(), page.locator('.told p[lang="zh-Hans"]')];
      expect(await opened(chinese)).toEqual(await opened(english));
      expect(await chinese.getByRole("link").count()).toBe(await english.getByRole("link").count());
      const text = (await chinese.textContent()) ?? "";
      const others = [...text.matchAll(/其他(\d+)个/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect([slug, (await opened(chinese)).length + others]).toEqual([slug, stances.length]);
      const labels = stances.flatMap(({ principle }: Json) => principle.labels.map(({ value }: Json) => value));
      for (const name of await chinese
        .getByRole("link")
        .filter({ hasText: /^\p{Script=Han}+$/u })
        .allTextContents())
        if (!/^这一时期|^其他/.test(name)) expect(labels).toContain(name);
    }
    const { page } = await goTo("/eras/yates-to-edwards?corpus=united-states-freedom-of-speech&lang=zh");
    await page.locator(".told p").getByText("据来源文献的表述，这一时期").waitFor();
    expect(await page.locator(".told p").count()).toBe(1);
  });

  it("can be used by everyone, wide and narrow, light and dark", async () => {
    await expectSound(await goTo("/eras/new-era?lang=zh"));
    await expectSound(await goTo("/principles/independence?lang=both"));
  });
});
