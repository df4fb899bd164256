import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, drawn, expectSound, seenAlone, textsCutOff, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();

/** What the API answers of a principle and its narrower ones. */
const question = `query ($principle: String!) {
  edition {
    number digest
    eras(first: 100) { nodes { slug } }
    principle(slug: $principle) {
      slug
      lineage(includeNarrower: true) { era { slug } stances { kind summary principle { slug name } } }
      narrower { slug }
      events { slug } quotes { slug }
    }
  }
}`;

interface Stance {
  readonly era: string;
  readonly principle: string;
  readonly kind: string;
  readonly summary: string;
}

interface Asked {
  readonly edition: { readonly number: number; readonly digest: string };
  readonly eras: readonly string[];
  readonly stances: readonly Stance[];
  readonly direct: readonly string[];
  readonly pins: readonly string[];
}

async function asked(principle: string): Promise<Asked> {
  const { edition } = await explorer().service.data(question, { principle });
  const slugs = (list: Json): string[] => list.map(({ slug }: { slug: string }) => slug);
  return {
    edition,
    eras: slugs(edition.eras.nodes),
    stances: edition.principle.lineage.flatMap(({ era, stances }: Json) =>
      stances.map((stance: Json) => ({
        era: era.slug,
        principle: stance.principle.slug,
        kind: stance.kind,
        summary: stance.summary,
      })),
    ),
    direct: slugs(edition.principle.narrower),
    pins: [
      ...slugs(edition.principle.events).map((slug) => `event,${slug}`),
      ...slugs(edition.principle.quotes).map((slug) => `quote,${slug}`),
    ],
  };
}

/** Every place in the picture, by what it stands for, with the words that are read of it. */
const stopsIn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator("[data-stop]")
    .evaluateAll((stops) =>
      Object.fromEntries(stops.map((stop) => [stop.getAttribute("data-stop"), stop.getAttribute("aria-label")])),
    );

const stop = (page: Page, id: string) => page.locator(`[data-stop="${id}"]`);
const panel = (page: Page) => page.getByRole("dialog");
const kindsInOrder = "introduced reaffirmed extended reinterpreted applied".split(" ");

/** How the stances of a stream in an era are read out, in the order of kinds. */
function kindsRead(stances: readonly Stance[]): string {
  const kinds = stances.map(({ kind }) => kind.toLowerCase());
  return kindsInOrder.filter((kind) => kinds.includes(kind)).join(", ");
}

/** The root element of an XML text: `parsererror`, or with one in it, where it is none. */
function parsedAs(text: string): string | undefined {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return root.querySelector("parsererror")?.nodeName ?? root.nodeName;
}

/** Every era of every stream of "independence", from the first that attests it on; its own from the first of all on. */
function cellsOf(stances: readonly Stance[], eras: readonly string[]) {
  return [...new Set(["independence", ...stances.map(({ principle }) => principle)])].flatMap((principle) => {
    const ofStream = stances.filter((stance) => stance.principle === principle);
    const birth = principle === "independence" ? 0 : eras.indexOf(ofStream[0]?.era ?? "");
    return eras.slice(birth).map((era) => ({
      ...{ id: `stances,${era},${principle}`, principle },
      here: ofStream.filter((stance) => stance.era === era),
    }));
  });
}

describe.runIf(hasBrowser)("the lineage of a principle", () => {
  let page: Page;
  let observed: Awaited<ReturnType<ReturnType<typeof explorer>["open"]>>;
  beforeAll(async () => {
    if (!hasBrowser) return;
    observed = await explorer().open("/lineage/independence");
    ({ page } = observed);
  });

  it("has a place for every stance, every silence after it, every event and every quotation of the API", async () => {
    const { stances, eras, pins } = await asked("independence");
    await page.goto(`${explorer().service.url}/explore/lineage/independence?narrower=all`);
    await drawn(page);
    const stops = await stopsIn(page);
    const cells = cellsOf(stances, eras);
    for (const { id, here } of cells)
      expect(stops[id]).toMatch(here.length > 0 ? new RegExp(`: ${kindsRead(here)}$`) : /The source is silent here\.$/);
    const expected = [
      ...pins,
      ...new Set(cells.map(({ principle }) => `to,${principle}`)),
      ...cells.map(({ id }) => id),
      ...cells.filter(({ here }) => here.length > 1).flatMap(({ id, here }) => here.map(({ kind }) => `${id},${kind}`)),
    ];
    expect(Object.keys(stops).sort()).toEqual(expected.sort());
    // Every stance has its mark in the picture, and stands in the list below with its summary.
    expect(await page.locator(".river-picture [class^=kind-]").count()).toBe(stances.length);
    const listed = await page.locator(".stream-entry li").allInnerTexts();
    const read = (text: string): string =>
      text
        .replace(/^\s*(\w+)\s*: see the evidence/, "$1")
        .replace(/\s+/g, " ")
        .trim();
    expect(listed.map(read).sort()).toEqual(
      stances.map(({ kind, summary }) => `${kind.toLowerCase()} ${summary}`.replace(/\s+/g, " ")).sort(),
    );
  });

  it("is as wide in each era as the number of kinds of stance", async () => {
    const { stances, eras } = await asked("independence");
    const heights = await Promise.all(
      eras.map(async (era) => (await stop(page, `stances,${era},independence`).boundingBox())?.height ?? 0),
    );
    const counts = eras.map(
      (era) => stances.filter((each) => each.era === era && each.principle === "independence").length,
    );
    const unit = (heights[0] ?? 0) / (counts[0] ?? 1);
    for (const [era, count] of counts.entries()) if (count > 0) expect(heights[era]).toBeCloseTo(unit * count, 1);
  });

  it("opens evidence by mouse, keeps it in the address, and shows the same to whoever opens that address", async () => {
    await stop(page, "stances,founding,independence,INTRODUCED").hover();
    await page.locator(".river-tip").getByText("introduced:").waitFor();
    await stop(page, "stances,founding,independence,INTRODUCED").click();
    await panel(page).getByRole("article").waitFor();
    expect(await panel(page).getByRole("article").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("open")).toBe("stances,founding,independence,INTRODUCED");
    await page.goBack();
    await expect.poll(() => panel(page).count()).toBe(0);
    await page.getByRole("checkbox", { name: "applied" }).uncheck();
    await page.getByRole("combobox", { name: "Narrower principles" }).selectOption("direct");
    await stop(page, "quote,footholds").click();
    await panel(page).getByText("our footholds").first().waitFor();

    const state = { stops: await stopsIn(page), panel: await panel(page).textContent() };
    await page.reload();
    await drawn(page);
    await panel(page).getByText("our footholds").first().waitFor();
    expect({ stops: await stopsIn(page), panel: await panel(page).textContent() }).toEqual(state);
    const { stances, direct } = await asked("independence");
    const shown = Object.keys(state.stops).filter((id) => id.startsWith("to,"));
    const attested = stances.filter(({ kind }) => kind !== "APPLIED").map(({ principle }) => principle);
    expect(shown.sort()).toEqual(
      ["independence", ...direct]
        .filter((slug) => slug === "independence" || attested.includes(slug))
        .map((slug) => `to,${slug}`)
        .sort(),
    );
  });

  it("is gone through by keys alone: one stop of the tab key, arrows to all others, evidence and back", async () => {
    await page.goto(`${explorer().service.url}/explore/lineage/independence`);
    await drawn(page);
    expect(await page.locator("[data-stop][tabindex='0']").count()).toBe(1);
    await page.getByRole("button", { name: "Print" }).focus();
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-stop"));
    expect(await focused()).toMatch(/^(event|quote),/);
    for (let rows = 0; rows < 20 && !/^stances,[^,]+,independence/.test((await focused()) ?? ""); rows += 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await focused()).toBe("stances,founding,independence");
    await page.keyboard.press("Enter");
    await panel(page).getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("stances,founding,independence");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^to,/);
    const followed = (await focused())?.slice(3);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/explore/lineage/${followed}`);
  });

  it("can be taken along: as a table of every era and principle, as a captioned picture, as its query", async () => {
    await page.goto(`${explorer().service.url}/explore/lineage/independence?narrower=all`);
    await drawn(page);
    const { edition, stances, eras } = await asked("independence");
    const csv = await downloaded(page, "CSV");
    const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true });
    const streams = new Set(stances.map(({ principle }) => principle));
    expect(rows.length).toBe(eras.length * streams.size);
    for (const row of rows) {
      const here = stances.filter(({ era, principle }) => era === row["era"] && principle === row["principle"]);
      expect([row["stances"], row["kinds"]]).toEqual([String(here.length), kindsRead(here)]);
      for (const { summary } of here) expect(row["summaries"]).toContain(summary);
    }
    const svg = (await downloaded(page, "SVG")).content.toString();
    expect(await seenAlone(page, svg, parsedAs)).toBe("svg");
    expect(svg).toContain(`edition ${edition.number}`);
    expect(svg).toContain(edition.digest);
    expect(svg).toContain("no such stance: silence is no proof of abandonment");
    const link = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const parameters = new URL(link ?? "", page.url()).searchParams;
    const variables = JSON.parse(parameters.get("variables") ?? "");
    expect(variables).toEqual({
      corpus: null,
      edition: null,
      digest: null,
      principle: "independence",
      includeNarrower: true,
    });
    const answered = await explorer().service.data(parameters.get("query") ?? "", variables);
    expect(answered.edition.principle.slug).toBe("independence");
  });

  it("says of what is taken along which kinds of stance it shows, and opens the evidence of no other", async () => {
    await page.goto(
      `${explorer().service.url}/explore/lineage/independence?kinds=REAFFIRMED,APPLIED&open=stances,founding,independence,INTRODUCED`,
    );
    await drawn(page);
    const { stances } = await asked("independence");
    const shown = stances.filter(
      ({ era, principle, kind }) =>
        era === "founding" && principle === "independence" && ["REAFFIRMED", "APPLIED"].includes(kind),
    );
    await panel(page).getByRole("article").first().waitFor();
    expect(await panel(page).getByRole("heading", { level: 2 }).textContent()).toBe("Independence, Founding");
    expect(await panel(page).getByRole("article").count()).toBe(shown.length);
    const { name, content } = await downloaded(page, "CSV");
    expect(name).toContain("Lineage of Independence only what is reaffirmed or applied");
    expect(content.toString().split("\n")[0]).toContain(",stances that are reaffirmed or applied,");
    const svg = (await downloaded(page, "SVG")).content.toString();
    expect(svg).toContain("Lineage of Independence: only what is reaffirmed or applied.");
    expect(await textsCutOff(page, svg)).toEqual([]);
  });

  it("can be used by everyone, on a phone and on a projector, in light and in dark", async () => {
    await expectSound(observed);
  });

  it("says what to do where there is nothing to follow", async () => {
    await page.goto(`${explorer().service.url}/explore/lineage/no-such-principle`);
    await page.getByRole("link", { name: "Choose one of its principles" }).waitFor();
    await page.goto(`${explorer().service.url}/explore/lineage/non-alignment?kinds=APPLIED`);
    await page.getByText("No era takes such a stance here. Choose more kinds of stance").waitFor();
    await page.getByRole("checkbox", { name: "introduced" }).check();
    await stop(page, "stances,reform-and-opening-up,non-alignment").waitFor();
    await expect.poll(() => page.getByText("No era takes such a stance here.").count()).toBe(0);
  });
});
