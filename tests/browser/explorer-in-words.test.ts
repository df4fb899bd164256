import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { doctrines, every } from "../support/comparison.js";
import { drawn, expectSound, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const speech = "united-states-freedom-of-speech";

/** Every line that is shown, as it is read: the principle, and of each column the kinds with whether they stand out, and the passages. */
function linesIn(page: Page) {
  return page.locator(".words-line").evaluateAll((lines) =>
    lines.map((line) => ({
      principle: line.querySelector("h3")?.textContent,
      cells: [...line.querySelectorAll("li")].map((cell) => ({
        kinds: [...cell.querySelectorAll(".words-kind a")].map((kind) => kind.textContent?.trim()),
        differing: [...cell.querySelectorAll(".words-kind.differs a")].map((kind) => kind.textContent?.trim()),
        passages: [...cell.querySelectorAll("figure > :first-child")].map((passage) => passage.textContent),
        isSilent: cell.querySelector(".silence") !== null,
      })),
    })),
  );
}

async function worded(page: Page): Promise<void> {
  await drawn(page);
  await page.locator('.words-group[aria-busy="false"]').first().waitFor();
}

/** What the API answers to a comparison, in the same form. */
async function compared(corpus: string, asked: string, said: (evidence: Json) => string): Promise<Json[]> {
  const { edition } = await explorer().service.data(
    `{ edition(corpus: "${corpus}") { of: ${asked} { rows { principle { name } cells { kinds
      stances { kind evidence { text gloss source { slug } } } } } } } }`,
  );
  return edition.of.rows.map(({ principle, cells }: Json) => ({
    principle: principle.name,
    cells: cells.map(({ stances }: Json) => ({
      kinds: stances.map(({ kind }: Json) => kind.toLowerCase()).sort(),
      passages: stances.flatMap(({ evidence }: Json) => evidence.map(said)).sort(),
      isSilent: stances.length === 0,
    })),
  }));
}

const sorted = (lines: Awaited<ReturnType<typeof linesIn>>) =>
  lines.map(({ principle, cells }) => ({
    principle,
    cells: cells.map(({ kinds, passages, isSilent }) => ({ kinds: kinds.sort(), passages: passages.sort(), isSilent })),
  }));
const byPrinciple = (lines: Json[]) => lines.sort((a, b) => a.principle.localeCompare(b.principle));

describe.runIf(hasBrowser)("a comparison in words", () => {
  it("says in every cell, step by step, what the API has of it, word for word where the text is attached", async () => {
    const { page, errors } = await explorer().open(`/compare?corpus=${doctrines}&eras=founding-neutrality,detente`);
    await page.getByRole("button", { name: "The sources' words" }).press("Enter");
    await worded(page);
    const expected = await compared(
      doctrines,
      'compareEras(eras: ["founding-neutrality", "detente"])',
      ({ text, gloss }) => text ?? gloss,
    );
    for (let shown = 10; shown < expected.length; shown += 10) {
      expect(await page.locator(".words-line").count()).toBe(shown);
      await page.getByRole("button", { name: /^Show / }).click();
      await worded(page);
    }
    expect(byPrinciple(sorted(await linesIn(page)))).toEqual(byPrinciple(expected));
    await page.getByRole("button", { name: "In short" }).click();
    await worded(page);
    const glosses = await compared(
      doctrines,
      'compareEras(eras: ["founding-neutrality", "detente"])',
      ({ gloss }) => gloss,
    );
    expect(byPrinciple(sorted(await linesIn(page)))).toEqual(byPrinciple(glosses));
    expect(errors).toEqual([]);
  });

  it("sets off the kinds that the era before, as far as it speaks of the principle, does not have", async () => {
    const observed = await explorer().open(`/compare?eras=${every}&show=glosses&by=0&lines=500`);
    const { page } = observed;
    await worded(page);
    const lines = await linesIn(page);
    expect(lines.flatMap(({ cells }) => cells.flatMap(({ differing }) => differing)).length).toBeGreaterThan(10);
    for (const { cells } of lines) {
      const speaking = cells.filter(({ isSilent }) => !isSilent);
      for (const [at, { kinds, differing }] of speaking.entries()) {
        const before = speaking[at - 1]?.kinds;
        expect(differing).toEqual(before ? kinds.filter((kind) => !before.includes(kind)) : []);
      }
    }
    await page.goto(`${explorer().service.url}/explore/compare?eras=founding,new-era&show=passages`);
    await worded(page);
    await expectSound(observed);
  });

  it("compares leaders and sources in words, of a source its own passages alone", async () => {
    const { edition } = await explorer().service.data(`{ edition(corpus: "${speech}") { sources { slug } } }`);
    const [a, b] = edition.sources.map(({ slug }: Json) => slug);
    const { page } = await explorer().open(`/compare?corpus=${speech}&sources=${a},${b}&show=glosses&lines=500`);
    await worded(page);
    const expected = await compared(
      speech,
      `compareSources(sources: ["${a}", "${b}"])`,
      ({ gloss, source }) => `${source.slug} ${gloss}`,
    );
    const own = expected.map(({ principle, cells }: Json) => ({
      principle,
      cells: cells.map((cell: Json, at: number) => ({
        ...cell,
        passages: cell.passages.flatMap((said: string) => {
          const of = `${[a, b][at]} `;
          return said.startsWith(of) ? [said.slice(of.length)] : [];
        }),
      })),
    }));
    expect(byPrinciple(sorted(await linesIn(page)))).toEqual(byPrinciple(own));
    for (const { cells } of await linesIn(page)) {
      const speaking = cells.filter(({ isSilent }) => !isSilent);
      for (const { kinds, differing } of speaking)
        expect(differing).toEqual(kinds.filter((kind) => speaking.some((other) => !other.kinds.includes(kind))));
    }
    await page.goto(
      `${explorer().service.url}/explore/compare?leaders=mao-zedong,deng-xiaoping&show=glosses&lines=500`,
    );
    await worded(page);
    const leaders = await compared(
      "independent-foreign-policy-of-peace",
      'compareLeaders(leaders: ["mao-zedong", "deng-xiaoping"])',
      ({ gloss }) => gloss,
    );
    expect(byPrinciple(sorted(await linesIn(page)))).toEqual(byPrinciple(leaders));
  });

  it("calls a source silent only where stances of every kind count", async () => {
    const address = `/compare?corpus=${doctrines}&eras=founding-neutrality,detente&show=glosses&lines=500`;
    const { page } = await explorer().open(`${address}&kinds=reaffirmed,applied`);
    const saidIn = async (): Promise<string[]> => [
      ...new Set(await page.locator(".words-line .silence").allTextContents()),
    ];
    await worded(page);
    expect(await saidIn()).toEqual(["The source takes no such stance here."]);
    await page.getByRole("button", { name: "Marks" }).click();
    await page
      .getByRole("button", { name: /, Détente: (not attested)?$/ })
      .first()
      .click();
    await page.getByRole("dialog").getByText("Détente: the source takes no such stance here. Silence is").waitFor();
    await page.goto(`${explorer().service.url}/explore${address}`);
    await worded(page);
    expect(await saidIn()).toEqual(["The source is silent here."]);
  });

  it("lets any cell be pinned where it stands, of either corpus, and restores all from the address", async () => {
    const { page } = await explorer().open(`/compare?eras=new-era,${doctrines}/detente&show=glosses&lines=500`);
    await worded(page);
    const pinsOf = (column: number) =>
      page.locator(`.words-line li:nth-child(${column}):not(:has(.silence))`).getByRole("button", { name: /^Pin / });
    await pinsOf(1).first().press("Enter");
    await pinsOf(2).first().click();
    const seen = await page.locator(".in-words").textContent();
    await page.reload();
    await worded(page);
    await expect.poll(() => page.locator(".in-words").textContent()).toBe(seen);
    await page.getByRole("link", { name: "Pins 2" }).click();
    await page.locator("main.pins").waitFor();
    await drawn(page);
    expect(await page.locator(".pin .stance").count()).toBeGreaterThan(1);
    expect(await page.locator(".pin h2").allTextContents()).toEqual([
      expect.stringContaining("New era"),
      expect.stringContaining("Détente"),
    ]);
  });
});
