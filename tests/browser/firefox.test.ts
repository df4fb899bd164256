import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/explorer.js";
import { useService } from "../support/service.js";

const executablePath = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));
if (executablePath === undefined)
  process.stdout.write("No Firefox is installed, so its tests are skipped (apt-get install firefox-esr).\n");

interface Way {
  readonly what: string;
  readonly address: string;
  /** What a reader does there, to the end for which the view is. */
  go(page: Page): Promise<void>;
}

const thereIs = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
};
const passage = "dialog[open] .evidence-list li";

const ways: readonly Way[] = [
  {
    what: "the matrix opens the passages behind a cell, and closes by keyboard",
    address: "",
    go: async (page) => {
      await page.locator('[data-cell][aria-label*=": introduced"]').click();
      await thereIs(page, passage);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { hidden: true });
    },
  },
  {
    what: "a comparison is chosen by typing, and opens the passages behind a change",
    address: "/compare?eras=founding",
    go: async (page) => {
      await page.type(".compare-picker .chooser input", "new era");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await page.locator(".comparison td button").click();
      await thereIs(page, passage);
    },
  },
  {
    what: "a lineage is drawn, and comes to its places by keys",
    address: "/lineage/independence",
    go: async (page) => {
      await thereIs(page, '[data-stop][tabindex="0"]');
      await page.focus('[data-stop][tabindex="0"]');
      await page.keyboard.press("ArrowRight");
      await thereIs(page, '[data-stop][tabindex="0"]:focus');
    },
  },
  {
    what: "the timeline is gone through by keys, and opens what it comes to",
    address: "/timeline",
    go: async (page) => {
      await thereIs(page, '[role="application"] [tabindex="0"]');
      await page.$eval('[role="application"] [tabindex="0"]', (thing) => thing instanceof SVGElement && thing.focus());
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await thereIs(page, "dialog[open] h2");
    },
  },
  {
    what: "a principle shows all its passages",
    address: "/principles/independence",
    go: async (page) => {
      await page.locator("::-p-aria(Show all passages here)").click();
      await thereIs(page, ".stances .evidence-list li");
    },
  },
  {
    what: "a reading is pinned, and stands on the sheet",
    address: "/stances/founding/independence/INTRODUCED",
    go: async (page) => {
      await page.locator(".one-stance .pin-button").click();
      await page.locator(".pins-link").click();
      await thereIs(page, "main.pins li");
    },
  },
  {
    what: "a quotation tells where the source prints it",
    address: "/quotes/china-must-be-independent",
    go: (page) => thereIs(page, ".thing-main .evidence-list li"),
  },
  {
    what: "a text shows what rests on its words",
    address: "/sources/farewell-address-1796?corpus=united-states-foreign-policy-doctrines",
    go: async (page) => {
      await page.locator(".read mark").click();
      await thereIs(page, ".read mark.lit");
    },
  },
  {
    what: "search finds what is looked for",
    address: "/search",
    go: async (page) => {
      await page.locator("#search-words").fill("peace");
      await page.keyboard.press("Enter");
      await thereIs(page, ".results li mark");
    },
  },
  {
    what: "words are checked against the sources",
    address: "/check?corpus=united-states-foreign-policy-doctrines",
    go: async (page) => {
      await page.locator("textarea").fill("entangling alliances with none");
      await page.locator('.check-form button[type="submit"]').click();
      await thereIs(page, ".verdict");
    },
  },
  {
    what: "a list leads to what it names",
    address: "/eras",
    go: async (page) => {
      await page.locator('main .items a[href$="/eras/founding"]').click();
      await thereIs(page, ".thing-main .stances");
    },
  },
];

describe.runIf(executablePath !== undefined)("in Firefox", () => {
  const service = useService();
  let browser: Browser | undefined;
  let page: Page | undefined;
  const errors: string[] = [];
  beforeAll(async () => {
    if (executablePath === undefined) return;
    // The browser as it is installed, by WebDriver BiDi.
    browser = await puppeteer.launch({ browser: "firefox", executablePath });
    page = await browser.newPage();
    // A busy machine takes its time.
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1_280, height: 800 });
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
  });
  afterAll(() => browser?.close());

  it.each(ways.map((way) => [way.what, way] as const))("%s", async (_, { address, go }) => {
    if (page === undefined) throw new Error("the browser starts before the tests of a file");
    await page.goto(`${service().url}/explore${address}`);
    await thereIs(page, '#explorer main[aria-busy="false"]');
    await go(page);
    await thereIs(page, '#explorer main[aria-busy="false"]');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
