import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { drawn, useExplorer } from "../support/explorer.js";

const explorer = useExplorer();

/** Adds up what moves on the screen (Layout Instability): each shift by how much of the screen moves, and how far. */
const addUp = () => {
  Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries().map((entry): { value?: number } => entry.toJSON()))
      Object.assign(window, { moved: Number(Reflect.get(window, "moved")) + (value ?? 0) });
  }).observe({ type: "layout-shift", buffered: true });
};
const MOST = 0.05;

describe.runIf(hasBrowser)("what is read of a page while its view arrives", () => {
  it.each([
    "",
    "/compare?eras=founding,new-era",
    "/compare?eras=founding,new-era&show=glosses",
    "/lineage",
    "/lineage/independence",
    "/play?era=new-era",
    "/search?q=peace",
    "/pins",
    "/check?q=China%20must%20be%20independent",
    "/principles",
    "/sources",
    "/sources/independent-foreign-policy-of-peace",
    "/principles/independence",
    "/eras/new-era",
    "/quotes/china-must-be-independent",
    "/stances/founding/independence/INTRODUCED",
    "/timeline",
  ])("stays where it is, on a phone and on a desk: %s", async (address) => {
    const { page } = await explorer().browse();
    await page.addInitScript(addUp);
    for (const width of [390, 1_280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${explorer().service.url}/explore${address}`);
      await drawn(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const moved = await page.evaluate(() => Number(Reflect.get(window, "moved")));
      expect(moved, `${width} px`).toBeLessThanOrEqual(MOST);
    }
  });
});
