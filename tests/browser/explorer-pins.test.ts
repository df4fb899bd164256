import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { lastingNameOf } from "../support/editions.js";
import { downloaded, drawn, expectSound, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const usa = "united-states-foreign-policy-doctrines";
const china = "independent-foreign-policy-of-peace";

/** An edition's name for ever, and its stances on some principles in some eras. */
async function editionOf(corpus: string, filter = "{}"): Promise<Json> {
  const { edition } = await explorer().service.data(`{ edition(corpus: "${corpus}") { number digest
    stances(first: 100, filter: ${filter}) { nodes { kind summary note era { slug name } principle { slug name }
      evidence { text gloss digest paragraph } } } } }`);
  return { ...edition, name: `${corpus}@${lastingNameOf(edition)}` };
}

const summaries = (page: Page) => page.locator(".pin .stance > p:first-of-type").allTextContents();
const pinsIn = (page: Page): string[] => new URL(page.url()).searchParams.get("pins")?.split(",") ?? [];
const item = (page: Page, place: number) => page.locator(".pin").nth(place - 1);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);

describe.runIf(hasBrowser)("the sheet of pins", () => {
  it("gathers cells and readings of any view and corpus, silent ones too, and shows of each what the API has", async () => {
    const here = await editionOf(china, '{ eras: ["new-era"], principles: ["independence"] }');
    const there = await editionOf(usa, '{ eras: ["detente"] }');
    const [reading] = there.stances.nodes;
    const { page } = await explorer().open("?cell=independence~new-era");
    await page.getByRole("button", { name: "Pin this cell" }).press("Enter");
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,new-era&at=belt-and-road~founding`);
    await page.goto(`${explorer().service.url}/explore?cell=belt-and-road~founding`);
    await page.getByRole("button", { name: "Pin this cell" }).click();
    const key = `${reading.era.slug}/${reading.principle.slug}/${reading.kind}`;
    await page.goto(`${explorer().service.url}/explore/stances/${key}?corpus=${usa}`);
    await page.getByRole("button", { name: "Pin this reading" }).click();
    await page.getByRole("link", { name: "Pins 3" }).click();
    await page.locator("main.pins").waitFor();
    await drawn(page);
    expect(pinsIn(page)).toEqual([
      `${here.name}/new-era/independence`,
      `${here.name}/founding/belt-and-road`,
      `${there.name}/${key}`,
    ]);
    expect(await summaries(page)).toEqual([...here.stances.nodes.map(({ summary }: Json) => summary), reading.summary]);
    await item(page, 2).getByText("The source is silent here. Silence is no proof of abandonment.").waitFor();
    await page.goto(`${explorer().service.url}/explore/stances/${key}?corpus=${usa}`);
    await page.getByRole("button", { name: "Pin this reading", pressed: true }).click();
    await page.getByRole("link", { name: "Pins 2" }).waitFor();
  });

  it("is put in order, noted upon and named by keyboard, and opens from its address as it was left", async () => {
    const { page } = await explorer().open("/compare?eras=founding,new-era&at=independence~new-era");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Pin (Founding|New era)$/ })
      .first()
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Pin (Founding|New era)$/ })
      .last()
      .click();
    await page.getByRole("link", { name: "Pins 2" }).click();
    await page.locator("main.pins").waitFor();
    await drawn(page);
    const [first = "", second = ""] = pinsIn(page);
    await page.getByRole("button", { name: "Move down 1" }).press("Enter");
    await expect.poll(() => pinsIn(page)).toEqual([second, first]);
    await expect.poll(() => focused(page)).toBe("Move down 2");
    const note = "# 100% & “both”, 和平;\nsee *there* <b>";
    await page.getByLabel("Your note on 2").fill(note);
    await page.getByLabel("Title of this sheet").fill("For the seminar");
    await page.keyboard.press("Tab");
    await page.getByRole("heading", { name: "For the seminar", level: 1 }).waitFor();
    const another = await explorer().browse();
    await another.page.goto(page.url());
    await drawn(another.page);
    expect(await summaries(another.page)).toEqual(await summaries(page));
    expect(await another.page.getByLabel("Your note on 2").inputValue()).toBe(note);
    await another.page.getByText("What you pin does not go on this sheet").waitFor();
    expect(await another.page.getByRole("link", { name: /^Pins \d/ }).count()).toBe(0);
    await another.page.getByRole("button", { name: "Go on with this one" }).click();
    await another.page.getByRole("link", { name: "Pins 2" }).waitFor();
    expect(another.errors).toEqual([]);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the address" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const text = (await downloaded(page, "MD")).content.toString();
    expect(text).toMatch(/^# For the seminar\n/);
    expect(text).toContain("\\# 100% & “both”, 和平;");
    expect(text).toContain("see \\*there\\* \\<b>");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".printed-note").isVisible()).toBe(true);
    expect(await page.getByLabel("Your note on 2").isVisible()).toBe(false);

    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Take off 1" }).press("Enter");
    await expect.poll(() => pinsIn(page)).toEqual([first]);
    await expect.poll(() => focused(page)).toBe("Take off 1");
    expect(await page.getByLabel("Your note on 1").inputValue()).toBe(note);
    await page.goBack();
    await expect.poll(() => pinsIn(page)).toEqual([second, first]);
    await page.goto(`${explorer().service.url}/explore/pins`);
    await expect.poll(() => pinsIn(page)).toEqual([first]);
  });

  it("goes out as a table with a row for each passage, and with the service's citation of each reading", async () => {
    const edition = await editionOf(usa);
    const cells = [
      ...new Set<string>(edition.stances.nodes.map(({ era, principle }: Json) => `${era.slug}/${principle.slug}`)),
    ];
    const chosen = cells.slice(0, 4);
    const observed = await explorer().open(`/pins?pins=${chosen.map((cell) => `${edition.name}/${cell}`)}&n1=Compare`);
    const { page } = observed;
    const readings = chosen.flatMap((cell) =>
      edition.stances.nodes.filter(({ era, principle }: Json) => `${era.slug}/${principle.slug}` === cell),
    );
    expect((await summaries(page)).sort()).toEqual(readings.map(({ summary }: Json) => summary).sort());
    const table: Json[] = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    const passages = readings.flatMap(({ evidence }: Json) => evidence);
    expect(table.map(({ digest }: Json) => digest).sort()).toEqual(passages.map(({ digest }: Json) => digest).sort());
    expect(table[0]?.note).toBe("Compare");
    const bib = (await downloaded(page, "BIB")).content.toString();
    expect(bib.match(/^@misc\{/gm)).toHaveLength(readings.length);
    const text = (await downloaded(page, "MD")).content.toString();
    expect(text.match(/^## /gm)).toHaveLength(chosen.length);
    for (const { digest } of passages) expect(text).toContain(digest);
    await expectSound(observed);
  });

  it("keeps to what an address can hold, and passes over what it cannot read", async () => {
    const { name } = await editionOf(china);
    const eras = ["founding", "new-era"];
    const { principles } = await explorer().service.data("{ principles(first: 20) { nodes { slug } } }");
    const many = eras.flatMap((era) => principles.nodes.map(({ slug }: Json) => `${name}/${era}/${slug}`));
    const { page } = await explorer().open(`/pins?pins=${many}`);
    expect(await page.locator(".pin").count()).toBe(20);
    await page.getByRole("button", { name: "Go on with this one" }).click();
    for (const [index] of many.slice(0, 20).entries()) {
      await page.getByLabel(`Your note on ${index + 1}`, { exact: true }).fill("和平".repeat(150));
      await page.keyboard.press("Tab");
    }
    await page.getByText("The address has no room for all of this").first().waitFor();
    expect(page.url().length).toBeLessThan(6_200);
    expect((await fetch(page.url())).status).toBe(200);
    await page.goto(`${explorer().service.url}/explore?cell=independence~new-era`);
    await page.getByRole("button", { name: "Pin this reading" }).first().waitFor();
    expect(await page.getByRole("button", { name: "Pin this reading" }).first().getAttribute("aria-disabled")).toBe(
      "true",
    );

    const odd = [
      `${name}/new-era/independence/LIKED`,
      "new-era/independence",
      `${china}@1@ffffffffffff/new-era/independence`,
    ];
    const unknown = `${name}/atlantis/independence`;
    await page.goto(`${explorer().service.url}/explore/pins?pins=${[...odd, unknown, `${name}/new-era/independence`]}`);
    await drawn(page);
    expect(await page.locator(".pin").count()).toBe(3);
    await item(page, 1).getByText("is not published here").waitFor();
    await item(page, 2).getByText("atlantis").first().waitFor();
    expect(await item(page, 3).locator(".stance").count()).toBeGreaterThan(0);
    const missing = await page.locator(".missing-pins").textContent();
    expect(missing).toContain(`1 ${odd[2]}, 2 ${unknown}.`);
    const table: Json[] = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(new Set(table.map(({ pin }: Json) => pin))).toEqual(new Set(["3"]));
    const text = (await downloaded(page, "MD")).content.toString();
    for (const key of [odd[2], unknown]) expect(text).toContain(`## \`${key}\``);
    expect((await downloaded(page, "BIB")).content.toString()).toMatch(/^@misc\{/);
  });

  it("takes along of a source its own passages alone, of stances that rest on several, too", async () => {
    const { edition } = await explorer().service.data(`{ edition(corpus: "${usa}") { number digest
      sources { slug title } stances(first: 100) { nodes { principle { slug } evidence { digest source { slug } } } } } }`);
    const name = `${usa}@${lastingNameOf(edition)}`;
    const sourcesOf = ({ evidence }: Json) => new Set(evidence.map(({ source }: Json) => source.slug));
    const { evidence, principle } = edition.stances.nodes.find((stance: Json) => sourcesOf(stance).size > 1);
    const [{ source }] = evidence;
    const { page } = await explorer().open(`/pins?pins=${name}/source:${source.slug}/${principle.slug}`);
    const own = edition.stances.nodes
      .filter((stance: Json) => stance.principle.slug === principle.slug)
      .flatMap((stance: Json) => stance.evidence)
      .filter((one: Json) => one.source.slug === source.slug);
    const table: Json[] = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(table.map(({ digest }: Json) => digest).sort()).toEqual(own.map(({ digest }: Json) => digest).sort());
  });

  it("lets a sheet that is too full get smaller, and be gone on with once it fits", async () => {
    const { name } = await editionOf(china);
    const cells = ["independence~new-era", "independence~founding", "belt-and-road~new-era"];
    const pins = cells.map((cell) => `${name}/${cell.split("~").reverse().join("/")}`);
    const long = "和".repeat(300);
    const notes = new URLSearchParams({ n1: long, n2: long, n3: long });
    const { page } = await explorer().open(`/pins?pins=${pins}&${notes}`);
    await page.getByText("This one is too full to go on with").waitFor();
    expect(await page.getByRole("button", { name: "Go on with this one" }).count()).toBe(0);
    await page.getByLabel("Your note on 1").fill("和".repeat(290));
    await page.keyboard.press("Tab");
    const noteInAddress = (place: number) => new URL(page.url()).searchParams.get(`n${place}`);
    await expect.poll(() => noteInAddress(1)).toBe("和".repeat(290));
    expect(await page.getByText("The address has no room").count()).toBe(0);
    await page.getByLabel("Your note on 2").fill("Longer than nothing");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Go on with this one" }).click();
    await page.getByRole("link", { name: "Pins 3" }).waitFor();

    // As a browser may have kept it from before.
    await page.evaluate((kept) => localStorage.setItem("pins", kept), `?pins=${pins}&${notes}`);
    await page.goto(`${explorer().service.url}/explore?cell=${cells[0]}`);
    const pinned = page.getByRole("button", { name: "Pin this cell" });
    await page.getByRole("button", { name: "Pin this reading" }).first().waitFor();
    expect(await pinned.getAttribute("aria-disabled")).toBe("false");
    await pinned.click();
    await page.getByRole("link", { name: "Pins 2" }).waitFor();
  });

  it("holds for the visit what the browser has no room to keep, and is kept again once it has", async () => {
    const { page, errors } = await explorer().open("?cell=independence~founding");
    const pin = async (name: string, sheet: string): Promise<void> => {
      await page.getByRole("button", { name, pressed: false }).first().click();
      await page.getByRole("link", { name: sheet }).waitFor();
    };
    await pin("Pin this cell", "Pins 1");
    await page.evaluate(() => {
      let filled = "";
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          localStorage.setItem("filled", filled + "x".repeat(size));
          filled += "x".repeat(size);
        } catch {
          // Half of it may still fit.
        }
      }
    });
    await pin("Pin this reading", "Pins 2");
    await page.getByRole("link", { name: "Pins 2" }).click();
    await page.locator("main.pins").waitFor();
    await drawn(page);
    const [cell = "", reading = ""] = pinsIn(page);
    expect(reading).toMatch(new RegExp(`^${cell}/[A-Z]+$`));
    await page.getByRole("button", { name: "Take off 1" }).click();
    await page.getByRole("link", { name: "Pins 1" }).waitFor();

    await page.evaluate(() => localStorage.removeItem("filled"));
    await page.getByLabel("Your note on 1").fill("Kept");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => localStorage.getItem("pins"))).toContain("Kept");
    await page.goto(`${explorer().service.url}/explore/pins`);
    await expect.poll(() => pinsIn(page)).toEqual([reading]);
    expect(errors).toEqual([]);
  });

  it("says how to pin where nothing is pinned", async () => {
    const observed = await explorer().open("/pins");
    await observed.page.getByText("Nothing is pinned.").waitFor();
    await expectSound(observed);
  });
});
