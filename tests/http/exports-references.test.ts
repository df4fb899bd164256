import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { temporaryFolder } from "../support/cli.js";
import { jsonLines, rows } from "../support/exports.js";
import { startTestService, useService } from "../support/service.js";

const apa = (items: string): string =>
  new Cite(items).format("bibliography", { format: "text", template: "apa", lang: "en-US" });
// Its first sentence takes seconds, in which connections to the service would be given up.
apa('[{ "id": "first", "type": "book", "title": "First" }]');

const service = useService("tests/fixtures/river-council");
const textOf = async (path: string): Promise<string> =>
  (await fetch(`${service().url}/export/river-council/1/${path}`)).text();

const minutes =
  "River Council, Minutes of the River Council, Papers of the Ferry House 2 (Alderford: Ferry House Press, May 1733)";

describe("tables of a corpus with references", () => {
  it("have a column for what a source is cited by, and for page and label of a span", async () => {
    const [first, second] = rows(await textOf("sources.csv"));
    expect(first).toMatchObject({
      authors: "River Council",
      issued: "1733-05",
      container: "Papers of the Ferry House",
    });
    expect(second).toMatchObject({
      authors: "Konrad Erle",
      issued: "1750~",
      publisher: "",
      url: "https://example.org/chronik",
    });
    expect(jsonLines(await textOf("sources.jsonl"))[1].reference).toEqual({
      ...{ type: "manuscript", author: [{ family: "Erle", given: "Konrad" }], issued: "1750~" },
      ...{ archive: "Abbey Library", archive_location: "MS 7", URL: "https://example.org/chronik" },
    });
    const evidence = rows(await textOf("evidence.csv"));
    expect(new Set(evidence.map(({ label, locator }) => `${label} ${locator}`))).toEqual(
      new Set(["page 12", "page 14–15", "page 31", "folio 3r", "folio 4v"]),
    );
  });

  it("have a row for each translation, apart from the words themselves", async () => {
    expect(rows(await textOf("translations.csv"))).toEqual(
      jsonLines(await textOf("translations.jsonl")).map((row) => ({ translator: "", ...row })),
    );
    expect(rows(await textOf("translations.csv"))).toContainEqual({
      ...{ quote: "asks-nobody", language: "zh-Hans", text: "河不问姓名。", translator: "" },
    });
    expect(rows(await textOf("quotes.csv")).map(({ translations }) => translations)).toEqual(["2", "1", "1"]);
  });
});

describe("a citation of a corpus with references", () => {
  it("gives readings to those who made the corpus, words to who said them, and names source and page", async () => {
    const [stance] = JSON.parse(await textOf("stances/toll-years/open-ford/REJECTED.csl.json"));
    expect(stance).toMatchObject({
      author: [{ literal: "Ada Lund" }, { literal: "Bo Marsh" }],
      "container-title": "The River Council",
      "original-author": [{ literal: "River Council" }],
      "original-title": "Minutes of the River Council",
      "original-date": { "date-parts": [[1733, 5]] },
      "original-publisher": "Ferry House Press",
      "original-publisher-place": "Alderford",
      note: expect.stringContaining(`coded from ${minutes}, p. 31, paragraph 3; licence CC-BY-4.0`),
    });
    const [quote] = JSON.parse(await textOf("quotes/asks-nobody.csl.json"));
    expect(quote).toMatchObject({
      author: [{ literal: "Ines Alder" }],
      "container-author": [{ literal: "Ada Lund" }, { literal: "Bo Marsh" }],
      "original-date": { "date-parts": [[1714]] },
      language: "en",
      note: expect.stringContaining("pp. 14–15, paragraph 2"),
    });
    expect(JSON.parse(await textOf("quotes/common-river.csl.json"))[0]).toMatchObject({ language: "la" });
    expect(JSON.parse(await textOf("edition.csl.json"))[0]).toMatchObject({ author: stance.author });
  });

  it("is read back with the same by two readers of BibTeX, and one of RIS", async () => {
    const bibtex = await textOf("quotes/asks-nobody.bib");
    const [item] = new Cite(bibtex).data;
    expect(item).toMatchObject({
      author: [{ family: "Ines Alder" }],
      "container-author": [{ family: "Ada Lund" }, { family: "Bo Marsh" }],
      "original-title": "Minutes of the River Council",
      "original-publisher": "Ferry House Press",
      "original-publisher-place": "Alderford",
    });
    const second = parse(bibtex, { sentenceCase: false, caseProtection: false });
    expect([second.errors, second.entries[0]?.fields]).toMatchObject([
      [],
      { origtitle: "Minutes of the River Council", origdate: "1714", note: expect.stringContaining("pp. 14–15") },
    ]);
    const [fromRis] = new Cite(await textOf("stances/toll-years/open-ford/REJECTED.ris")).data;
    expect(fromRis?.["author"]).toEqual([{ literal: "Ada Lund" }, { literal: "Bo Marsh" }]);
    expect(fromRis?.["note"]).toContain(`${minutes}, p. 31`);
  });

  it.each(["edition", "quotes/asks-nobody", "quotes/common-river", "stances/toll-years/open-ford/REJECTED"])(
    "as a sentence is what Citation.js makes of the same item by its APA style: %s",
    async (path) => {
      const expected = apa(await textOf(`${path}.csl.json`));
      const sentence = await textOf(`${path}.txt`);
      expect(sentence.replace(/\.? Coded from .*/, "").trim()).toBe(expected.trim());
      if (path !== "edition") expect(sentence).toMatch(/Coded from River Council, .*, pp?\. [\d–]+, paragraph \d\.\n$/);
    },
  );
});

describe("linked data of a corpus with references", () => {
  const SCHEMA = "https://schema.org/";
  const quads = async (): Promise<Quad[]> => new Parser({ format: "Turtle" }).parse(await textOf("edition.ttl"));

  it("says who wrote a source, when, where it is printed, and who made the edition", async () => {
    const all = await quads();
    const of = (id: string) => all.filter(({ subject }) => subject.value.endsWith(id));
    const edition = all.find(({ object }) => object.value === `${SCHEMA}Dataset`)?.subject.value ?? "no edition";
    const values = (id: string, predicate: string) =>
      of(id).flatMap((quad) => (quad.predicate.value === predicate ? [quad.object] : []));
    const named = (id: string, predicate: string) =>
      values(id, predicate).map(({ value }) => values(value, `${SCHEMA}name`)[0]?.value);
    expect(named("#source/minutes", `${SCHEMA}author`)).toEqual(["River Council"]);
    expect(named("#source/minutes", `${SCHEMA}publisher`)).toEqual(["Ferry House Press"]);
    expect(named("#source/minutes", `${SCHEMA}isPartOf`)).toEqual(["Papers of the Ferry House"]);
    expect(values("#source/minutes", `${SCHEMA}datePublished`).map(({ value }) => value)).toEqual([
      ...["1733-05", "1733-05"],
    ]);
    expect(values("#source/chronik", `${SCHEMA}url`)).toMatchObject([
      { termType: "NamedNode", value: "https://example.org/chronik" },
    ]);
    for (const term of [SCHEMA, "http://purl.org/dc/terms/"]) {
      expect(named(edition, `${term}creator`)).toEqual(["Ada Lund", "Bo Marsh"]);
      expect(values(edition, `${term}license`)).toMatchObject([
        { termType: "NamedNode", value: "https://spdx.org/licenses/CC-BY-4.0" },
      ]);
    }
  });

  it("tells translations from quotations, with language tags, and pages, notes and confidence", async () => {
    const all = await quads();
    const text = (id: string) =>
      all.flatMap(({ subject, predicate, object }) =>
        subject.value.endsWith(id) && predicate.value === `${SCHEMA}text` && object.termType === "Literal"
          ? [[object.value, object.language]]
          : [],
      );
    expect(text("#quote/common-river")).toEqual([["Flumen commune omnium", "la"]]);
    expect(text("#quote/who-calls")).toEqual([["Wer am Ufer ruft, dem wird geöffnet.", "de"]]);
    expect(text("#quote/asks-nobody/translation/2")).toEqual([["河不问姓名。", "zh-hans"]]);
    const objects = (predicate: string) =>
      all.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(objects(`${SCHEMA}workTranslation`).length).toBe(4);
    expect(objects(`${SCHEMA}translationOfWork`).length).toBe(4);
    expect(all.filter(({ object }) => object.value === `${SCHEMA}Quotation`).length).toBe(3);
    expect(objects("urn:throughline:vocabulary#locator")).toContain("14–15");
    expect(objects("urn:throughline:vocabulary#locatorLabel")).toContain("folio");
    expect(objects("http://www.w3.org/2004/02/skos/core#note")).toContain("The minutes say the opposite.");
    expect(objects("urn:throughline:vocabulary#confidence")).toContain("5.0E-1");
  });

  it("says the same in JSON-LD", async () => {
    const document = JSON.parse(await textOf("edition.jsonld"));
    const nquads = String(
      await jsonld.toRDF(document, {
        ...{ format: "application/n-quads", safe: true },
        documentLoader: (url: string) => Promise.reject(new Error(`${url} was fetched`)),
      }),
    );
    expect(new Set(nquads.trim().split("\n")).size).toBe((await quads()).length);
  });
});

describe("the language of words that several sources print", () => {
  it("is that of the source which their evidence begins with, wherever it is told", async () => {
    const own = await startTestService();
    onTestFinished(() => own.stop());
    const folder = await temporaryFolder();
    await cp("tests/fixtures/river-council", folder, { recursive: true });
    // Without the texts, which print the words in one of them alone.
    await rm(join(folder, "sources"), { recursive: true });
    const quotes = join(folder, "quotes.yaml");
    const yaml = await readFile(quotes, "utf8");
    const span = "    - { source: chronik, paragraph: 2, start: 0, end: 40, digest: %, gloss: The same words. }\n";
    const other = span.replace("%", "0".repeat(64));
    const translated = yaml.replace("- language: de", "- language: fr");
    await writeFile(quotes, translated.replace("evidence:\n", `evidence:\n${other}`));
    await importCorpus(own.service.store.database, folder);
    const { edition } = await own.data(
      '{ edition(corpus: "river-council") { quote(slug: "asks-nobody") { language } } }',
    );
    const get = async (path: string) => (await fetch(`${own.url}/export/river-council/1/${path}`)).text();
    const [item] = JSON.parse(await get("quotes/asks-nobody.csl.json"));
    const turtle = new Parser().parse(await get("edition.ttl"));
    const text = turtle.find(
      ({ subject, predicate }) =>
        /#quote\/asks-nobody$/.test(subject.value) && predicate.value === "https://schema.org/text",
    );
    const object = text?.object;
    expect([edition.quote.language, item.language, object?.termType === "Literal" && object.language]).toEqual([
      "de",
      "de",
      "de",
    ]);
  });
});
