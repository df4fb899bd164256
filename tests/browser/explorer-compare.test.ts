import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import {
  byName,
  cell,
  chooser,
  chosen,
  compareEras,
  doctrines,
  every,
  linesOf,
  pairWords,
  panel,
  saidOf,
  words,
} from "../support/comparison.js";
import { lastingNameOf } from "../support/editions.js";
import { drawn, expectSound, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();

describe.runIf(hasBrowser)("the explorer's comparison", () => {
  it("is chosen by mouse, in the order of time, swapped, and opened down to the evidence of both eras", async () => {
    const { page } = await explorer().open("/compare");
    await page.getByRole("link", { name: "The first and the last: Founding → New era" }).waitFor();
    await chooser(page).click();
    await page.getByRole("option", { name: /^New era/ }).click();
    await page.getByRole("option", { name: /^Reform and opening up/ }).click();
    const of = await compareEras(explorer().service, ["reform-and-opening-up", "new-era"]);
    await expect.poll(() => linesOf(page)).toHaveLength(of.rows.length);
    expect(await chosen(page).allInnerTexts()).toEqual([
      expect.stringContaining("Reform and opening up"),
      expect.stringContaining("New era"),
    ]);

    await cell(page, "Opening to the outside world, New era: carried").click();
    const { stances } = await explorer().service.data(
      `{ stances(filter: { eras: ["reform-and-opening-up", "new-era"], principles: ["opening-to-the-outside-world"] }) {
        nodes { summary } } }`,
    );
    for (const { summary } of stances.nodes) await panel(page).getByText(summary, { exact: true }).waitFor();
    expect(await panel(page).getByRole("article").count()).toBe(stances.nodes.length);
    await panel(page).getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Swap" }).click();
    await cell(page, "Belt and Road, Reform and opening up: not attested").click();
    await panel(page).getByText("Reform and opening up: the source is silent here. Silence is no proof").waitFor();
    await page.keyboard.press("Escape");
    await chosen(page).nth(1).dragTo(chosen(page).nth(0));
    await cell(page, "Belt and Road, New era: introduced").waitFor();
  });

  it("is chosen, put in another order and read by keyboard alone", async () => {
    const { page } = await explorer().open("/compare");
    await chooser(page).focus();
    await page.keyboard.type("found");
    await page.keyboard.press("Enter");
    await page.keyboard.type("new era");
    await page.keyboard.press("Enter");
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("Escape");
    for (const key of ["Shift+Tab", "Shift+Tab", "Shift+Tab", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => page.url()).toContain("eras=new-era,founding");
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    expect(await focused()).toBe("Move New era earlier");

    await drawn(page);
    await page.getByRole("region", { name: "Principles by eras" }).focus();
    await page.keyboard.press("Tab");
    for (const key of ["ArrowDown", "End", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    const opened = await page.getByRole("grid").locator('[aria-expanded="true"]').textContent();
    await panel(page).getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(opened);

    await page.getByRole("button", { name: "Remove New era" }).press("Enter");
    await expect.poll(focused).toBe("Remove Founding");
    await page.getByRole("button", { name: "Clear" }).press("Enter");
    await page.getByRole("link", { name: /^The last two/ }).waitFor();
    expect(await focused()).toBe("Clear");
  });

  it("says in every cell, number and list what the API answers, all eras side by side", async () => {
    const observed = await explorer().open(`/compare?eras=${every}`);
    const { page } = observed;
    const of = await compareEras(explorer().service, every.split(","));
    const expected = of.rows.map((row: Json) => [
      row.principle.name,
      ...of.eras.map((_: Json, column: number) => saidOf(of, row, column)),
    ]);
    expect(await linesOf(page)).toEqual(byName(expected));
    const pairs = await page.getByRole("region", { name: "Similarity" }).getByRole("link").allInnerTexts();
    const [similar, numbers] = [of.similarity, pairs.map((pair) => pair.replace(/\s+/g, " ").trim())];
    expect(numbers.sort()).toEqual(similar.map(pairWords).sort());
    for (const [list, word] of Object.entries(words)) {
      const counts = page.getByRole("row", { name: new RegExp(`^${word}( \\d+)+$`) }).getByRole("gridcell");
      expect((await counts.allInnerTexts()).slice(1)).toEqual(
        of.transitions.map((one: Json) => String(one[list].length)),
      );
    }
    await page.getByRole("heading", { name: `Attested in all 8 eras: ${of.sharedByAll.length}` }).waitFor();
    await expectSound(observed);
  });

  it("groups lines by what happened in the transition that is chosen, and restores all that the address holds", async () => {
    const { page } = await explorer().open("/compare?eras=founding,reform-and-opening-up,new-era");
    await page.getByLabel("Group lines by what happened").selectOption("Reform and opening up → New era");
    const of = await compareEras(explorer().service, ["founding", "reform-and-opening-up", "new-era"]);
    const introduced = page.locator("tbody", { has: page.getByRole("rowheader", { name: /^Introduced/ }) });
    await expect
      .poll(() => introduced.locator('th[scope="row"]').allInnerTexts())
      .toEqual(of.transitions[1].introduced.map(({ name }: Json) => name));
    await page.getByRole("button", { name: "reaffirmed", exact: true }).click();
    await page.getByLabel("Count narrower principles").check();
    // Whoever sees it elsewhere sees no controls.
    const counted = "only stances of the kind reaffirmed; narrower principles counted for broader ones";
    await expect.poll(() => page.locator(".cite-text p").textContent()).toContain(`and New era; ${counted}”`);
    await page.getByRole("list").getByRole("button", { name: "Independent foreign policy of peace" }).click();
    await panel(page).getByRole("article").first().waitFor();
    await drawn(page);
    const seen = await page.locator("#explorer main").textContent();
    await page.reload();
    await panel(page).getByRole("article").first().waitFor();
    await expect.poll(() => page.locator("#explorer main").textContent()).toBe(seen);
    await page.goBack();
    await expect.poll(() => panel(page).count()).toBe(0);
    // Of a transition that there is not, the last one is meant.
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,post-cold-war,new-era&by=7`);
    await page.getByRole("grid").waitFor();
    expect(await page.getByLabel("Group lines by what happened").inputValue()).toBe("2");
  });

  it("is handed out on a sheet: some lines, three questions and its address, and overleaf a passage for each cell", async () => {
    const { page, errors } = await explorer().open("/compare?eras=founding,new-era&show=handout");
    const sheet = page.getByRole("region", { name: "Founding and New era" });
    await page.getByRole("region", { name: "The evidence" }).waitFor();
    const speaking = sheet.locator("tbody td:has(.kind)");
    const numbers = await speaking.locator("sup").allInnerTexts();
    expect(numbers.length).toBe(await speaking.count());
    expect(numbers.map(Number)).toEqual(numbers.map((_, at) => at + 1));
    expect(await page.locator(".overleaf li").count()).toBe(numbers.length);
    const of = await compareEras(explorer().service, ["founding", "new-era"]);
    const [{ shared, union }] = of.similarity;
    const questions = await sheet.locator(".handout-questions li").allInnerTexts();
    expect(questions).toHaveLength(3);
    expect(questions[2]).toContain(
      `Of ${union} principles attested for Founding or New era, ${shared} are attested for both.`,
    );
    await sheet.getByText(`edition=${lastingNameOf(of)}`).waitFor();
    expect(errors).toEqual([]);
  });

  it("sets eras of two corpora side by side, and asks each corpus for its own evidence", async () => {
    const { page } = await explorer().open(`/compare?eras=new-era,${doctrines}/detente`);
    const of = await compareEras(explorer().service, ["new-era", `${doctrines}/detente`]);
    const matched = of.sharedByAll[0];
    await page.getByRole("list").getByRole("button", { name: matched.name, exact: true }).click();
    await panel(page).getByRole("link", { name: "Détente" }).first().waitFor();
    const [here, there] = [
      panel(page).getByRole("link", { name: "New era" }),
      panel(page).getByRole("link", { name: "Détente" }),
    ];
    expect(await here.first().getAttribute("href")).toBe("/explore/eras/new-era");
    expect(await there.first().getAttribute("href")).toBe(`/explore/eras/detente?corpus=${doctrines}`);
    await panel(page).getByRole("button", { name: "Close" }).click();
    await cell(page, `${matched.name}, Détente: `).click();
    await panel(page).getByRole("link", { name: "Détente" }).first().waitFor();
    expect(await here.count()).toBe(0);
    await page.getByText("Beside it: United States Foreign-Policy Doctrines, 1796–1985, edition 1").waitFor();

    await page.getByText("Cite", { exact: true }).click();
    const [permanent = ""] = (await page.locator(".cite-text p").allInnerTexts()).join().match(/http\S+/) ?? [];
    const named = new URL(permanent).searchParams;
    const { edition } = await explorer().service.data(`{ edition(corpus: "${doctrines}") { number digest } }`);
    const lasting = lastingNameOf(edition);
    expect(named.get("edition")).toMatch(/^1@[0-9a-f]{12}$/);
    expect(named.get("eras")).toBe(`new-era,${doctrines}@${lasting}/detente`);
    expect(named.get("at")).toBe(`${matched.slug}~${doctrines}@${lasting}/detente`);
    await page.goto(permanent);
    await panel(page).getByRole("link", { name: "Détente" }).first().waitFor();
    expect(await there.first().getAttribute("href")).toBe(
      `/explore/eras/detente?corpus=${doctrines}&edition=${lasting}&lang=en`,
    );
    expect((await chosen(page).allInnerTexts())[1]).toContain("Détente");
  });

  it("says what to do about what is unknown, and where nothing is attested", async () => {
    const { page } = await explorer().open("/compare?eras=foundng,new-era");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      "There is no “foundng” (perhaps “founding”?). Take away above what is not there, or choose others in its place.",
    );
    await page.getByRole("button", { name: "Remove foundng" }).click();
    await page.getByRole("link", { name: /^The last two/ }).waitFor();
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,peaceful-coexistence&kinds=reinterpreted`);
    await page.getByText("Choose other kinds or principles").waitFor();
  });
});
