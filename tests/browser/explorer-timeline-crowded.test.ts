import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../bench/generate/generate.js";
import { presets } from "../../bench/generate/size.js";
import { hasBrowser } from "../support/browser.js";
import { useExplorer, useOneWindow } from "../support/explorer.js";
import { itemsOf, keysOf, sortedKeys, thing } from "../support/timeline.js";

/** A corpus with more things than one page holds. */
const long = mkdtempSync(join(tmpdir(), "throughline-timeline-"));
beforeAll(() => generate({ ...presets.S, events: 130, folder: long, seed: 1, slug: "long" }));
afterAll(() => rm(long, { recursive: true }));
const explorer = useExplorer(long);
const american = "united-states-foreign-policy-doctrines";
const goTo = useOneWindow(explorer);

/** Pairs of labels that touch. */
const collisions = (page: Page): Promise<string[]> =>
  page.locator(".thing-label").evaluateAll((labels) => {
    const boxes = labels.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4)
        .map((other) => `${text} / ${other.text}`),
    );
  });

describe.runIf(hasBrowser)("a crowded timeline", () => {
  it("keeps labels apart from a phone to a projector, and brings out more of them when zoomed", async () => {
    const { page } = await goTo(`/timeline?corpus=${american}`);
    expect((await keysOf(page)).sort()).toEqual(sortedKeys(await itemsOf(explorer(), "", american)));
    for (const width of [390, 1_920, 1_280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.locator(".timeline-region > svg").evaluate(({ clientWidth }) => clientWidth))
        .toBeGreaterThan(width * 0.8);
      expect(await collisions(page)).toEqual([]);
    }
    const address = thing(page, "event/carter-persian-gulf-address");
    expect([await address.count(), await address.locator("text").count()]).toEqual([1, 0]);
    await goTo(`/timeline?corpus=${american}&zoom=1977-01-01/1983-12-31`);
    await address.locator("text").waitFor();
    expect(await collisions(page)).toEqual([]);
  });

  it("reads a timeline of many pages to its end", async () => {
    const all = await itemsOf(explorer(), "", "long");
    expect(all.length).toBeGreaterThan(100);
    expect((await keysOf((await goTo("/timeline?corpus=long")).page)).sort()).toEqual(sortedKeys(all));
  });
});
