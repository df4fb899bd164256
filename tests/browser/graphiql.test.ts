import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/http/guide.js";
import { hasBrowser, useBrowser } from "../support/browser.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();
const browser = useBrowser();

describe.runIf(hasBrowser)("GraphiQL, cut off from the world,", () => {
  it("opens with the guide's questions as tabs, and each returns data", async () => {
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${service().url}/graphql`);
    const tabs = page.getByRole("tab");
    await tabs.nth(guideQueries.length - 1).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(guideQueries.map(({ operationName }) => operationName));

    for (const [index, { operationName }] of guideQueries.entries()) {
      await page.locator(".graphiql-tab-button").nth(index).click();
      const answer = await execute(page, operationName);
      expect(answer).toEqual({ data: expect.anything() });
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

  it("opens a question of the front page", async () => {
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${service().url}/`);
    await page.getByRole("link", { name: "How did non-alignment move through the eras?" }).click();
    await page.getByRole("tab").filter({ hasText: "ThroughTheEras" }).first().waitFor();
    expect([foreign, errors]).toEqual([[], []]);
  });
});

/** Presses the play button until the open tab's query is sent: GraphiQL takes a moment to notice that the tab changed. */
async function execute(page: Page, operationName: string, attempts = 3): Promise<Json> {
  await page.locator(".graphiql-query-editor .view-lines").getByText(operationName, { exact: true }).waitFor();
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes(`query ${operationName}`) === true,
    { timeout: 5_000 },
  );
  await page.getByRole("button", { name: /^Execute query/ }).click();
  const answer = await answered.catch(() => undefined);
  if (answer === undefined && attempts > 1) return execute(page, operationName, attempts - 1);
  return answer?.json();
}
