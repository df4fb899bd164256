import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser } from "../support/browser.js";
import { expectSound, useExplorer, useOneWindow } from "../support/explorer.js";
import { copyRenamed } from "../support/renamed.js";

const explorer = useExplorer("tests/fixtures/harbour-charter");
const goTo = useOneWindow(explorer);

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  await copyRenamed(folder);
  await importCorpus(explorer().service.service.store.database, folder);
  return () => rm(folder, { recursive: true });
});

describe.runIf(hasBrowser)("an address that names what was renamed", () => {
  it.each([
    ["/principles/open-water?corpus=harbour-charter", "/principles/open-harbour?corpus=harbour-charter"],
    [
      "/eras/widening?corpus=harbour-charter&open=widening/open-water/EXTENDED",
      "/eras/opening?corpus=harbour-charter&open=widening/open-water/EXTENDED",
    ],
    ["/leaders/bo-marsh?corpus=harbour-charter", "/leaders/harbour-council?corpus=harbour-charter"],
    ["/events/founding-meeting?corpus=harbour-charter", "/events/first-meeting?corpus=harbour-charter"],
    ["/quotes/who-drifts?corpus=harbour-charter", "/quotes/the-wrecked?corpus=harbour-charter"],
    ["/lineage/open-water?corpus=harbour-charter", "/lineage/open-harbour?corpus=harbour-charter"],
    [
      "/compare?corpus=harbour-charter&eras=founding,widening&principles=open-water",
      "/compare?corpus=harbour-charter&eras=founding,opening&principles=open-harbour",
    ],
    [
      "/compare?corpus=harbour-charter&leaders=ada-lund,bo-marsh",
      "/compare?corpus=harbour-charter&leaders=ada-lund,harbour-council",
    ],
    [
      "/timeline?corpus=harbour-charter&leaders=bo-marsh&principles=open-water",
      "/timeline?corpus=harbour-charter&leaders=harbour-council&principles=open-harbour",
    ],
    ["?corpus=harbour-charter&cell=open-water~widening", "?corpus=harbour-charter&cell=open-harbour~opening"],
  ])("%s shows it, and reads as it is called now: %s", async (former, present) => {
    const { page } = await goTo(former);
    const query = (address: string) => [...new URL(address, "http://x").searchParams].sort().join("&");
    const there = ({ pathname, searchParams }: URL) =>
      pathname === `/explore${present.split("?")[0]}` && [...searchParams].sort().join("&") === query(present);
    await page.waitForURL(there, { timeout: 20_000 });
    expect(await page.locator("#explorer main").textContent()).not.toMatch(/edition has no |there is no such/i);
  });
});

describe.runIf(hasBrowser)("what is said of names", () => {
  it("stands on the page of a principle, with what it is related to", async () => {
    const { page } = await goTo("/principles/open-harbour?corpus=harbour-charter");
    const facts = page.locator(".facts");
    for (const words of ["Free port; for all", "Ships and crews; cargo falls under it nowhere."])
      await facts.getByText(words, { exact: true }).waitFor();
    expect(await facts.locator("div", { hasText: "Related" }).getByRole("link").allTextContents()).toEqual([
      "Shared light",
    ]);
  });

  it("stands on the page of an era, with those that overlap it", async () => {
    const { page } = await goTo("/eras/opening?corpus=harbour-charter");
    const facts = page.locator(".facts");
    await facts.getByText("Years of opening", { exact: true }).waitFor();
    expect(await facts.locator("div", { hasText: "Overlaps" }).getByRole("link").allTextContents()).toEqual([
      "Keeping",
    ]);
  });

  it("tells a body from a person, on its page and in the list", async () => {
    const opened = await goTo("/leaders/harbour-council?corpus=harbour-charter");
    const { page } = opened;
    expect(await page.locator(".facts div", { hasText: "Kind" }).locator("dd").textContent()).toBe("body");
    await expectSound(opened);
    await goTo("/leaders?corpus=harbour-charter");
    const items = await page.locator(".items > li").allTextContents();
    expect(items.map((text) => /body/.test(text))).toEqual([false, true]);
  });

  it("is what a thing is chosen by", async () => {
    const { page } = await goTo("/timeline?corpus=harbour-charter");
    await page.getByRole("combobox", { name: "Leaders" }).fill("quay board");
    await expect
      .poll(() => page.locator(".chooser").getByRole("option").allTextContents())
      .toEqual([expect.stringContaining("Bo Marsh")]);
  });
});
