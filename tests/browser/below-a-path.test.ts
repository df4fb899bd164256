import { describe, expect, it } from "vitest";
import { serveBelow } from "../support/below.js";
import { hasBrowser, useBrowser } from "../support/browser.js";
import { drawn } from "../support/explorer.js";

const browser = useBrowser();

describe.runIf(hasBrowser).each([
  ["passes the path on", "/throughline"],
  ["takes the path off", "/reading/of.doctrines~1"],
] as const)("below a path, where the proxy %s,", (proxy, path) => {
  it("the explorer draws its views, finds them again, and asks nothing outside the path", async () => {
    const { url, asked } = await serveBelow(path, proxy);
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${url}/`);
    await drawn(page);
    expect(page.url()).toBe(`${url}/explore`);
    const views = page.getByRole("navigation", { name: "Views" });
    for (const [name, address] of [
      ["Compare", "/compare"],
      ["Lineage", "/lineage"],
      ["Timeline", "/timeline"],
      ["Matrix", ""],
    ] as const) {
      await views.getByRole("link", { name, exact: true }).click();
      await page.waitForURL(`${url}/explore${address}`);
      await drawn(page);
      expect(await views.getByRole("link", { name, exact: true }).getAttribute("aria-current")).toBe("page");
    }
    // None of these was a whole page again.
    const documents = asked.filter((one) => /\/explore(?:\/(?!assets\/|icon)|$)|\/$/.test(one.path));
    expect(documents.length).toBe(1);

    await page
      .getByRole("searchbox")
      .or(page.getByRole("combobox", { name: /search/i }))
      .first()
      .fill("hegemon*");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/explore/search?q=*`);
    await page.getByRole("contentinfo").getByRole("link", { name: "Quotations" }).click();
    await page.waitForURL(`${url}/explore/quotes`);
    await page.goto(`${url}/explore/quotes/footholds?lang=both`);
    await page.reload();
    await drawn(page);
    const cited = page.getByRole("link", { name: "BibTeX" }).first();
    expect(await cited.getAttribute("href")).toMatch(
      new RegExp(`^${path}/export/[^/]+/1@[0-9a-f]{12}/quotes/footholds.bib$`),
    );
    for (const link of await page.getByRole("link").all())
      expect((await link.getAttribute("href"))?.startsWith(`${path}/`)).toBe(true);
    await page.goto(`${url}/explore/lineage/non-alignment`);
    await drawn(page);
    await page.getByText("Cite", { exact: true }).click();
    const citation = page.getByText(/^“Lineage of Non-alignment”/);
    await citation.waitFor();
    expect(await citation.textContent()).toContain(`${url}/explore/lineage/non-alignment?`);

    await page.getByRole("link", { name: "Open this query in GraphiQL" }).click();
    await page.waitForURL(`${url}/graphql?*`);
    const answered = page.waitForResponse((response) => response.request().postData()?.includes("query ") === true);
    await page.getByRole("button", { name: /^Execute query/ }).click();
    const answer = await answered;
    expect([answer.url().split("?")[0], (await answer.json()).data]).toEqual([`${url}/graphql`, expect.anything()]);
    expect(asked.filter((one) => one.status >= 400)).toEqual([]);
    expect([foreign, errors]).toEqual([[], []]);
  });

  it("GraphiQL asks where it was found, and its questions say where they are drawn", async () => {
    const { url, asked } = await serveBelow(path, proxy);
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${url}/graphql`);
    await page.locator(".graphiql-query-editor").getByText(`${path}/explore`).first().waitFor();
    const answered = page.waitForResponse((response) => response.request().postData()?.includes("query ") === true);
    await page.getByRole("button", { name: /^Execute query/ }).click();
    expect((await (await answered).json()).data).toEqual(expect.anything());
    expect(asked.filter((one) => one.status >= 400)).toEqual([]);
    expect([foreign, errors]).toEqual([[], []]);
  });
});
