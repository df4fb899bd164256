import { describe, expect, it } from "vitest";
import { hasBrowser, useBrowser } from "../support/browser.js";
import { serveTrusted } from "../support/trusted.js";

const browser = useBrowser();
const documents = {
  "1f0c": "query Eras($first: Int = 3) { eras(first: $first) { nodes { slug } } }",
  "<script>alert(1)</script>": "query Count { eras { totalCount } }",
};

describe.runIf(hasBrowser)("with TRUSTED_DOCUMENTS, a reader", () => {
  it("is told on the front page and at /graphql that only known documents are run, and which", async () => {
    const { url } = await serveTrusted(documents);
    const { page, foreign, errors } = await browser.open();
    await page.goto(`${url}/`);
    await page.getByRole("button", { name: "Data", exact: true }).click();
    expect(await page.getByText("Questions to start with").count()).toBe(0);
    await page.getByRole("link", { name: "Operations" }).click();
    await page.getByRole("note").getByText("This service runs only documents known to it beforehand.").waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(["Count", "Eras"]);
    await page.getByText("<script>alert(1)</script>").waitFor();
    await page.getByText("$first: Int = 3").waitFor();
    // The style sheet is one that the Content-Security-Policy lets in.
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    expect([foreign, errors]).toEqual([[], []]);
  });
});
