import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";
import { type ObservedPage, useBrowser } from "./browser.js";
import { type TestService, useService } from "./service.js";

/** A phone, a laptop, a projector. */
const widths = [390, 1_280, 1_920] as const;

/** The explorer of a running service, in a real browser. */
export interface Explorer {
  readonly service: TestService;
  /** Opens a window without an address. */
  browse(): Promise<ObservedPage>;
  /** Opens a view by its address below /explore, and waits until it is drawn. */
  open(address: string, width?: number): Promise<ObservedPage>;
}

/** Starts a service and a browser for the tests of a file. */
export function useExplorer(...folders: readonly string[]): () => Explorer {
  const service = useService(...folders);
  const browser = useBrowser();
  return () => ({
    service: service(),
    browse: () => browser.open(),
    open: async (address, width) => {
      const observed = await browser.open(width);
      await observed.page.goto(`${service().url}/explore${address}`);
      await drawn(observed.page);
      return observed;
    },
  });
}

/** One window for all tests of a file, which goes to an address unless it is there: whatever a view remembers stands in its address. */
export function useOneWindow(explorer: () => Explorer): (address: string) => Promise<ObservedPage> {
  let opened: ObservedPage | undefined;
  return async (address) => {
    opened ??= await explorer().open(address);
    const { page } = opened;
    const url = `${explorer().service.url}/explore${address}`;
    if (page.url() !== url) await page.goto(url);
    await drawn(page);
    return opened;
  };
}

/** Waits until a view is there and nothing of it is on its way any more. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#explorer main[aria-busy="false"]').waitFor();
}

/** A page of whichever browser. */
interface AnyPage {
  evaluate(script: string): Promise<unknown>;
}

/** What axe-core finds wrong with a page, a line for each thing; rules of WCAG 2.2 A and AA, and best practices. */
export async function accessibilityProblems(page: AnyPage): Promise<string[]> {
  return problemsBy(page, { rules: { "target-size": { enabled: true } } });
}

/** What has too little contrast: of all that is looked for, what another scheme of colours may change. */
function contrastProblems(page: AnyPage): Promise<string[]> {
  return problemsBy(page, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } });
}

/** Links and buttons that are too small, or too near to others, for a finger (WCAG 2.2, 2.5.8). */
function smallTargets(page: AnyPage): Promise<string[]> {
  return problemsBy(page, { runOnly: { type: "rule", values: ["target-size"] } });
}

async function problemsBy(page: AnyPage, options: axe.RunOptions): Promise<string[]> {
  // Run by the debugger, which the page's Content-Security-Policy does not hold back.
  await page.evaluate(axe.source);
  const problems = await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => id + ": " + help + ": " + html.slice(0, 160))))`,
  );
  return z.array(z.string()).parse(problems);
}

/** Expects that a view can be used by everyone, in light and in dark, and asks nothing of other machines. */
export async function expectSound({ page, foreign, errors }: ObservedPage): Promise<void> {
  const { width = 1_280, height = 800 } = page.viewportSize() ?? {};
  for (const colorScheme of ["light", "dark"] as const) {
    // A colour that is still on its way to another has too little contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await (colorScheme === "light" ? accessibilityProblems(page) : contrastProblems(page))).toEqual([]);
    for (const each of colorScheme === "light" ? widths : [1_280]) {
      await page.setViewportSize({ width: each, height });
      if (each !== width) expect(await smallTargets(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await page.setViewportSize({ width, height });
  }
  await page.emulateMedia({ colorScheme: "light" });
  expect([foreign, errors]).toEqual([[], []]);
}

/** The text of what a control lets the reader download. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
}

/** What is seen of a downloaded picture in a window of its own: its style sheet is none that the explorer's page lets in. */
export async function seenAlone<Seen>(page: Page, svg: string, look: (svg: string) => Seen): Promise<Seen> {
  const alone = await page.context().browser()?.newPage();
  if (alone === undefined) throw new Error("a page has a browser");
  const seen = await alone.evaluate(look, svg);
  await alone.close();
  return seen;
}

/** The texts of a downloaded picture that run out of it. */
export function textsCutOff(page: Page, svg: string): Promise<(string | null)[]> {
  return seenAlone(page, svg, (text) => {
    const picture = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    document.body.append(picture);
    const { right, bottom } = picture.getBoundingClientRect();
    const isCut = (box: DOMRect): boolean => box.right > right || box.bottom > bottom;
    const cut = [...picture.querySelectorAll("text")].filter((each) => isCut(each.getBoundingClientRect()));
    return cut.map(({ textContent }) => textContent);
  });
}

/** The slugs of what links lead to, in their order. */
export function slugsLinkedBy(links: Locator): Promise<(string | undefined)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("?")[0]?.split("/").at(-1)));
}
