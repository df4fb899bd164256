import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { daySpan } from "../../src/chronology/edtf.js";
import { hasBrowser, type ObservedPage } from "../support/browser.js";
import { accessibilityProblems, downloaded, expectSound, seenAlone, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";
import { type Item, itemsOf, keysOf, sortedKeys, thing } from "../support/timeline.js";

const explorer = useExplorer();

const panelHeading = (page: Page) => page.getByRole("dialog").getByRole("heading", { level: 2 });
const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);

/** Where each thing is drawn, in pixels from the left of the picture, and on which line. */
const places = (page: Page): Promise<Record<string, { left: number; right: number; top: number }>> =>
  page.locator(".thing").evaluateAll((things) =>
    Object.fromEntries(
      things.map((each) => {
        const [x, y, width] = ["x", "y", "width"].map((name) => Number(each.querySelector("rect")?.getAttribute(name)));
        return [each.getAttribute("data-key"), { left: x, right: (x ?? 0) + (width ?? 0), top: y }];
      }),
    ),
  );

/** Presses the tabulator until something is focused. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the tabulator does not lead there");
}

describe.runIf(hasBrowser)("the timeline", () => {
  let items: readonly Item[] = [];
  let observed: ObservedPage;
  beforeAll(async () => {
    items = await itemsOf(explorer());
    observed = await explorer().open("/timeline");
  });

  /** Opens an address anew, in the same window as the ones before. */
  async function open(address: string): Promise<Page> {
    const { page } = observed;
    await page.goto(`${explorer().service.url}/explore/timeline${address}`);
    await page.locator(".timeline-region").waitFor();
    return page;
  }

  it("draws everything that the API answers at its place in time, and lists it by date", async () => {
    const page = await open("");
    expect((await keysOf(page)).sort()).toEqual(sortedKeys(items));

    // Two lines of the axis tell where any day is.
    const lineOf = async (year: string) => {
      const tick = page.locator(".time-tick", { hasText: new RegExp(`^${year}$`) });
      return { day: Date.parse(year) / 86_400_000, x: Number(await tick.getAttribute("x")) };
    };
    const [a, b] = [await lineOf("1950"), await lineOf("2000")];
    const x = (day: number) => a.x + ((day - a.day) / (b.day - a.day)) * (b.x - a.x);
    const drawnAt = await places(page);
    for (const { key, date } of items) {
      const { left = 0, right = 0 } = drawnAt[key] ?? {};
      const { earliestDay, latestDay } = daySpan(date) ?? {};
      const [from, to] = [x(earliestDay ?? 0), typeof latestDay === "number" ? x(latestDay + 1) : right];
      expect(Math.abs((left + right) / 2 - (from + to) / 2), `${key} ${date}`).toBeLessThan(8);
    }

    const list = page.locator(".timeline-list li");
    expect(await list.locator("a").allTextContents()).toEqual(items.map(({ name }) => name));
    expect(await list.locator("code").allTextContents()).toEqual(items.map(({ date }) => date));
    expect(await list.first().textContent()).toContain("June 1949 to about 1955");
  });

  it("tells of what is pointed at, opens what is clicked, zooms by the wheel and can be dragged", async () => {
    const page = await open("");
    const conference = thing(page, "event/asian-african-conference");
    await conference.hover({ position: { x: 10, y: 10 } });
    const tip = await page.getByRole("tooltip").textContent();
    for (const told of ["Event: conference", "Asian-African Conference", "April 1955", "1955-04", "Zhou Enlai"])
      expect(tip).toContain(told);

    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -900);
    await page.keyboard.up("Control");
    await expect.poll(() => page.url()).toContain("zoom=");
    await expect.poll(async () => (await keysOf(page)).includes("era/new-era")).toBe(false);
    const before = (await places(page))["event/asian-african-conference"];

    await page.mouse.down();
    await page.mouse.move(700, 520, { steps: 3 });
    await page.mouse.up();
    const after = (await places(page))["event/asian-african-conference"];
    expect(after?.left).not.toBe(before?.left);
    expect(after?.top).toBe(before?.top);
    expect(await page.getByRole("dialog").count()).toBe(0);

    await conference.click();
    await expect.poll(() => panelHeading(page).textContent()).toBe("Asian-African Conference");
    const { event } = await explorer().service.data(
      `{ event(slug: "asian-african-conference") { summary principles { name } evidence { gloss paragraph } } }`,
    );
    const told = (await page.getByRole("dialog").textContent()) ?? "";
    for (const { name } of event.principles) expect(told).toContain(name);
    for (const { gloss, paragraph } of event.evidence) {
      expect(told).toContain(gloss);
      expect(told).toContain(`paragraph ${paragraph}`);
    }
    const link = page.getByRole("link", { name: "Go to the page of this event" });
    expect(await link.getAttribute("href")).toBe("/explore/events/asian-african-conference");

    // The address alone gives the same picture, and the same panel.
    const seen = await places(page);
    await open(page.url().replace(/^.*\/timeline/, ""));
    await expect.poll(() => panelHeading(page).textContent()).toBe("Asian-African Conference");
    expect(await places(page)).toEqual(seen);

    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Whole" }).click();
    expect((await keysOf(page)).sort()).toEqual(sortedKeys(items));
    expect(page.url()).not.toContain("zoom=");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Whole");
  });

  it("is gone through, zoomed, opened and filtered by keys alone", async () => {
    const page = await open("");
    await tabTo(page, async () => (await focused(page, "data-key")) !== null);
    expect(await focused(page, "data-key")).toBe(items[0]?.key);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page, "data-key")).toBe(items[2]?.key);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focused(page, "data-key")).toBe(items[1]?.key);
    expect(await focused(page, "aria-label")).toBe(
      "Event: meeting: Preparatory meeting of the New Political Consultative Conference, June 1949",
    );
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press("+");
    expect((await keysOf(page)).length).toBeLessThan(items.length);

    // Out of view, and back into it.
    await page.keyboard.press("End");
    const last = items.at(-1);
    await expect.poll(() => focused(page, "data-key")).toBe(last?.key);
    await page.keyboard.press("Enter");
    await expect.poll(() => panelHeading(page).textContent()).toBe(last?.name);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page, "data-key")).toBe(last?.key);
    await page.keyboard.press("0");
    await expect.poll(async () => (await keysOf(page)).length).toBe(items.length);

    await page.getByRole("heading", { level: 1 }).focus();
    const leaders = page.getByRole("combobox", { name: "Leaders" });
    await tabTo(page, () => leaders.evaluate((box) => document.activeElement === box));
    await page.keyboard.type("毛泽东");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("leaders=mao-zedong");
    const ofMao = await itemsOf(explorer(), `leaders: ["mao-zedong"]`);
    await expect.poll(async () => (await keysOf(page)).sort()).toEqual(sortedKeys(ofMao));
    expect(await leaders.getAttribute("placeholder")).toBe("1 chosen");
    await page.keyboard.press("Escape");
    expect(await leaders.getAttribute("aria-expanded")).toBe("false");
    expect(await leaders.evaluate((box) => document.activeElement === box)).toBe(true);
    await page.keyboard.press("Backspace");
    await expect.poll(async () => (await keysOf(page)).length).toBe(items.length);
  });

  it("keeps to a span of time, principles, types and kinds of events, as the API does", async () => {
    const page = await open("?principles=non-alignment&lang=zh");
    expect((await keysOf(page)).sort()).toEqual(sortedKeys(await itemsOf(explorer(), `principles: ["non-alignment"]`)));
    expect(await page.locator(".timeline-list").textContent()).toContain("改革开放");

    await open("");
    await page.getByRole("textbox", { name: "From" }).fill("1955~");
    await page.getByRole("textbox", { name: "To" }).fill("196X");
    await page.getByRole("textbox", { name: "To" }).press("Enter");
    const within = await itemsOf(explorer(), `from: "1955~", to: "196X"`);
    await expect.poll(async () => (await keysOf(page)).sort()).toEqual(sortedKeys(within));
    await page.getByLabel("Eras", { exact: true }).uncheck();
    await page.getByRole("combobox", { name: "Kinds of event" }).click();
    await page.getByRole("option", { name: "conference", exact: true }).click();
    const { events } = await explorer().service.data(
      `{ events(filter: { from: "1955~", to: "196X", kinds: [CONFERENCE] }) { nodes { slug } } }`,
    );
    const quotes = within.filter(({ key }) => key.startsWith("quote/"));
    const kept = [...events.nodes.map(({ slug }: Json) => `event/${slug}`), ...quotes.map(({ key }) => key)];
    await expect.poll(async () => (await keysOf(page)).sort()).toEqual(kept.sort());
    expect(page.url()).toContain("from=1955~&to=196X&hide=era&kinds=CONFERENCE");

    await page.getByRole("textbox", { name: "From" }).fill("2200");
    await page.getByRole("textbox", { name: "From" }).press("Enter");
    await page.getByRole("textbox", { name: "To" }).fill("");
    await page.getByRole("textbox", { name: "To" }).press("Enter");
    await page.getByText("Nothing on the timeline fits what you have chosen.").waitFor();
    await page.getByRole("link", { name: "Show everything" }).first().press("Enter");
    await expect.poll(async () => (await keysOf(page)).sort()).toEqual(sortedKeys(items));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Show everything");

    await page.goto(`${explorer().service.url}/explore/timeline?leaders=nobody`);
    expect(await page.getByRole("alert").textContent()).toContain("There is no “nobody”.");
    await page.getByRole("combobox", { name: "Leaders" }).click();
    await page.getByRole("option", { name: "nobody" }).click();
    await expect.poll(async () => (await keysOf(page)).length).toBe(items.length);
  });

  it("can be taken along: as a table, a picture, a query", async () => {
    const page = await open("?hide=quote&zoom=1949-01-01/1960-12-31");
    const shown = items.filter(({ key }) => !key.startsWith("quote/"));
    const csv = await downloaded(page, "CSV");
    const [header, ...rows]: string[][] = parse(csv.content, { bom: true });
    expect(header).toEqual(["type", "slug", "name", "date (EDTF)", "first day", "last day", "summary"]);
    expect(rows.map(([type, slug, name, date]) => ({ key: `${type}/${slug}`, name, date }))).toEqual(shown);
    expect(rows.find(([, slug]) => slug === "founding")?.slice(4, 6)).toEqual(["1949-06-01", "1955-12-31"]);

    const { corpora } = await explorer().service.data("{ corpora { currentEdition { digest } } }");
    const { name, content } = await downloaded(page, "SVG");
    expect(name).toContain("Timeline of eras");
    const svg = await seenAlone(page, content.toString(), (text) => {
      const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
      return { root: documentElement.nodeName, text: documentElement.textContent };
    });
    expect(svg.root).toBe("svg");
    for (const told of [corpora[0].currentEdition.digest, "edition 1", "zoom=1949-01-01/1960-12-31", "hatched:"])
      expect(svg.text).toContain(told);
    for (const drawnName of ["Against two superpowers", "Asian-African Conference"])
      expect(svg.text).toContain(drawnName);
    expect(svg.text).not.toContain("End of the Cold War");
    // The colour of eras, which their bands take from what stands around them.
    expect(content.toString()).toContain(".thing-era .thing-band{fill:#16527f;");

    const link = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const { searchParams } = new URL(link ?? "", page.url());
    const asked = JSON.parse(searchParams.get("variables") ?? "");
    const { edition } = await explorer().service.data(searchParams.get("query") ?? "", asked);
    expect(edition.timeline.totalCount).toBe(items.length);
  });

  it("is sound, from a phone to a projector, in light and in dark", async () => {
    await open("?zoom=1949-01-01/1992-12-31");
    await expectSound(observed);
    const page = await open("?open=era/strategic-adjustment&lang=both");
    await expect.poll(() => panelHeading(page).textContent()).toBe("Strategic adjustment 战略调整");
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
