import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { doctrines } from "../support/comparison.js";
import { downloaded, drawn, expectSound, useExplorer } from "../support/explorer.js";
import { rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const speech = "united-states-freedom-of-speech";

/** What the API answers to a comparison, with what it declares of the principles. */
async function compared(eras: readonly string[]): Promise<Json> {
  const matches = "exactMatch { corpus slug } closeMatch { corpus slug }";
  const { compareEras } = await explorer().service.data(
    `query ($eras: [String!]!) { compareEras(eras: $eras) { eras { name } rows { attestedIn cells { attested }
      principle { name slug edition { corpus { slug } } ${matches} }
      matched { name slug edition { corpus { slug } } ${matches} } } } }`,
    { eras },
  );
  return compareEras;
}

/** The names of principles below each heading, as they are grouped. */
function groupsIn(page: Page): Promise<[string, string[]][]> {
  return page
    .getByRole("grid")
    .evaluate((grid) =>
      [...grid.querySelectorAll("tbody")].map((group): [string, string[]] => [
        group.querySelector(".group-head strong")?.textContent ?? "",
        [...group.querySelectorAll('th[scope="row"] > a')].map((name) => name.textContent ?? ""),
      ]),
    );
}

const names = (some: Json[]): string[] => some.map(({ principle }: Json) => principle.name);
/** Words that say that something came after something else and from it, as changes are told of within one doctrine. */
const succession = /→|carried|resumed|appeared|reversed|not attested|succe|inherit|follow(s|ed)? (from|on)|became/i;

describe.runIf(hasBrowser)("eras of several corpora side by side", () => {
  it("are told of as what both attest and what one alone does, without an arrow or a word of succession", async () => {
    const eras = ["new-era", `${doctrines}/detente`];
    const of = await compared(eras);
    const observed = await explorer().open(`/compare?eras=${eras}`);
    const { page } = observed;
    const only = (at: number): Json[] =>
      of.rows.filter(({ cells, attestedIn }: Json) => attestedIn === 1 && cells[at].attested);
    const both = of.rows.filter(({ attestedIn }: Json) => attestedIn === 2);
    expect(both.length).toBeGreaterThan(0);
    expect(await groupsIn(page)).toEqual([
      ["In both", names(both)],
      ["Only in New era", names(only(0))],
      ["Only in Détente", names(only(1))],
    ]);
    const grouping = page.getByLabel("Group lines");
    expect(await grouping.locator("option").allTextContents()).toEqual(["By which of them attest it", "Not grouped"]);
    expect(await grouping.inputValue()).toBe("1");
    expect(await page.locator("#explorer main").textContent()).not.toMatch(succession);
    expect(await page.locator('[class*="into-"], [class*="out-"]').count()).toBe(0);
    await expectSound(observed);
    const svg = (await downloaded(page, "SVG")).content.toString();
    expect(svg).not.toMatch(/→|>(carried|resumed|appeared|reversed|not attested)</);
    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(Object.keys(table[0] ?? {}).join()).not.toContain("→");
    await page.goto(`${explorer().service.url}/explore/compare?eras=${eras}&show=glosses&lines=500`);
    await drawn(page);
    await page.locator('.words-group[aria-busy="false"]').first().waitFor();
    expect(await page.locator(".words-group > h2").allTextContents()).toEqual([
      expect.stringMatching(/^In both/),
      expect.stringMatching(/^Only in New era/),
      expect.stringMatching(/^Only in Détente/),
    ]);
  });

  it("call a close match a close match, and an exact one exact", async () => {
    const eras = ["new-era", `${doctrines}/detente`, `${doctrines}/containment`];
    const of = await compared(eras);
    const { page } = await explorer().open(`/compare?eras=${eras}&by=0`);
    const shown = await page
      .locator('.comparison th[scope="row"]:has(small)')
      .evaluateAll((all) =>
        all.map((head) => [
          head.querySelector("a")?.textContent,
          ...[...head.querySelectorAll("small")].map((one) => one.textContent),
        ]),
      );
    const declares = (sort: string, one: Json, other: Json): boolean =>
      one[sort].some(({ corpus, slug }: Json) => corpus === other.edition.corpus.slug && slug === other.slug);
    const expected = of.rows
      .filter(({ matched }: Json) => matched.length > 0)
      .map(({ principle, matched }: Json) => [
        principle.name,
        ...matched.map((other: Json) => {
          const isClose = declares("closeMatch", principle, other) || declares("closeMatch", other, principle);
          return `${isClose ? "nearly the same there (close match)" : "the same there (exact match)"}: ${other.name}`;
        }),
      ]);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown).toEqual(expected);
    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(table.filter((row) => row["matched"] !== "").map((row) => row["match"]?.split(", ").length)).toEqual(
      of.rows.filter(({ matched }: Json) => matched.length > 0).map(({ matched }: Json) => matched.length),
    );
  });

  it("tell of what happened between two eras of one corpus, and of none between two corpora", async () => {
    const { page } = await explorer().open(`/compare?eras=founding,new-era,${doctrines}/detente`);
    const heads = await page.locator(".column-head").allTextContents();
    expect(heads.map((head) => head.includes("→"))).toEqual([false, true, false]);
    const changes = (column: number) =>
      page.locator(`.comparison tbody td:nth-of-type(${column}) .cell-change`).count();
    expect([await changes(2), await changes(3)]).toEqual([expect.any(Number), 0]);
    expect(await changes(2)).toBeGreaterThan(0);
    const of = await compared(["founding", "new-era", `${doctrines}/detente`]);
    const attestedBy = (count: number): string[] =>
      names(of.rows.filter(({ attestedIn }: Json) => attestedIn === count));
    const groups = await groupsIn(page);
    const below = (heading: RegExp): string[] => groups.flatMap(([name, lines]) => (heading.test(name) ? lines : []));
    expect(below(/^In all$/)).toEqual(attestedBy(3));
    expect(below(/^In several$/)).toEqual(attestedBy(2));
    expect(below(/^Only in (Founding|New era|Détente)$/).sort()).toEqual(attestedBy(1).sort());
    expect(groups.flatMap(([, lines]) => lines)).toHaveLength(of.rows.length);
    const counts = await page
      .getByRole("row", { name: /^carried/ })
      .getByRole("gridcell")
      .allInnerTexts();
    expect(counts).toEqual(["", expect.stringMatching(/^\d+$/), ""]);
  });

  it("are asked for as many as can be compared, and begun with by words that join them", async () => {
    const { corpora } = await explorer().service.data(
      "{ corpora { slug currentEdition { eras(first: 20) { nodes { slug } } } } }",
    );
    const all = corpora
      .filter(({ slug }: Json) => slug !== speech)
      .flatMap(({ slug, currentEdition }: Json) => currentEdition.eras.nodes.map((era: Json) => `${slug}/${era.slug}`));
    const { page, errors } = await explorer().open(`/compare?eras=${all.slice(0, 20)}`);
    await page.getByRole("grid").waitFor();
    expect(await page.locator(".column-head").count()).toBe(Math.min(all.length, 20));
    expect(errors).toEqual([]);
    await page.goto(`${explorer().service.url}/explore/compare`);
    const link = page.getByRole("link", { name: /^The last of two corpora: / });
    expect(await link.textContent()).toMatch(/ and /);
    expect(await link.textContent()).not.toContain("→");
  });
});
