import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { hasBrowser } from "../support/browser.js";
import { bulkFolder } from "../support/bulk.js";
import { lastingNameOf } from "../support/editions.js";
import { downloaded, drawn, expectSound, useExplorer, useOneWindow } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer("tests/fixtures/harbour-charter");
const goTo = useOneWindow(explorer);
const usa = "united-states-foreign-policy-doctrines";

/** The readings of a corpus with what their pages show, the first hundred. */
async function readingsOf(corpus: string): Promise<Json> {
  const { edition } = await explorer().service.data(`{ edition(corpus: "${corpus}") { number digest
    agreement { coders }
    stances(first: 100) { nodes { kind summary note era { slug name } principle { slug name }
      evidence { text digest gloss paragraph source { slug } } } } } }`);
  return edition;
}

const keyOf = ({ era, principle, kind }: Json): string => `${era.slug}/${principle.slug}/${kind}`;
const pinned = (edition: Json, corpus: string): string => `corpus=${corpus}&edition=${lastingNameOf(edition)}`;

const query = (page: Page): string => new URL(page.url()).search.slice(1);

describe.runIf(hasBrowser)("the page of a reading", () => {
  it("is reached from a panel, pinned to its edition, with each passage in its paragraph and its digest checked again", async () => {
    const edition = await readingsOf(usa);
    const reading = edition.stances.nodes.find(({ note, evidence }: Json) => note !== null && evidence.length > 1);
    const { page } = await goTo(`/principles/${reading.principle.slug}?corpus=${usa}&open=${keyOf(reading)}`);
    await page.getByRole("dialog").getByRole("link", { name: "Its page, to check and to link to" }).click();
    await page.waitForURL(`**/explore/stances/${keyOf(reading)}?**`);
    await drawn(page);
    expect(query(page)).toBe(pinned(edition, usa));
    expect(await page.locator("#explorer .lead").textContent()).toBe(reading.summary);
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    for (const words of [reading.principle.name, reading.kind.toLowerCase(), reading.era.name])
      expect(heading).toContain(words);
    await page.getByText(reading.note).waitFor();
    await expect.poll(() => page.locator(".checked.same").count()).toBe(reading.evidence.length);
    expect(await page.locator(".in-context mark").allTextContents()).toEqual(
      reading.evidence.map(({ text }: Json) => text),
    );
    for (const { source, paragraph } of reading.evidence) {
      const { edition: found } = await explorer().service.data(
        `{ edition(corpus: "${usa}") { sources(filter: { slugs: ["${source.slug}"] }) { paragraph(number: ${paragraph}) { text } } } }`,
      );
      const { text } = found.sources[0].paragraph;
      expect(await page.locator(".in-context").allTextContents()).toContain(text);
    }
    const csv = parse((await downloaded(page, "CSV")).content, { bom: true, columns: true });
    expect(csv.map(({ digest }: Json) => digest)).toEqual(reading.evidence.map(({ digest }: Json) => digest));
    const bib = await page.getByRole("link", { name: "BibTeX" }).getAttribute("href");
    expect((await fetch(`${explorer().service.url}${bib}`)).status).toBe(200);
  });

  it("shows what each coder chose of its era and principle, those too who saw nothing there", async () => {
    const edition = await readingsOf(usa);
    const { edition: coded } = await explorer().service.data(
      `{ edition(corpus: "${usa}") { codings(first: 100) { nodes { coder kind era { slug } principle { slug } } } } }`,
    );
    const cellOf = ({ era, principle }: Json) => `${era.slug}/${principle.slug}`;
    // Of whoever comes second, the first page of codings holds nothing: all are asked for of the cells that are looked at.
    const cells = [...new Set<string>(coded.codings.nodes.map(cellOf))];
    const readings = edition.stances.nodes.filter((one: Json) => cells.includes(cellOf(one))).slice(0, 3);
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) {
      const { edition: cell } = await explorer().service.data(
        `{ edition(corpus: "${usa}") { codings(first: 100, filter: { eras: ["${reading.era.slug}"], principles: ["${reading.principle.slug}"] }) { nodes { coder kind } } } }`,
      );
      const { page } = await goTo(`/stances/${keyOf(reading)}?corpus=${usa}`);
      const shown = await page
        .locator(".coders > div")
        .evaluateAll((all) => all.map((one) => [...one.children].map(({ textContent }) => textContent?.trim() ?? "")));
      const expected = edition.agreement.coders.map((coder: string) => [
        coder,
        ...cell.codings.nodes.filter((one: Json) => one.coder === coder).map(({ kind }: Json) => kind.toLowerCase()),
      ]);
      for (const [index, [coder, ...kinds]] of expected.entries()) {
        expect(shown[index]?.[0]).toBe(coder);
        const said = kinds.length > 0 ? kinds : ["saw nothing here"];
        expect(shown[index]).toHaveLength(said.length + 1);
        for (const [place, words] of said.entries()) expect(shown[index]?.[place + 1]).toMatch(new RegExp(`^${words}`));
      }
    }
  });

  it("says so when the words that came are not those that were coded", async () => {
    const edition = await readingsOf(usa);
    const [reading] = edition.stances.nodes;
    const { page } = await explorer().browse();
    await page.route("**/graphql?*", async (route) => {
      const answer = await route.fetch();
      const body: Json = await answer.json();
      const [source] = body.data?.edition?.sources ?? [];
      if (source?.paragraph?.text) source.paragraph.text = source.paragraph.text.toUpperCase();
      await route.fulfill({ response: answer, json: body });
    });
    await page.goto(`${explorer().service.url}/explore/stances/${keyOf(reading)}?corpus=${usa}`);
    await page.getByText("✗ Checked by your browser just now").first().waitFor();
    expect(await page.locator(".checked.same").count()).toBe(0);
    await page.close();
  });

  it("checks a passage in the reader's own copy where the text is not attached", async () => {
    const edition = await readingsOf("harbour-charter");
    const [reading] = edition.stances.nodes;
    const { page, errors } = await explorer().open(`/stances/${keyOf(reading)}?corpus=harbour-charter`);
    await page.getByText("The text is not here, so the passage cannot be shown").first().waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("link", { name: "See it in the whole source" }).first().click();
    await page.getByText("read it in your own copy").click();
    await page.locator('input[type="file"]').setInputFiles("tests/fixtures/harbour-charter-source.txt");
    await page.locator(".read mark.lit").first().waitFor();
    await page.locator(".card").getByRole("link", { name: "This reading by itself" }).first().click();
    await expect.poll(() => page.locator(".checked.same").count()).toBe(reading.evidence.length);
    // The service has no paragraph to give.
    expect(asked.filter((url) => url.includes("operationName=StancePage"))).not.toEqual([]);
    expect(asked.filter((url) => url.includes("operationName=PassageInContext"))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("can be used by everyone, and says so where there is no such reading", async () => {
    const edition = await readingsOf(usa);
    const reading = edition.stances.nodes[1];
    const opened = await goTo(`/stances/${keyOf(reading)}?corpus=${usa}`);
    await expect.poll(() => opened.page.locator(".checked.same").count()).toBeGreaterThan(0);
    await expectSound(opened);
    for (const unknown of [
      "founding/independence/ABANDONED",
      "atlantis/independence/APPLIED",
      "founding/independence/liked",
    ]) {
      await opened.page.goto(`${explorer().service.url}/explore/stances/${unknown}`);
      await opened.page.getByRole("heading", { name: "No such reading" }).waitFor();
      await opened.page.getByText(`no reading ${unknown}`).waitFor();
    }
  });
});

describe.runIf(hasBrowser)("the way from a passage to its place in the source", () => {
  it("shows the passage however far down it is, from a panel, a page and a comparison in words, and keeps what is shown of the source", async () => {
    // Each stance rests on a paragraph of its own, of a thousand.
    await importCorpus(explorer().service.service.store.database, await bulkFolder(90));
    const keyOfPrinciple = (index: number) => `era-0/principle-${index}/REAFFIRMED`;
    const arrives = async (page: Page, number: number) => {
      await page.waitForURL(`**/explore/sources/book?**`);
      const lit = page.locator(`#paragraph-${number} .read mark.lit`);
      await lit.waitFor();
      const isInSight = () =>
        lit.evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isInSight).toBe(true);
    };
    const { page } = await goTo(`/principles/principle-40?corpus=bulk&open=${keyOfPrinciple(40)}`);
    await page.getByRole("dialog").getByRole("link", { name: "See it in its place" }).click();
    await arrives(page, 41);
    for (const choose of [
      () => page.getByRole("button", { name: "Light nothing" }).click(),
      () => page.locator("#paragraph-3 .beside a.entry").click(),
    ]) {
      await choose();
      await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe(null);
      expect(await page.locator(".paragraph").count()).toBe(41);
    }
    await page.reload();
    await page.locator("#paragraph-41").waitFor();

    await goTo(`/stances/${keyOfPrinciple(76)}?corpus=bulk`);
    await page.getByRole("link", { name: "See it in the whole source" }).click();
    await arrives(page, 77);
    const compared = "eras=era-0,independent-foreign-policy-of-peace/founding&principles=principle-62&show=glosses";
    await goTo(`/compare?corpus=bulk&${compared}`);
    await page.getByRole("link", { name: "paragraph 63 of Book" }).click();
    await arrives(page, 63);
    await goTo("/sources/book?corpus=bulk&at=58.0");
    await arrives(page, 58);
  });
});
