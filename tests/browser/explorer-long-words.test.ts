import { mkdtempSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { drawn, useExplorer } from "../support/explorer.js";

const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const longer = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch".repeat(2);

/** A corpus of long words, of eras before our era, and of dates that are open at either end. */
const folder = mkdtempSync(join(tmpdir(), "throughline-long-words-"));
beforeAll(async () => {
  await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
  const say = async (file: string, ...words: readonly (readonly [string, string])[]) => {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    for (const [was] of words) expect(text).toContain(was);
    await writeFile(
      path,
      words.reduce((said, [was, now]) => said.replace(was, now), text),
    );
  };
  await say("corpus.yaml", ["The Harbour Charter", long]);
  await say("eras.yaml", ["period: 1801/1849", "period: ../-0300"], ["period: 185X/1899", "period: -0299~/0100"]);
  await say("eras.yaml", ["period: 1900/..", "period: 0101/.."], ["Founding", longer], ["Widening", long]);
  await say("principles.yaml", ["name: Open water", `name: ${long}`], ["name: Hospitality", `name: ${longer}`]);
  await say("principles.yaml", ["No ship is refused.", `${long}. ${longer}.`]);
  await say("leaders.yaml", ["name: Bo Marsh", `name: ${long}`]);
  await say("events.yaml", ["date: 1801", "date: -0350"], ["Founding meeting", longer]);
  await say("quotes.yaml", ["date: 1801", 'date: "../-0350"']);
});
afterAll(() => rm(folder, { recursive: true }));
const explorer = useExplorer(folder);

const views = [
  "/",
  "/compare?eras=founding,widening,keeping",
  "/compare?eras=founding,widening&show=glosses",
  "/compare?eras=founding,widening&show=handout",
  "/compare?leaders=ada-lund,bo-marsh",
  "/lineage",
  "/lineage/open-water",
  "/play?era=widening",
  "/timeline",
  ...["/principles", "/eras", "/leaders", "/events", "/quotes", "/sources", "/changes"],
  ...["/principles/open-water", "/eras/widening", "/leaders/bo-marsh", "/events/founding-meeting", "/sources/charter"],
  "/search?q=ship",
];

describe.runIf(hasBrowser)("long words, and dates that are open at their beginning or lie before our era,", () => {
  it.each(views)("make no view wider, nor draw what is no shape: %s", async (address) => {
    const { page, errors } = await explorer().browse();
    for (const width of [390, 1_280]) {
      await page.setViewportSize({ width, height: 800 });
      const query = address.includes("?") ? "&" : "?";
      await page.goto(`${explorer().service.url}/explore${address}${query}corpus=harbour-charter`);
      await drawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it("lead out of the timeline by an arrow where they are open", async () => {
    const { page } = await explorer().open("/timeline?corpus=harbour-charter");
    const region = await page.locator(".timeline-region > svg").boundingBox();
    const arrows = await page.locator(".timeline-region .thing-arrow").all();
    expect(arrows).toHaveLength(3);
    for (const arrow of arrows) {
      const box = await arrow.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(region?.x ?? Number.NaN);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((region?.x ?? 0) + (region?.width ?? 0));
    }
    await page.close();
  });
});

/** An answer in which everything that is counted is counted in millions. */
function inMillions(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(inMillions);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      /^(?:totalC|c)ount$/.test(name) ? MILLIONS : inMillions(value),
    ]),
  );
}
const MILLIONS = 1_234_567;

describe.runIf(hasBrowser)("totals of seven figures", () => {
  it.each(["/", "/principles", "/leaders", "/eras/widening", "/principles/open-water", "/search?q=ship", "/changes"])(
    "are written out, and make no view wider: %s",
    async (address) => {
      const { page, errors } = await explorer().browse();
      await page.route("**/graphql*", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: inMillions(await response.json()) });
      });
      for (const width of [360, 1_280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(
          `${explorer().service.url}/explore${address}${address.includes("?") ? "&" : "?"}corpus=harbour-charter`,
        );
        await drawn(page);
        await page.getByText("1,234,567").first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
