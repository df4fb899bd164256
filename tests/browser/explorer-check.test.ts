import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, drawn, expectSound, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";

/** What the API says of words. */
async function checked(words: string, corpus = usa): Promise<Json> {
  const { edition } = await explorer().service.data(
    `query ($text: String!) { edition(corpus: "${corpus}") { checkQuote(text: $text) { match notAttached { title }
      passages { text paragraph difference source { title slug citation }
        evidence { stance { kind era { slug } principle { slug } } event { slug } quote { slug } } } } } }`,
    { text: words },
  );
  return edition.checkQuote;
}

const keyOf = ({ stance, event, quote }: Json): string =>
  stance
    ? `stances/${stance.era.slug}/${stance.principle.slug}/${stance.kind}`
    : event
      ? `events/${event.slug}`
      : `quotes/${quote.slug}`;

async function check(page: Page, words: string): Promise<void> {
  await page.getByLabel("Words to check").fill(words);
  await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
  await page.locator(".verdict").waitFor();
  await drawn(page);
}

/** Expects that the page says what the API does. */
async function expectSaid(page: Page, words: string, verdict: string, corpus = usa): Promise<Json> {
  const of = await checked(words, corpus);
  await expect.poll(() => page.locator(".verdict h2").textContent()).toBe(verdict);
  expect(await page.locator(".checked-words .passage").allTextContents()).toEqual(
    of.passages.map(({ text }: Json) => text),
  );
  const items = page.locator(".checked-words > ol > li");
  for (const [at, { paragraph, source, evidence, difference }] of of.passages.entries()) {
    await items.nth(at).getByText(`${source.title}, paragraph ${paragraph},`).waitFor();
    const located = items.nth(at).locator(".locator");
    expect(await located.locator("cite").getAttribute("title")).toBe(source.citation);
    expect(await located.getByRole("link", { name: "See it in its place" }).getAttribute("href")).toBe(
      `/explore/sources/${source.slug}?at=${paragraph}${corpus === usa ? `&corpus=${usa}` : ""}`,
    );
    const links = await items
      .nth(at)
      .locator(".resting a")
      .evaluateAll((all) =>
        all.map((link) =>
          link
            .getAttribute("href")
            ?.replace(/^.*\/explore\//, "")
            .replace(/\?.*$/, ""),
        ),
      );
    expect(links.sort()).toEqual([...new Set(evidence.map(keyOf))].sort());
    const said = items.nth(at).locator(".difference > span > *");
    const again = (
      await said.evaluateAll((pieces) =>
        pieces.map(({ tagName, textContent }) => {
          const words = textContent?.replace(/^(printed|given): /, "") ?? "";
          return tagName === "DEL" ? `[-${words}-]` : tagName === "INS" ? `{+${words}+}` : words;
        }),
      )
    ).join("");
    expect(again).toBe(difference ?? "");
  }
  return of;
}

describe.runIf(hasBrowser)("the check of a quotation", () => {
  it("says of pasted words whether they are printed so, where, and what rests on them, as the API does", async () => {
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "${usa}") { stances(first: 3) { nodes { evidence { text } } } } }`,
    );
    const printed: string = edition.stances.nodes[0].evidence[0].text;
    const observed = await explorer().open(`/check?corpus=${usa}`);
    const { page } = observed;
    await check(page, printed);
    const of = await expectSaid(page, printed, "Printed so");
    expect(of.passages[0].evidence.length).toBeGreaterThan(0);
    const table: Json[] = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(table.map(({ text }) => text)).toEqual(of.passages.map(({ text }: Json) => text));

    const typed = `“${printed.toUpperCase()}”`;
    await check(page, typed);
    await expectSaid(page, typed, "Printed so, but for how it is typed");
    const words = printed.split(" ");
    const altered = [...words.slice(0, 2), "nevertheless", ...words.slice(3)].join(" ");
    await check(page, altered);
    await expectSaid(page, altered, "Not printed so");
    await expectSound(observed);
    await check(page, "colourless green ideas sleep furiously upon the quarterdeck");
    await expectSaid(page, "colourless green ideas sleep furiously upon the quarterdeck", "Not found");
    await page.goBack();
    await expectSaid(page, altered, "Not printed so");
    await page.reload();
    await expectSaid(page, altered, "Not printed so");
    expect(await page.getByLabel("Words to check").inputValue()).toBe(altered);
  });

  it("looks in the chosen sources alone, and says which it could not look through", async () => {
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "${usa}") { stances(first: 1) { nodes { evidence { text source { title slug } } } } sources { title slug } } }`,
    );
    const [{ text, source }] = edition.stances.nodes[0].evidence;
    const other = edition.sources.find(({ slug }: Json) => slug !== source.slug);
    const { page } = await explorer().open(`/check?corpus=${usa}&q=${encodeURIComponent(text)}`);
    await expect.poll(() => page.locator(".verdict h2").textContent()).toBe("Printed so");
    await page.getByRole("combobox", { name: "Only in these sources" }).fill(other.title);
    await page.getByRole("option").filter({ hasText: other.title }).first().waitFor();
    await page.getByRole("combobox", { name: "Only in these sources" }).press("Enter");
    await page.waitForURL(`**in=${other.slug}`);
    await expect.poll(() => page.locator(".verdict h2").textContent()).not.toBe("Printed so");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: `Remove ${other.title}` }).press("Enter");
    await expect.poll(() => page.locator(".verdict h2").textContent()).toBe("Printed so");

    const china = "independent-foreign-policy-of-peace";
    const observed = await explorer().open("/check?q=peace");
    const of = await expectSaid(observed.page, "peace", "It cannot be known here", china);
    for (const { title } of of.notAttached) await observed.page.getByRole("link", { name: title }).waitFor();
    await expectSound(observed);
  });

  it("checks as many words as the API takes, of any script, and says when they are too many", async () => {
    const { page, errors } = await explorer().open(`/check?corpus=${usa}`);
    const long = "和".repeat(5_000);
    await check(page, long);
    await page.getByText("These words are too many for an address").waitFor();
    await expectSaid(page, long, "Not found");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Check");
    expect(page.url().length).toBeLessThan(200);
    await page.getByLabel("Words to check").fill(`${long}平`);
    await page.getByText("5,001 characters: at most 5,000").waitFor();
    expect(await page.getByRole("button", { name: "Check", exact: true }).getAttribute("aria-disabled")).toBe("true");
    expect(errors).toEqual([]);
  });
});
