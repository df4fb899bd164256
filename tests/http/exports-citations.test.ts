import { readFile } from "node:fs/promises";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { harbourWith } from "../support/cli.js";
import { jsonLines } from "../support/exports.js";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const textOf = async (path: string): Promise<string> => (await fetch(`${service().url}/export/${path}`)).text();

describe("a citation", () => {
  const digest = async (): Promise<string> => (await service().data("{ edition { digest } }")).edition.digest;
  const quote = "independent-foreign-policy-of-peace/1/quotes/footholds";

  it("names edition and digest, as CSL-JSON, BibTeX and a sentence", async () => {
    const [item] = JSON.parse(await textOf(`${quote}.csl.json`));
    expect(item).toMatchObject({
      type: "dataset",
      version: `1 [SHA-256 ${await digest()}]`,
      URL: expect.stringContaining(service().url),
    });
    const read = new Cite(await textOf(`${quote}.csl.json`));
    expect(read.data[0]?.["title"]).toBe(item.title);
    const bibtex = await textOf(`${quote}.bib`);
    expect(new Cite(bibtex).data[0]?.["note"]).toContain(`edition 1, SHA-256 ${await digest()}; coded from`);
    expect(await textOf(`${quote}.ris`)).toMatch(/^TY {2}- DATA\r\nID {2}- .*_1_footholds\r\nTI {2}- “Independence/);
    const sentence = await textOf(`${quote}.txt`);
    expect(sentence).toMatch(/^Deng Xiaoping\. \(\d{4}\)\. “Independence and .+ are our footholds” \[Dataset\]\. In /);
    expect(sentence).toMatch(/\(Original work published 1982\)\. Coded from Independent .+ Peace, paragraph 4\.\n$/);
    expect(sentence).toContain(
      `In Throughline maintainers, China's Independent Foreign Policy of Peace since 1949 (Version 1 [SHA-256 ${await digest()}]). Throughline.`,
    );
  });

  it("reads as the guide shows it", async () => {
    const shown = /^Deng Xiaoping\..*$/m.exec(await readFile("docs/cite-an-edition.md", "utf8"))?.[0];
    const year = String(new Date().getUTCFullYear());
    expect(await textOf(`${quote}.txt`)).toBe(
      `${shown?.replace("http://127.0.0.1:4000", service().url).replace("(2026)", `(${year})`)}\n`,
    );
  });

  it("gives a quote to its speaker, else to whom the source attributes it, and never takes a name apart", async () => {
    const spoken = JSON.parse(await textOf(`${quote}.csl.json`))[0];
    expect([spoken.author, spoken["original-date"]]).toEqual([
      [{ literal: "Deng Xiaoping" }],
      { "date-parts": [[1982, 9]] },
    ]);
    const attributed = "independent-foreign-policy-of-peace/1/quotes/guidelines-among-all-countries.bib";
    expect(await textOf(attributed)).toContain("author = {{the Chinese government}}");
  });

  it("has a key of its own in BibTeX, so that many can stand in one file", async () => {
    const stances = jsonLines(await textOf("harbour-charter/1/stances.jsonl"));
    const files = [
      ...stances.map(({ era, principle, kind }: Json) => `stances/${era}/${principle}/${kind}.bib`),
      ...["quotes/who-drifts.bib", "quotes/no-flag-is-asked.bib", "edition.bib"],
    ];
    const all = (await Promise.all(files.map((file) => textOf(`harbour-charter/1/${file}`)))).join("\n");
    const keys = new Cite(all).data.map((item) => item["citation-key"]);
    expect(new Set(keys).size).toBe(files.length);
    expect(keys).toContain("harbour_charter_1_widening_open_water_extended");
  });

  it("is there for every kind of thing that is cited: a stance, and the edition itself", async () => {
    const stance = await textOf("harbour-charter/1/stances/widening/open-water/EXTENDED.txt");
    expect(stance).toMatch(/^Open water, extended in the era Widening\. \(\d{4}\)\. .+ \(Version 1 \[SHA-256 44b288ae/);
    expect(await textOf("harbour-charter/1/edition.bib")).toContain("title = {{The Harbour Charter}}");
  });
});

describe("a citation of words that a format takes for its own", () => {
  const text = "Tolls & dues: 5 % of #1, <b>no more</b>, $2_3$ {each}";

  it("keeps them in every format, over HTTP as elsewhere", async () => {
    const own = await startTestService();
    onTestFinished(() => own.stop());
    const folder = await harbourWith(
      "quotes.yaml",
      (yaml) =>
        `${yaml}- slug: tolls\n  text: ${JSON.stringify(text)}\n  attribution: "Lund & Sons, Inc."\n  date: 1802-05\n`,
    );
    await importCorpus(own.service.store.database, folder);
    const get = (extension: string) => fetch(`${own.url}/export/harbour-charter/current/quotes/tolls.${extension}`);
    const [bib, ris, csl, txt] = await Promise.all(["bib", "ris", "csl.json", "txt"].map(get));
    expect([bib, ris, csl, txt].map((answer) => answer?.headers.get("content-type"))).toEqual([
      "application/x-bibtex; charset=utf-8",
      "application/x-research-info-systems; charset=utf-8",
      "application/vnd.citationstyles.csl+json",
      "text/plain; charset=utf-8",
    ]);
    const bibtex = String(await bib?.text());
    expect(bibtex).toContain("Tolls \\& dues: 5 \\% of \\#1, \\textless{}b\\textgreater{}no more");
    expect(bibtex).toContain("author = {{Lund \\& Sons, Inc.}},");
    expect(bibtex).toContain("origdate = {1802-05},");
    expect(new Cite(bibtex).data[0]).toMatchObject({ title: `“${text}”` });
    expect(new Cite(await ris?.text()).data[0]).toMatchObject({ title: `“${text}”`, type: "dataset" });
    expect(await csl?.json()).toMatchObject([{ title: `“${text}”` }]);
    expect(await txt?.text()).toContain(`Lund & Sons, Inc. (${new Date().getUTCFullYear()}). “${text}” [Dataset]. In`);
  });
});
