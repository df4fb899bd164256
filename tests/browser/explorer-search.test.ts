import { parse } from "csv-parse/sync";
import type { Page, Request, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, expectSound, useExplorer, useOneWindow } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";

const goTo = useOneWindow(explorer);

const address = (page: Page): string => page.url().slice(`${explorer().service.url}/explore`.length);
const box = (page: Page) => page.getByRole("combobox", { name: "Search the corpus" });
const own = (page: Page) => page.locator(".view > .results");
const results = (page: Page) => own(page).locator("> li");
const marks = (page: Page) => own(page).locator("mark").allTextContents();

const group = (page: Page, title: string) =>
  page.locator(".elsewhere section").filter({ has: page.getByRole("heading", { level: 3, name: title }) });

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
  expect(await results(page).locator(".snippet").allTextContents()).toEqual(await plain(page, snippets));
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
    await expectSound(opened);
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

  it("offers words that look like the one that stands nowhere, in each corpus, and for a year others", async () => {
    const { page } = await goTo("/search?q=isolationism");
    await page.getByText("Nothing matches. All words").waitFor();
    const there = group(page, "United States Foreign-Policy Doctrines, 1796–1985");
    await there.getByRole("link", { name: "internationalism" }).click();
    await expect.poll(() => address(page)).toBe(`/search?q=internationalism&corpus=${usa}`);
    await expectShown(page, await hitsOf("internationalism", undefined, usa));
    await goTo("/search?q=1954");
    await page.getByRole("link", { name: "1955", exact: true }).waitFor();
  });

  it.each([
    ["When did non-alignment first appear?", "non-alignment", "When, did, first, appear"],
    ["什么时候提出不结盟", "不结盟", "什么时候, 提出"],
  ])("answers a question by what it is about: %s", async (question, about, leftOut) => {
    const { page } = await goTo(`/search?q=${encodeURIComponent(question)}&lang=both`);
    await page.getByText(`Not looked for: ${leftOut}.`, { exact: true }).first().waitFor();
    await expectShown(page, await hitsOf(question));
    const [first] = await marks(page);
    expect(first?.toLowerCase()).toBe(about);
    await page.getByRole("heading", { name: "In the other corpora" }).waitFor();
  });

  it("says when so much matches that not all was ranked", async () => {
    const { page } = await goTo("/search");
    await page.route(/operationName=SearchResults/, async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      answer.data.edition.search.exhaustive = false;
      for (const { currentEdition } of answer.data.corpora ?? []) currentEdition.search.exhaustive = false;
      await route.fulfill({ response, json: answer });
    });
    await goTo("/search?q=china");
    await page.getByText("So much matches that only the first texts of the corpus were ranked").waitFor();

    await goTo("/search?q=peace");
    const { length } = await hitsOf("peace");
    await page.getByText(`At least ${length} results, the best match first.`).waitFor();
    const more = page.locator(".more");
    expect(await more.getByRole("status").textContent()).toBe(`25 of at least ${length} are shown.`);
    for (let shown = 25; shown < length; shown += 25) {
      await more.getByRole("button", { name: `Show ${Math.min(25, length - shown)} more` }).click();
      await more.getByText(`${Math.min(shown + 25, length)} of at least ${length} are shown.`).waitFor();
    }
    const there = group(page, "United States Foreign-Policy Doctrines, 1796–1985");
    const others = (await hitsOf("peace", undefined, usa)).length;
    await there.getByText(`At least ${others} results.`).waitFor();
    await there.getByRole("link", { name: `At least ${others} there` }).waitFor();
    await page.unroute(/operationName=SearchResults/);
  });
});

describe.runIf(hasBrowser)("a search shows what the other corpora hold", () => {
  it("grouped by corpus, the best of each with its count, and leads there", async () => {
    const { page } = await goTo("/search?q=peace&types=PRINCIPLE,STANCE&shown=50");
    const { corpora } = await explorer().service.data(
      `{ corpora { slug title currentEdition { search(text: "peace", types: [PRINCIPLE, STANCE], first: 3) { totalCount
        edges { snippet node { ... on Stance { kind era { slug } principle { slug } } ... on Principle { slug } } } } } } }`,
    );
    const [, ...others] = corpora;
    const titles = page.locator(".elsewhere h3");
    await expect.poll(() => titles.allTextContents()).toEqual(others.map(({ title }: Json) => title));
    for (const { slug, title, currentEdition } of others) {
      const { totalCount, edges } = currentEdition.search;
      const there = group(page, title);
      await there.getByText(`${totalCount} results.`).waitFor();
      const snippets = edges.map(({ snippet }: Json) => snippet);
      expect(await there.locator(".snippet").allTextContents()).toEqual(await plain(page, snippets));
      const paths = edges.map(({ node: { kind, era, principle, slug: its } }: Json) =>
        kind ? `/stances/${era.slug}/${principle.slug}/${kind}` : `/principles/${its}`,
      );
      const links = await there
        .locator(".result-name")
        .evaluateAll((all) => all.map((one) => one.querySelector("a")?.href));
      const explore = `${explorer().service.url}/explore`;
      expect(links).toEqual(paths.map((path: string) => `${explore}${path}?corpus=${slug}`));
      expect(await there.getByRole("link", { name: title }).getAttribute("href")).toContain(
        `/search?q=peace&types=PRINCIPLE,STANCE&corpus=${slug}`,
      );
    }
    await group(page, others[0].title)
      .getByRole("link", { name: /^All \d+ there$/ })
      .press("Enter");
    await expectShown(page, (await hitsOf("peace", ["PRINCIPLE", "STANCE"], others[0].slug)).slice(0, 25));
    expect(await titles.first().textContent()).toBe(corpora[0].title);
  });

  it("from the box of the front page, and where this corpus holds nothing", async () => {
    const { page } = await goTo("");
    await box(page).fill("obscenity");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing matches. All words").waitFor();
    const hits = await hitsOf("obscenity", undefined, "united-states-freedom-of-speech");
    await group(page, "Freedom of Speech in the Supreme Court of the United States, 1919–1969")
      .getByText(`${hits.length} results.`)
      .waitFor();
    expect(await page.locator(".silent-corpora").textContent()).toBe(
      "Nothing in United States Foreign-Policy Doctrines, 1796–1985.",
    );
  });

  const asked = (request: Request) => JSON.parse(new URL(request.url()).searchParams.get("variables") ?? "{}");

  it("does not ask for it again with further pages, and is sound", async () => {
    const { page } = await goTo("/search");
    // Read before they are wanted, so that they are there when the page is printed.
    const further = page.waitForRequest(
      (request) => request.url().includes("SearchResults") && "after" in asked(request),
    );
    const opened = await goTo("/search?q=hegemony+or+5");
    const hits = await hitsOf("hegemony or 5");
    await expectShown(page, hits.slice(0, 25));
    expect(asked(await further)).toMatchObject({ elsewhere: false });
    await page.getByRole("button", { name: /^Show all/ }).click();
    await expectShown(page, hits);
    await page.getByRole("heading", { name: "In the other corpora" }).waitFor();
    await expectSound(opened);
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
