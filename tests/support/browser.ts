import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** The shell of Chromium draws the same pages, without the windows around them. */
const executablePath = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

/** Whether there is a browser to test with. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser)
  process.stdout.write(
    "No Chromium is installed, so what needs a browser is skipped (apt-get install chromium-headless-shell).\n",
  );

/** A page that is cut off from all but this machine, and what happened in it. */
export interface ObservedPage {
  readonly page: Page;
  /** Requests to other machines; all were refused. */
  readonly foreign: string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
}

/** Starts a browser for the tests of a file. */
export function useBrowser(): { open(width?: number): Promise<ObservedPage> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    });
  });
  afterAll(() => browser?.close());
  return { open: (width = 1_280) => openPage(browser, width) };
}

async function openPage(browser: Browser | undefined, width: number): Promise<ObservedPage> {
  if (browser === undefined) throw new Error("the browser starts before the tests of a file");
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  // A busy machine takes its time.
  page.setDefaultTimeout(60_000);
  const observed: ObservedPage = { page, foreign: [], errors: [] };
  await page.route(
    (url) => !["127.0.0.1", "localhost"].includes(url.hostname) && url.protocol.startsWith("http"),
    (route) => {
      observed.foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error") observed.errors.push(message.text());
  });
  page.on("pageerror", (error) => observed.errors.push(error.message));
  return observed;
}
