import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { useExplorer } from "../support/explorer.js";
import { keyOf, marksIn, paragraphsOf } from "../support/reading.js";

const explorer = useExplorer("tests/fixtures/harbour-charter");

describe.runIf(hasBrowser)("a reader's own copy of a text that is not attached", () => {
  const charter = "/sources/charter?corpus=harbour-charter";

  it("is checked and shown in the browser, chosen or pasted, and no request carries any of it", async () => {
    const text = await readFile("tests/fixtures/harbour-charter-source.txt", "utf8");
    const { page } = await explorer().open(charter);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
    expect(await page.locator(".words").count()).toBe(0);
    await page.getByText("read it in your own copy").click();

    await page.getByRole("textbox", { name: "or paste the text" }).fill(text.replace("e", "é"));
    await page.getByRole("button", { name: "Check and show it" }).click();
    await page.getByText("This is another text than the one that was coded").waitFor();
    expect(await page.locator(".words").count()).toBe(0);

    await page.getByRole("textbox", { name: "or paste the text" }).fill(text.trimEnd().replaceAll("\n", "\r\n"));
    await page.getByRole("button", { name: "Check and show it" }).click();
    await page.getByText("This is the text that was coded").waitFor();
    const paragraphs = await paragraphsOf(explorer().service, "harbour-charter", "charter");
    const blocks = text.trim().split(/\n\s*\n/);
    expect(await page.locator(".words").allTextContents()).toEqual(blocks.slice(1));
    for (const { number, evidence: passages } of paragraphs) {
      const points = Array.from(blocks[number] ?? "");
      const marks = await marksIn(page.locator(`#paragraph-${number}`));
      for (const one of passages)
        expect(
          marks
            .filter(({ keys }) => keys.includes(keyOf(one)))
            .map(({ words }) => words)
            .join(""),
        ).toContain(points.slice(one.start, one.end).join(""));
    }

    await page.getByRole("button", { name: "Put the copy away" }).click();
    await expect.poll(() => page.locator(".words").count()).toBe(0);
    await page.locator('input[type="file"]').setInputFiles("tests/fixtures/harbour-charter-source.txt");
    await page.getByText("This is the text that was coded").waitFor();
    expect(await page.locator(".words").count()).toBe(paragraphs.length);
    const words = blocks.flatMap((block) => block.match(/(?:\S+ ){4}\S+/gu) ?? []);
    expect(words.length).toBeGreaterThan(0);
    for (const request of sent) for (const phrase of words) expect(request).not.toContain(phrase);
    await page.close();
  });
});
