import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../bench/generate/generate.js";
import { hasBrowser } from "../support/browser.js";
import { drawn, useExplorer } from "../support/explorer.js";

/** Forty eras of four hundred principles. */
const folder = mkdtempSync(join(tmpdir(), "throughline-large-"));
const size = { eras: 40, principles: 400, stances: 6_000, leaders: 60, events: 300, quotes: 300, evidence: 9_000 };
beforeAll(() => generate({ ...size, folder, seed: 1, slug: "large" }));
afterAll(() => rm(folder, { recursive: true }));
const explorer = useExplorer(folder);

const MOST_NODES = 5_000;
const MOST_SCREENS = 10;

const views = [
  "/",
  "/compare?eras=era-1,era-2",
  "/compare?eras=era-1,era-2&show=glosses",
  `/compare?eras=${Array.from({ length: 10 }, (_, index) => `era-${index + 1}`)}`,
  "/lineage",
  "/lineage/principle-1",
  "/lineage/principle-1?narrower=all",
  "/play?era=era-6",
  "/timeline",
  ...["principles", "eras", "leaders", "events", "quotes"].flatMap((list) => [
    `/${list}`,
    `/${list}/${list.slice(0, -1)}-1`,
  ]),
  "/sources",
];

describe.runIf(hasBrowser)("every view of forty eras and four hundred principles", () => {
  it.each(views)("is read part by part, on a phone and on a desk: %s", async (address) => {
    for (const width of [390, 1_280]) {
      const { page, errors } = await explorer().browse();
      await page.setViewportSize({ width, height: 800 });
      const query = address.includes("?") ? "&" : "?";
      await page.goto(`${explorer().service.url}/explore${address}${query}corpus=large`);
      await drawn(page);
      const { nodes, screens, parts } = await page.evaluate(() => ({
        nodes: document.getElementsByTagName("*").length,
        screens: document.documentElement.scrollHeight / window.innerHeight,
        parts: document.querySelectorAll(".more button, nav.pages").length,
      }));
      expect(nodes, `${width} px`).toBeLessThanOrEqual(MOST_NODES);
      if (screens > MOST_SCREENS) expect(parts, `${screens} screens at ${width} px`).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  it("has a river of which the list goes on when that is wanted, and the address remembers how far", async () => {
    const { page } = await explorer().open("/lineage/principle-1?corpus=large");
    const entries = page.locator(".stream-entry, .pin-list li");
    expect(await entries.count()).toBe(30);
    await page.locator(".era-list .more button").click();
    await expect.poll(() => entries.count()).toBe(60);
    expect(page.url()).toContain("entries=60");
    await page.reload();
    await drawn(page);
    expect(await entries.count()).toBe(60);
    await page.close();
  });
});
