import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, drawn, expectSound, slugsLinkedBy, useExplorer, useOneWindow } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";
import { keyOf, marksIn, paragraphsOf } from "../support/reading.js";

const explorer = useExplorer();
const goTo = useOneWindow(explorer);

const usa = "united-states-foreign-policy-doctrines";
const speech = "united-states-freedom-of-speech";
const farewell = `/sources/farewell-address-1796?corpus=${usa}`;
const essay = "/sources/essay-on-the-independent-foreign-policy-of-peace";

/** The address of the attached text whose passages begin and end in the most places of a paragraph. */
async function mostCut(): Promise<string> {
  const { edition } = await explorer().service.data(
    `{ edition(corpus: "${speech}") { sources { slug paragraphsConnection(first: 20) { nodes { evidence { start end } } } } } }`,
  );
  const places = (nodes: Json): number =>
    Math.max(
      ...nodes.map(({ evidence: all }: Json) => new Set(all.flatMap(({ start, end }: Json) => [start, end])).size),
    );
  const [{ slug }] = edition.sources.toSorted(
    (one: Json, other: Json) => places(other.paragraphsConnection.nodes) - places(one.paragraphsConnection.nodes),
  );
  return `/sources/${slug}?corpus=${speech}`;
}

/** Those of the passages of a paragraph that a stretch lies in, by what rests on them. */
const covering = (passages: Json[], start: number): string[] => [
  ...new Set(passages.filter((one) => one.start <= start && start < one.end).map(keyOf)),
];

const litWords = async (page: Page): Promise<string> =>
  (await page.locator(".read mark.lit").allTextContents()).join("");

/** What the list beside a paragraph has lit. */
async function litKeysIn(paragraph: Locator): Promise<string[]> {
  return paragraph
    .locator(".beside li.lit > a")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("on") ?? ""),
    );
}

describe.runIf(hasBrowser)("a text as it is read", () => {
  it("is there word for word, and each of its pieces names all that rests on it, and nothing else", async () => {
    const address = await mostCut();
    const { page } = await goTo(address);
    const paragraphs = await paragraphsOf(explorer().service, speech, /sources\/([^?]+)/.exec(address)?.[1] ?? "");
    expect(await page.locator(".paragraph").count()).toBe(paragraphs.length);
    let overlaps = 0;
    for (const { number, text, evidence: passages } of paragraphs) {
      const paragraph = page.locator(`#paragraph-${number}`);
      expect(await paragraph.locator(".words").textContent()).toBe(text);
      const points = Array.from<string>(text);
      const boundaries = [...new Set<number>(passages.flatMap(({ start, end }: Json) => [start, end]))].sort(
        (one, other) => one - other,
      );
      const pieces = boundaries.slice(1).map((end, index) => {
        const start = boundaries[index] ?? 0;
        return { words: points.slice(start, end).join(""), keys: covering(passages, start).sort() };
      });
      const marks = await marksIn(paragraph);
      expect(marks.map(({ words, keys }) => ({ words, keys: keys.sort() }))).toEqual(
        pieces.filter(({ keys }) => keys.length > 0),
      );
      overlaps += marks.filter(({ keys }) => keys.length > 1).length;
    }
    expect(overlaps).toBeGreaterThan(0);
  });

  it("lights the words that a reading rests on, a reading's era, and what rests on the words chosen", async () => {
    const { page } = await goTo(farewell);
    const paragraphs = await paragraphsOf(explorer().service, usa, "farewell-address-1796");
    const [{ number, evidence: passages }] = paragraphs;
    const one = passages.find(({ stance }: Json) => stance !== null);
    const inParagraph = page.locator(`#paragraph-${number}`);
    const itemOf = (key: string) => inParagraph.locator(`.beside li:has(> a[href*="on=${key}"])`);

    await itemOf(keyOf(one)).locator("a.entry").click();
    await inParagraph.locator(".card").getByText(one.gloss).first().waitFor();
    const everywhere = paragraphs.flatMap((each: Json) =>
      each.evidence.filter((other: Json) => keyOf(other) === keyOf(one)).map((other: Json) => ({ ...other, each })),
    );
    expect(await litWords(page)).toBe(
      everywhere.map(({ start, end, each }: Json) => Array.from<string>(each.text).slice(start, end).join("")).join(""),
    );
    expect(new URL(page.url()).searchParams.get("on")).toBe(keyOf(one));
    await page.reload();
    await drawn(page);
    await inParagraph.locator(".card").getByText(one.gloss).first().waitFor();

    await page.getByRole("button", { name: "Light nothing" }).click();
    expect(await litWords(page)).toBe("");
    const mark = inParagraph.locator(".read mark").first();
    const [chosen] = await marksIn(inParagraph);
    await mark.locator("a").click();
    await inParagraph.getByText("on the words chosen").waitFor();
    const shown = inParagraph.locator(".beside li:visible");
    expect(await shown.count()).toBe(chosen?.keys.length);
    expect(await shown.locator(".card").count()).toBe(chosen?.keys.length);
    await inParagraph.getByText(/^Show all/).click();
    expect(await shown.count()).toBe(new Set(passages.map(keyOf)).size);
  });

  it("shows how many readings of each era rest on which paragraph", async () => {
    const { page } = await goTo(essay);
    const { stances } = await explorer().service.data(
      "{ stances(first: 100) { nodes { era { slug ordinal name } evidence { paragraph } } pageInfo { hasNextPage } } }",
    );
    expect(stances.pageInfo.hasNextPage).toBe(true);
    const rest = await explorer().service.data(
      "{ stances(last: 100) { totalCount nodes { id era { slug ordinal name } evidence { paragraph } } } first: stances(first: 100) { nodes { id era { slug ordinal name } evidence { paragraph } } } }",
    );
    const all = [
      ...new Map([...rest.first.nodes, ...rest.stances.nodes].map((stance: Json) => [stance.id, stance])).values(),
    ];
    expect(all).toHaveLength(rest.stances.totalCount);
    const eras = [...new Map(all.map(({ era }) => [era.slug, era])).values()].sort((a, b) => a.ordinal - b.ordinal);
    const rows = await page
      .locator(".shares tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(rows).toEqual(
      eras.map(({ slug, name }) => [
        name,
        ...Array.from({ length: 7 }, (_, index) => {
          const count = all.filter(
            ({ era, evidence: passages }) =>
              era.slug === slug && passages.some(({ paragraph }: Json) => paragraph === index + 1),
          ).length;
          return count === 0 ? "" : String(count);
        }),
      ]),
    );
    const [era] = eras;
    await page.locator(".shares tbody tr").first().locator("td a").first().click();
    await page.locator(".read mark.lit").first().waitFor();
    expect(new URL(page.url()).searchParams.get("on")).toBe(era?.slug);
    for (const key of (await Promise.all((await page.locator(".paragraph").all()).map(litKeysIn))).flat())
      expect(key).toMatch(new RegExp(`^${era?.slug}/`));
  });

  it("is drawn to scale as bars where it is not attached, and says that ends are not known", async () => {
    const opened = await goTo(essay);
    const { page } = opened;
    const paragraphs = await paragraphsOf(
      explorer().service,
      "independent-foreign-policy-of-peace",
      essay.split("/")[2] ?? "",
    );
    const longest = Math.max(...paragraphs.flatMap(({ evidence: all }: Json) => all.map(({ end }: Json) => end)));
    const full = await page
      .locator(".read")
      .first()
      .evaluate(({ clientWidth }) => clientWidth);
    for (const { number, evidence: passages } of paragraphs) {
      const paragraph = page.locator(`#paragraph-${number}`);
      const last = Math.max(...passages.map(({ end }: Json) => end));
      await paragraph.getByText(`To character ${last}, the last that a passage reaches`).waitFor();
      const width = await paragraph.locator(".bar").evaluate(({ clientWidth }) => clientWidth);
      expect(Math.abs(width / full - last / longest)).toBeLessThan(0.02);
      const keys = new Set((await marksIn(paragraph)).flatMap((mark) => mark.keys));
      expect([...keys].sort()).toEqual([...new Set(passages.map(keyOf))].sort());
    }
    const csv = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(csv.map(({ digest }: Json) => digest)).toEqual(
      paragraphs.flatMap(({ evidence: all }: Json) => all.map(({ digest }: Json) => digest)),
    );
    await expectSound(opened);
  });

  it("is used by keyboard alone: one stop for each paragraph's marks, arrows from mark to mark; marks can be hidden", async () => {
    const opened = await goTo(await mostCut());
    const { page } = opened;
    const counts = await page
      .locator(".paragraph")
      .evaluateAll((all) => all.map((one) => one.querySelectorAll(".read mark").length));
    const paragraph = page.locator(".paragraph").nth(counts.indexOf(Math.max(...counts)));
    const marks = paragraph.locator(".read mark a");
    await paragraph.getByRole("heading", { level: 3 }).click();
    while (!(await marks.first().evaluate((element) => element === document.activeElement)))
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByText("on the words chosen").waitFor();
    expect(await marks.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await marks.nth(1).getAttribute("aria-current")).toBe("true");
    await page.keyboard.press("Tab");
    expect(await paragraph.locator(".beside a:focus").count()).toBe(1);
    await page.getByText("on the words chosen").scrollIntoViewIfNeeded();
    await expectSound(opened);

    await page.getByRole("checkbox", { name: "Hide the marks in the text" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".read mark").count()).toBe(0);
    expect(new URL(page.url()).searchParams.get("bare")).toBe("1");
  });

  it("keeps its hints in print, whatever page was seen before", async () => {
    const { page } = await goTo("/principles/independence");
    await page.getByRole("link", { name: "coded from" }).click();
    await page.locator(".source-items a").first().click();
    await page.locator(".source-line").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".source-line").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Light nothing" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it("says so where the edition has no such source, and is found from the list of all", async () => {
    const { page } = await goTo("/sources/atlantis");
    await page.getByText("no source that is called “atlantis”").waitFor();
    await page.goto(`${explorer().service.url}/explore/sources?corpus=${usa}`);
    await drawn(page);
    const { edition } = await explorer().service.data(
      `{ edition(corpus: "${usa}") { sources { slug paragraphs } stanceCounts(by: [SOURCE]) { source { slug } count } } }`,
    );
    expect(await slugsLinkedBy(page.locator(".source-items > li > a"))).toEqual(
      edition.sources.map(({ slug }: Json) => slug),
    );
    const [{ source, count }] = edition.stanceCounts;
    const item = page.locator(".source-items > li", { has: page.locator(`a[href*="/${source.slug}?"]`) });
    await item.getByText(new RegExp(`, ${count} readings?;`)).waitFor();
  });
});
