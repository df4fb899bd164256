import { parse } from "csv-parse/sync";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, expectSound, useExplorer, useOneWindow } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";

const goTo = useOneWindow(explorer);

const address = (page: Page): string => page.url().slice(`${explorer().service.url}/explore`.length);
const box = (page: Page) => page.getByRole("combobox", { name: "Search the corpus" });
const results = (page: Page) => page.locator(".results > li");
const marks = (page: Page) => page.locator(".results mark").allTextContents();

interface Hit {
  readonly snippet: string;
  readonly type: string;
}

async function hitsOf(text: string, types?: readonly string[], corpus?: string): Promise<readonly Hit[]> {
  const { edition } = await explorer().service.data(
    `query ($corpus: String, $text: String!, $types: [SearchType!]) {
      edition(corpus: $corpus) { search(text: $text, types: $types, first: 100) {
        edges { snippet node { type: __typename } } } } }`,
    { corpus, text, types },
  );
  return edition.search.edges.map(({ snippet, node }: Json) => ({ snippet, type: node.type }));
}

/** What a snippet says without its marks, as a browser reads it. */
function plain(page: Page, snippets: readonly string[]): Promise<(string | null | undefined)[]> {
  return page.evaluate(
    (all) => all.map((one) => new DOMParser().parseFromString(one, "text/html").body.textContent),
    snippets,
  );
}

async function expectShown(page: Page, hits: readonly Hit[]): Promise<void> {
  await expect.poll(() => results(page).count()).toBe(hits.length);
  const snippets = hits.map(({ snippet }) => snippet);
  expect(await page.locator(".snippet").allTextContents()).toEqual(await plain(page, snippets));
}

describe.runIf(hasBrowser)("search", () => {
  it("shows what the service finds, in its order and with its marks, and more of it when asked", async () => {
    const { page } = await goTo("/search");
    await page.getByRole("searchbox", { name: "Words to look for" }).fill("peace");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    const hits = await hitsOf("peace");
    expect(hits.length).toBeGreaterThan(25);
    await page.getByText(`${hits.length} results, the best match first.`).waitFor();
    await expectShown(page, hits.slice(0, 25));
    const marked = hits.slice(0, 25).flatMap(({ snippet }) => [...snippet.matchAll(/<mark>(.*?)<\/mark>/g)]);
    expect(await marks(page)).toEqual(marked.map(([, word]) => word));
    const csv = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(csv.map(({ text }: Json) => text)).toEqual(
      await plain(
        page,
        hits.map(({ snippet }) => snippet),
      ),
    );
    await page.getByRole("button", { name: /^Show all/ }).click();
    await expectShown(page, hits);
    expect(address(page)).toBe(`/search?q=peace&shown=${hits.length}`);
  });

  it("looks where the reader wants, and keeps that in the address", async () => {
    const { page } = await goTo("/search?q=peace&shown=50");
    await page.getByRole("button", { name: "Eras" }).click();
    await page.getByRole("button", { name: "What passages say" }).click();
    expect(address(page)).toBe("/search?q=peace&types=ERA,EVIDENCE");
    const hits = await hitsOf("peace", ["ERA", "EVIDENCE"]);
    await expectShown(page, hits.slice(0, 25));
    await page.reload();
    await expectShown(page, hits.slice(0, 25));
    expect(await page.getByRole("button", { pressed: true, name: "Eras" }).count()).toBe(1);
    const graphiql = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const variables = new URL(graphiql ?? "", explorer().service.url).searchParams.get("variables");
    expect(JSON.parse(variables ?? "")).toMatchObject({ text: "peace", types: ["ERA", "EVIDENCE"] });
    await page.goBack();
    await page.goBack();
    await expect.poll(() => address(page)).toBe("/search?q=peace&shown=50");
  });

  it("opens the evidence of a stance that was found", async () => {
    const { page } = await goTo("/search?q=%22in+his+own+words%22+or+footholds&types=STANCE,EVIDENCE");
    const mark = results(page).first().getByRole("button");
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").locator(".evidence").first().waitFor();
    expect(address(page)).toMatch(/&open=[a-z-]+\/[a-z-]+\/[A-Z]+$/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("is sound, and finds Chinese names in another corpus", async () => {
    const opened = await goTo(`/search?q=不干涉&corpus=${usa}&lang=both`);
    await expectShown(opened.page, await hitsOf("不干涉", undefined, usa));
    expect(new Set(await marks(opened.page))).toEqual(new Set(["不干涉"]));
    await expectSound(opened, "search");
  });

  it("tells how to ask where nothing is asked, nothing matches, or the question is refused", async () => {
    const { page } = await goTo("/search?q=zebra&types=ERA");
    await page.getByText("Nothing matches.").waitFor();
    await page.getByRole("link", { name: "hegemon*" }).click();
    await expectShown(page, (await hitsOf("hegemon*")).slice(0, 25));
    await goTo("/search?q=%00");
    await page.getByText("This cannot be looked for").waitFor();
    await goTo("/search");
    await page.getByRole("heading", { name: "How to ask" }).waitFor();
  });

  it("offers near words of the corpus where nothing matches, and says what of a question it left out", async () => {
    const { page } = await goTo("/search?q=nonalignment");
    await page.getByText("Nothing matches.").waitFor();
    await page.getByRole("link", { name: "non-alignment", exact: true }).click();
    await expectShown(page, (await hitsOf("non-alignment")).slice(0, 25));
    await goTo("/search?q=Who+invented+non-alignment%3F");
    await page.getByText("Not looked for: Who, invented.").waitFor();
    await expectShown(page, (await hitsOf("non-alignment")).slice(0, 25));
  });

  it("says when so much matches that not all was ranked", async () => {
    const { page } = await goTo("/search");
    await page.route(/operationName=SearchResults/, async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      answer.data.edition.search.exhaustive = false;
      await route.fulfill({ response, json: answer });
    });
    await goTo("/search?q=china");
    await page.getByText("So much matches that only the first texts of the corpus were ranked").waitFor();
    await page.unroute(/operationName=SearchResults/);
  });
});

describe.runIf(hasBrowser)("the search box of every page", () => {
  const options = (page: Page) => page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");

  it("suggests things while one types, and leads by keyboard to the one that is chosen", async () => {
    const { page } = await goTo(`/leaders?corpus=${usa}`);
    await box(page).pressSequentially("monro");
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "${usa}") { search(text: "monro*", types: [PRINCIPLE, ERA, LEADER, EVENT, QUOTE], first: 8) {
        nodes { ... on Leader { name } ... on Era { name } ... on Principle { name } ... on Event { name }
          ... on Quote { text } } } } }`,
    );
    const names = edition.search.nodes.map(({ name, text }: Json) => name ?? `“${text}”`);
    await expect.poll(() => page.locator(".suggestion").allTextContents()).toEqual(names);
    expect(await box(page).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const active = await box(page).getAttribute("aria-activedescendant");
    const chosen = page.getByRole("listbox").getByRole("option", { selected: true });
    expect(await chosen.getAttribute("id")).toBe(active);
    expect(await chosen.locator(".suggestion").textContent()).toBe(names[0]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: names[0] }).waitFor();
    expect(address(page)).toContain(`?corpus=${usa}`);
    await expect.poll(() => options(page).count()).toBe(0);
  });

  it("leads to all results where none is chosen, closes with Escape, and follows a click", async () => {
    const { page } = await goTo("/leaders");
    await box(page).fill("alig");
    await options(page).first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe("alig");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/search?q=alig");
    await goTo("/leaders");
    await box(page).fill("不结");
    await options(page).getByText("Non-alignment").click();
    await page.getByRole("heading", { level: 1, name: "Non-alignment" }).waitFor();
  });

  it("offers near words where no thing matches, each a search", async () => {
    const { page } = await goTo("/leaders");
    await box(page).fill("hegemny");
    await options(page).getByText("hegemony", { exact: true }).click();
    await expect.poll(() => address(page)).toBe("/search?q=hegemony");
  });

  it("drops what was asked for earlier when it arrives late", async () => {
    const { page } = await goTo("/leaders");
    let held: Route | undefined;
    await page.route(/operationName=Suggestions.*%22indep\*%22/, (route) => {
      held = route;
    });
    await box(page).fill("indep");
    await expect.poll(() => held).toBeDefined();
    const given = page.waitForEvent("requestfailed");
    await box(page).fill("hegem");
    await options(page).getByText("Opposing hegemonism").waitFor();
    // The page has given the earlier request up: its answer has nowhere to go.
    expect((await given).url()).toContain("indep");
    expect(await options(page).getByText("Independence", { exact: true }).count()).toBe(0);
  });
});
