import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { hasBrowser, useBrowser } from "../support/browser.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();
const browser = useBrowser();

describe.runIf(hasBrowser)("GraphiQL, cut off from the world,", () => {
  it("opens with the guide's questions as tabs, and each returns data", async () => {
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${service().url}/graphql`);
    expect(await tabsOf(page)).toEqual(guideQueries.map(({ operationName }) => operationName));
    expect(await hiddenTabs(page)).toEqual([]);

    for (const [index, { operationName }] of guideQueries.entries()) {
      // The first is open, and unchanged.
      if (index > 0) await openTab(page, operationName);
      const answer = await execute(page, operationName);
      expect(answer).toEqual({ data: expect.anything(), extensions: { cost: expect.anything() } });
      await page.locator(".result-window").getByText('"data"').waitFor();
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows the documentation of what a newcomer meets first", async () => {
    const { page } = await browser.open();
    await page.goto(`${service().url}/graphql`);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query" }).first().click();
    await page.getByText("Where every question starts.").waitFor();
    await page.getByRole("link", { name: "compareEras" }).first().click();
    await page.getByText("Slugs of 2 to 20 different eras").waitFor();
  });

  it("opens a question of the front page, with its variables", async () => {
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${service().url}/`);
    await page.getByRole("button", { name: "Data", exact: true }).click();
    await page.getByRole("link", { name: "How did non-alignment move through the eras?" }).click();
    const [first, ...others] = await tabsOf(page);
    expect([first, others.length]).toEqual(["ThroughTheEras", guideQueries.length - 1]);
    const { data } = await execute(page, "ThroughTheEras");
    expect(data.principle.name).toBe("Non-alignment");
    expect([foreign, errors]).toEqual([[], []]);
  });

  it("opens what a link asks, whatever was open before, and has in its address what is asked now", async () => {
    const { page } = await browser.open();
    const link = (era: string) => {
      const query = "query LinkedTo($era: String!) { era(slug: $era) { ordinal } }";
      return `${service().url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ era }) })}`;
    };
    for (const [era, ordinal] of [
      ["founding", 1],
      ["new-era", 8],
    ] as const) {
      await page.goto(link(era));
      expect((await execute(page, "LinkedTo")).data).toEqual({ era: { ordinal } });
    }
    await openTab(page, "TwoLeaders");
    await expect.poll(() => askedIn(page).get("variables")).toContain('"hu-jintao"');
    await page.reload();
    expect((await execute(page, "TwoLeaders")).data.compareLeaders.rows.length).toBeGreaterThan(0);
  });
});

async function tabsOf(page: Page): Promise<string[]> {
  const tabs = page.getByRole("tab");
  await tabs.nth(guideQueries.length - 1).waitFor();
  return tabs.allInnerTexts();
}

/** Tabs that a pointer does not reach in the middle without scrolling. */
function hiddenTabs(page: Page): Promise<(string | null)[]> {
  return page.getByRole("tab").evaluateAll((tabs) =>
    tabs
      .filter((tab) => {
        const { left, top, width, height } = tab.getBoundingClientRect();
        return !tab.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map(({ textContent }) => textContent),
  );
}

/** What the page's address asks. */
function askedIn(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Opens a tab; GraphiQL takes a moment to notice that its query changed, and then has it in its address. */
async function openTab(page: Page, operationName: string): Promise<void> {
  await page.getByRole("tab", { name: operationName, exact: true }).click();
  await expect.poll(() => askedIn(page).get("query")).toContain(`query ${operationName}`);
}

/** Presses the play button and takes the answer to the open tab's query. */
async function execute(page: Page, operationName: string): Promise<Json> {
  await page.locator(".graphiql-query-editor .view-lines").getByText(operationName, { exact: true }).waitFor();
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes(`query ${operationName}`) === true,
  );
  await page.getByRole("button", { name: /^Execute query/ }).click();
  return (await answered).json();
}
