import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import {
  accessibilityProblems,
  downloaded,
  drawn,
  expectSound,
  textsCutOff,
  useExplorer,
} from "../support/explorer.js";
import { rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const inOrder = [
  "introduced",
  "reaffirmed",
  "extended",
  "narrowed",
  "reinterpreted",
  "applied",
  "rejected",
  "abandoned",
];
const doctrines = "united-states-foreign-policy-doctrines";
const speech = "united-states-freedom-of-speech";
const every =
  "founding,peaceful-coexistence,against-two-superpowers,strategic-adjustment,reform-and-opening-up,post-cold-war,peaceful-development,new-era";

/** What the API answers to a comparison of eras. */
async function compareEras(eras: readonly string[]): Promise<Json> {
  const principle = "{ id slug name }";
  const { edition } = await explorer().service.data(
    `query ($eras: [String!]!) { edition { digest number compareEras(eras: $eras) {
      eras { name } rows { principle ${principle} cells { kinds } } sharedByAll ${principle}
      similarity { shared union jaccard }
      transitions { introduced ${principle} resumed ${principle} appeared ${principle} carried ${principle}
        reversed ${principle} notAttested ${principle} }
    } } }`,
    { eras },
  );
  return { ...edition.compareEras, digest: edition.digest, number: edition.number };
}

const words = {
  introduced: "introduced",
  resumed: "resumed",
  appeared: "appeared",
  carried: "carried",
  reversed: "reversed",
  notAttested: "not attested",
};

/** What a cell has to say: what happened, and the kinds that this has not told of. */
function saidOf(comparison: Json, row: Json, column: number): string {
  const lists = comparison.transitions[column - 1] ?? {};
  const happened = Object.entries(words).filter(([list]) =>
    lists[list]?.some(({ id }: Json) => id === row.principle.id),
  );
  const [change = ""] = happened.map(([, word]) => word);
  const kinds = row.cells[column].kinds.map((kind: string) => kind.toLowerCase());
  const further = inOrder.filter((kind) => kinds.includes(kind) && !(kind === "introduced" && change === kind));
  return `${change} ${further.join(", ")}`.trim();
}

/** The cells of every line as they are read, after the name of the principle, in the order of the names. */
async function linesOf(page: Page): Promise<string[][]> {
  const lines = await page
    .getByRole("grid")
    .evaluate((grid) =>
      [...grid.querySelectorAll("tbody tr:not(.group-head)")].map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? "").replace(/^[^:]*: /, "").trim()),
      ),
    );
  return byName(lines);
}

function byName(lines: string[][]): string[][] {
  return lines.sort(([a = ""], [b = ""]) => a.localeCompare(b));
}

const cell = (page: Page, name: string) => page.getByRole("button", { name });
const panel = (page: Page) => page.getByRole("dialog");
const chooser = (page: Page) => page.getByRole("combobox", { name: /to compare$/ });
const chosen = (page: Page) => page.getByRole("list", { name: "Compared, in this order" }).getByRole("listitem");

describe.runIf(hasBrowser)("the explorer's comparison", () => {
  it("is chosen by mouse, in the order of time, swapped, and opened down to the evidence of both eras", async () => {
    const { page } = await explorer().open("/compare");
    await page.getByRole("link", { name: "The first and the last: Founding → New era" }).waitFor();
    await chooser(page).click();
    await page.getByRole("option", { name: /^New era/ }).click();
    await page.getByRole("option", { name: /^Reform and opening up/ }).click();
    const of = await compareEras(["reform-and-opening-up", "new-era"]);
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
    const of = await compareEras(every.split(","));
    const expected = of.rows.map((row: Json) => [
      row.principle.name,
      ...of.eras.map((_: Json, column: number) => saidOf(of, row, column)),
    ]);
    expect(await linesOf(page)).toEqual(byName(expected));
    const pairs = await page.getByRole("region", { name: "Similarity" }).getByRole("link").allInnerTexts();
    const [similar, numbers] = [of.similarity, pairs.map((pair) => pair.replace(/\s+/g, " "))];
    expect(numbers.sort()).toEqual(
      similar.map(({ shared, union, jaccard }: Json) => `${jaccard.toFixed(2)} ${shared} of ${union}`).sort(),
    );
    for (const [list, word] of Object.entries(words)) {
      const counts = page.getByRole("row", { name: new RegExp(`^${word}( \\d+)+$`) }).getByRole("gridcell");
      expect((await counts.allInnerTexts()).slice(1)).toEqual(
        of.transitions.map((one: Json) => String(one[list].length)),
      );
    }
    await page.getByRole("heading", { name: `Attested in all 8 eras: ${of.sharedByAll.length}` }).waitFor();
    await expectSound(observed, "compare");
  });

  it("groups lines by what happened in the transition that is chosen, and restores all that the address holds", async () => {
    const { page } = await explorer().open("/compare?eras=founding,reform-and-opening-up,new-era");
    await page.getByLabel("Group lines by what happened").selectOption("Reform and opening up → New era");
    const of = await compareEras(["founding", "reform-and-opening-up", "new-era"]);
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
  });

  it("sets eras of two corpora side by side, and asks each corpus for its own evidence", async () => {
    const { page } = await explorer().open(`/compare?eras=new-era,${doctrines}/detente`);
    const of = await compareEras(["new-era", `${doctrines}/detente`]);
    const matched = of.transitions[0].carried[0];
    await cell(page, `${matched.name}, Détente: carried`).click();
    await panel(page).getByRole("link", { name: "Détente" }).first().waitFor();
    const [here, there] = [
      panel(page).getByRole("link", { name: "New era" }),
      panel(page).getByRole("link", { name: "Détente" }),
    ];
    expect(await here.first().getAttribute("href")).toBe("/explore/eras/new-era");
    expect(await there.first().getAttribute("href")).toBe(`/explore/eras/detente?corpus=${doctrines}`);
    await page.getByText("Beside it: United States Foreign-Policy Doctrines, 1796–1985, edition 1").waitFor();

    await page.getByText("Cite", { exact: true }).click();
    const [permanent = ""] = (await page.locator(".cite-text p").allInnerTexts()).join().match(/http\S+/) ?? [];
    const named = new URL(permanent).searchParams;
    const { edition } = await explorer().service.data(`{ edition(corpus: "${doctrines}") { digest } }`);
    const lasting = `1@${edition.digest.slice(0, 12)}`;
    expect(named.get("edition")).toMatch(/^1@[0-9a-f]{12}$/);
    expect(named.get("eras")).toBe(`new-era,${doctrines}@${lasting}/detente`);
    expect(named.get("at")).toBe(`${matched.slug}~${doctrines}@${lasting}/detente`);
    await page.goto(permanent);
    await panel(page).getByRole("link", { name: "Détente" }).first().waitFor();
    expect(await there.first().getAttribute("href")).toBe(
      `/explore/eras/detente?corpus=${doctrines}&edition=${lasting}`,
    );
    expect((await chosen(page).allInnerTexts())[1]).toContain("Détente");
  });

  it("compares leaders by the stances for which the source names them", async () => {
    const { page } = await explorer().open("/compare");
    await page.getByRole("button", { name: "Leaders" }).click();
    for (const name of ["Mao Zedong", "Deng Xiaoping"]) {
      await chooser(page).fill(name);
      await page.getByRole("option").filter({ hasText: name }).first().waitFor();
      await chooser(page).press("Enter");
    }
    const { compareLeaders } = await explorer().service.data(
      `{ compareLeaders(leaders: ["mao-zedong", "deng-xiaoping"]) { rows { principle { name } cells { kinds } } sharedByAll { name } } }`,
    );
    const expected = compareLeaders.rows.map((row: Json) => [
      row.principle.name,
      ...row.cells.map((_: Json, column: number) => saidOf({ transitions: [] }, row, column)),
    ]);
    await expect.poll(() => linesOf(page)).toEqual(byName(expected));
    await page
      .getByRole("heading", { name: `Attested for both leaders: ${compareLeaders.sharedByAll.length}` })
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("asks what there is to choose of the compared sort, and of no other before it is wanted", async () => {
    const { page } = await explorer().browse();
    const asked: string[] = [];
    page.on("request", (request) => {
      const operation = new URL(request.url()).searchParams.get("operationName");
      if (operation?.startsWith("Comparable")) asked.push(operation);
    });
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,new-era`);
    await drawn(page);
    await page.getByRole("grid").waitFor();
    expect(asked.sort()).toEqual(["ComparableEras", "ComparablePrinciples"]);
    for (const [subject, operation] of [
      ["Leaders", "ComparableLeaders"],
      ["Sources", "ComparableSources"],
    ] as const) {
      asked.length = 0;
      await page.getByRole("button", { name: subject }).click();
      await chooser(page).click();
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      expect(asked).toEqual([operation]);
    }
  });

  it("compares sources, each cell by the stances that rest on one, and restores it from the address", async () => {
    const observed = await explorer().open(`/compare?corpus=${speech}`);
    const { page } = observed;
    await page.getByRole("button", { name: "Sources" }).click();
    for (const title of ["Gitlow v. New York, opinion", "Brandenburg v. Ohio", "Whitney v. California, opinion of"]) {
      await chooser(page).fill(title);
      await page.getByRole("option").filter({ hasText: title }).first().waitFor();
      await chooser(page).press("Enter");
    }
    await expect.poll(() => new URL(page.url()).searchParams.get("sources")?.split(",").length).toBe(3);
    const sources = new URL(page.url()).searchParams.get("sources")?.split(",") ?? [];
    const { edition } = await explorer().service.data(
      `query ($sources: [String!]!) { edition(corpus: "${speech}") { compareSources(sources: $sources) {
        sources { slug title } rows { principle { slug name } cells { kinds position stances { summary } } }
        sharedByAll { name } similarity { shared union jaccard }
      } } }`,
      { sources },
    );
    const of = edition.compareSources;
    const said = (row: Json, column: number): string => {
      const turned = { OPPOSED: ": turned against", BOTH: ": held and turned against" };
      const position = Object.entries(turned).find(([position]) => position === row.cells[column].position);
      return saidOf({ transitions: [] }, row, column) + (position?.[1] ?? "");
    };
    const expected = of.rows.map((row: Json) => [
      row.principle.name,
      ...of.sources.map((_: Json, column: number) => said(row, column)),
    ]);
    await expect.poll(() => linesOf(page)).toEqual(byName(expected));
    await page.getByRole("heading", { name: `Attested in all 3 sources: ${of.sharedByAll.length}` }).waitFor();
    const pairs = await page.getByRole("region", { name: "Similarity" }).getByRole("link").count();
    expect(pairs).toBe(of.similarity.length);
    await expectSound(observed, "compare-sources");

    const row = of.rows.find(({ cells }: Json) => cells[1].stances.length > 0);
    const [, { title }] = of.sources;
    await cell(page, `${row.principle.name}, ${title}: `).click();
    for (const { summary } of row.cells[1].stances) await panel(page).getByText(summary, { exact: true }).waitFor();
    expect(await panel(page).getByRole("article").count()).toBe(row.cells[1].stances.length);
    const seen = await page.locator("#explorer main").textContent();
    await page.reload();
    await panel(page).getByRole("article").first().waitFor();
    await expect.poll(() => page.locator("#explorer main").textContent()).toBe(seen);
    await page.keyboard.press("Escape");

    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(table.map((line) => [line["principle"], line[sources[1] ?? ""]])).toEqual(
      of.rows.map(({ principle, cells }: Json) => [
        principle.slug,
        inOrder.filter((kind) => cells[1].kinds.includes(kind.toUpperCase())).join(", "),
      ]),
    );
    const svg = (await downloaded(page, "SVG")).content.toString();
    for (const { principle } of of.rows) expect(svg).toContain(principle.name.replaceAll("&", "&amp;"));
    expect(await textsCutOff(page, svg)).toEqual([]);
  });

  it("has room for the titles of as many sources as can be compared", async () => {
    const { edition } = await explorer().service.data(`{ edition(corpus: "${speech}") { sources { slug } } }`);
    const most = edition.sources.slice(0, 20).map(({ slug }: Json) => slug);
    const observed = await explorer().open(`/compare?corpus=${speech}&sources=${most}`);
    const { page } = observed;
    expect(await page.getByRole("grid").locator("thead th").count()).toBe(1 + 20);
    await expectSound(observed, "compare-many-sources");
    expect(await textsCutOff(page, (await downloaded(page, "SVG")).content.toString())).toEqual([]);
  });

  it("says so where an edition has one source, which there is nothing to compare with", async () => {
    const { page } = await explorer().open("/compare?sources=");
    await page.getByText("This edition has only one: there is nothing to compare it with.").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("is taken along as a table, a picture with its source, and the query in GraphiQL", async () => {
    const { page } = await explorer().open("/compare?eras=founding,new-era");
    const of = await compareEras(["founding", "new-era"]);
    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(table.map((row) => [row["principle"], `${row["founding → new-era"]}`])).toEqual(
      of.rows.map((row: Json) => [row.principle.slug, saidOf(of, row, 1).match(/^(not attested|\w+ed)?/)?.[0]]),
    );
    expect(table.map((row) => row["new-era"])).toEqual(
      of.rows.map(({ cells }: Json) =>
        inOrder.filter((kind) => cells[1].kinds.includes(kind.toUpperCase())).join(", "),
      ),
    );
    const svg = (await downloaded(page, "SVG")).content.toString();
    const drawing = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        texts: [...parsed.querySelectorAll("text")].map((one) => one.textContent),
        lines: parsed.querySelectorAll("line").length,
      };
    }, svg);
    for (const { principle } of of.rows) expect(drawing.texts).toContain(principle.name);
    expect(drawing.texts.join("\n")).toContain(`edition ${of.number}`);
    expect(drawing.texts.join("\n")).toContain(of.digest);
    const link = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const asked = new URL(link ?? "", explorer().service.url).searchParams;
    const again = await explorer().service.data(asked.get("query") ?? "", JSON.parse(asked.get("variables") ?? ""));
    expect(again.edition.compareEras.rows).toHaveLength(of.rows.length);
  });

  it("has its legend within its width, however few or many eras it shows, of one corpus or of two", async () => {
    const eras = every.split(",");
    const beside = `${doctrines}/detente`;
    for (const compared of [eras.slice(0, 2), eras.slice(0, 4), [...eras.slice(0, 3), beside], [...eras, beside]]) {
      const { page } = await explorer().open(`/compare?eras=${compared}`);
      const svg = (await downloaded(page, "SVG")).content.toString();
      for (const word of [...inOrder, ...Object.values(words)]) expect(svg).toContain(`>${word}</text>`);
      expect(svg).toContain(">turned against; half a bar: held as well</text>");
      expect([compared.length, await textsCutOff(page, svg)]).toEqual([compared.length, []]);
      await page.close();
    }
  });

  it("says what to do about what is unknown, and where nothing is attested", async () => {
    const { page } = await explorer().open("/compare?eras=foundng,new-era");
    const alert = page.getByRole("alert");
    await alert.getByText("(nearest: founding)").waitFor();
    expect(await alert.textContent()).toContain("Take “foundng” away above, or choose another in its place.");
    await page.getByRole("button", { name: "Remove foundng" }).click();
    await page.getByRole("link", { name: /^The last two/ }).waitFor();
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,peaceful-coexistence&kinds=reinterpreted`);
    await page.getByText("Choose other kinds or principles").waitFor();
  });
});
