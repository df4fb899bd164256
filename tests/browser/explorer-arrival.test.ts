import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { drawn, useExplorer } from "../support/explorer.js";

const explorer = useExplorer();

const addresses = [
  "",
  ...["/compare?eras=founding,new-era", "/lineage", "/lineage/independence", "/play", "/timeline", "/search?q=peace"],
  ...["/pins", "/check?q=peace", "/changes", "/principles", "/eras", "/leaders", "/events", "/quotes", "/sources"],
  ...["/sources/essay-on-the-independent-foreign-policy-of-peace", "/principles/independence", "/eras/new-era"],
  ...["/leaders/mao-zedong", "/events/founding-of-new-china", "/quotes/china-must-be-independent"],
  "/stances/founding/independence/INTRODUCED",
];

describe.runIf(hasBrowser)("a page of the explorer, as it arrives", () => {
  it.each(addresses)("names all files that its view is drawn from, and no other: %s", async (address) => {
    const { page, errors } = await explorer().browse();
    const isFile = (url: string) => /\/explore\/assets\//.test(url);
    const loaded = new Set<string>();
    page.on("request", (request) => isFile(request.url()) && loaded.add(new URL(request.url()).pathname));
    const answer = await page.goto(`${explorer().service.url}/explore${address}`);
    await drawn(page);
    const html = (await answer?.text()) ?? "";
    const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, path = ""]) =>
      isFile(path) ? [path] : [],
    );
    expect([...loaded].sort()).toEqual(named.sort());
    // Scripts and style sheets that all views need, that several need, and the view's own.
    expect(named.length).toBeLessThanOrEqual(6);
    expect(errors).toEqual([]);
  });

  it.each(["en", "zh"])("has its masthead in one row on a desk, in any language: %s", async (language) => {
    const { page } = await explorer().open(`/stances/founding/independence/INTRODUCED?lang=${language}`);
    await page.locator(".pin-button").click();
    await page.locator(".pins-link").waitFor();
    const middles = await page
      .locator(".masthead > :not(.skip), .settings > *")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2));
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
  });
});
