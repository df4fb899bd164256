import { readFile } from "node:fs/promises";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { parse as parseCsv } from "csv-parse/sync";
import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { harbourWith } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { startTestService, type TestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const us = "united-states-foreign-policy-doctrines";
const get = (path: string, init: RequestInit = {}) => fetch(`${service().url}/export/${path}`, init);
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const rows = (csv: string): Record<string, string>[] => parseCsv(csv, { bom: true, columns: true });
const jsonLines = (text: string): Json[] =>
  text
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** What a column of CSV holds of an entry. */
function cell(entry: Json, column: string): string {
  if (column === "spans") return String(entry.evidence.length);
  if (column === "codings") return String(entry.codings.length);
  if (column.startsWith("label:")) return entry.labels[column.slice("label:".length)] ?? "";
  const value = entry[column] ?? "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}

describe("a list as CSV and as JSON Lines", () => {
  it.each(["sources", "leaders", "eras", "principles", "events", "quotes", "stances"])(
    "%s: as many as the API lists, in its order, the same in both",
    async (list) => {
      const [csv, lines] = [
        rows(await textOf(`${us}/1/${list}.csv`)),
        jsonLines(await textOf(`${us}/1/${list}.jsonl`)),
      ];
      const nodes =
        list === "sources"
          ? "sources { slug }"
          : `${list}(first: 100) { totalCount nodes { ${list === "stances" ? "principle { slug } kind" : "slug"} } }`;
      const { edition } = await service().data(`{ edition(corpus: "${us}", number: 1) { ${nodes} } }`);
      const total = list === "sources" ? edition.sources.length : edition[list].totalCount;
      expect([csv.length, lines.length]).toEqual([total, total]);
      const names = list === "sources" ? edition.sources : edition[list].nodes;
      const key = (entry: Json) => entry.slug ?? `${entry.principle.slug ?? entry.principle}/${entry.kind}`;
      expect(csv.slice(0, 100).map(key)).toEqual(names.map(key));
      expect(lines.map(key)).toEqual(csv.map(key));
    },
  );

  it.each([
    ["independent-foreign-policy-of-peace", 1],
    [us, 1],
  ])("%s: a row of CSV holds what the line of JSON Lines does, cell by cell", async (corpus, number) => {
    for (const list of ["sources", "leaders", "eras", "principles", "events", "quotes", "stances"]) {
      const [csv, lines] = [
        rows(await textOf(`${corpus}/${number}/${list}.csv`)),
        jsonLines(await textOf(`${corpus}/${number}/${list}.jsonl`)),
      ];
      const columns = Object.keys(csv[0] ?? {});
      expect(csv).toEqual(
        lines.map((entry) => Object.fromEntries(columns.map((column) => [column, cell(entry, column)]))),
      );
      // Nothing is left out but what has a table of its own.
      const told = new Set(columns.map((column) => (column.startsWith("label:") ? "labels" : column)));
      const untold = new Set(lines.flatMap((entry) => Object.keys(entry).filter((key) => !told.has(key))));
      for (const key of untold)
        expect([
          "evidence",
          ...(lines.some(({ labels = {} }) => Object.keys(labels).length > 0) ? [] : ["labels"]),
        ]).toContain(key);
    }
  });

  it("keeps labels of any text apart, each in the column of its language", async () => {
    const own = await startTestService(
      await harbourWith("leaders.yaml", (text) =>
        text.replace("da: Ada Lund", 'da: "Ada; fr: Lund"\n    zh-Hans: 阿达'),
      ),
    );
    onTestFinished(() => own.stop());
    expect(rows(await (await fetch(`${own.url}/export/harbour-charter/1/leaders.csv`)).text())).toEqual([
      { slug: "ada-lund", name: "Ada Lund", "label:da": "Ada; fr: Lund", "label:zh-Hans": "阿达" },
      { slug: "bo-marsh", name: "Bo Marsh", "label:da": "", "label:zh-Hans": "" },
    ]);
  });

  it("evidence: one row for each span, with what it supports", async () => {
    const evidence = rows(await textOf(`${us}/1/evidence.csv`));
    expect(jsonLines(await textOf(`${us}/1/evidence.jsonl`)).length).toBe(evidence.length);
    const stances = rows(await textOf(`${us}/1/stances.csv`));
    const spans = stances.reduce((sum, { spans: count }) => sum + Number(count), 0);
    expect(evidence.filter(({ supports }) => supports === "stance").length).toBe(spans);
    expect(evidence[0]).toEqual({
      supports: "stance",
      key: expect.stringMatching(/^[\w-]+\/[\w-]+\/[A-Z]+$/),
      source: expect.any(String),
      paragraph: expect.stringMatching(/^\d+$/),
      start: expect.stringMatching(/^\d+$/),
      end: expect.stringMatching(/^\d+$/),
      digest: expect.stringMatching(/^\w{64}$/),
      gloss: expect.any(String),
    });
  });

  it("is UTF-8 with a byte order mark, lines ended by CRLF, and has its head even when it is empty", async () => {
    const bytes = Buffer.from(await (await get("independent-foreign-policy-of-peace/1/leaders.csv")).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toMatch(/^.slug,name,label:zh-Hans\r\n.+,邓小平\r\n/s);
    // What reads text takes the mark away.
    expect(await textOf("harbour-charter/1/codings.csv")).toBe("stance,coder,kind,confidence,note\r\n");
    expect(await textOf("harbour-charter/1/codings.jsonl")).toBe("");
  });

  it("never holds a cell that a spreadsheet would run", async () => {
    const own = await startTestService(
      await harbourWith("leaders.yaml", (text) =>
        text
          .replace("name: Ada Lund", `name: '=HYPERLINK("http://evil.example")'`)
          .replace("name: Bo Marsh", 'name: "@SUM(A1)"'),
      ),
    );
    onTestFinished(() => own.stop());
    const text = await (await fetch(`${own.url}/export/harbour-charter/1/leaders.csv`)).text();
    expect(rows(text).map(({ name }) => name)).toEqual([`'=HYPERLINK("http://evil.example")`, "'@SUM(A1)"]);
    const lines = jsonLines(await (await fetch(`${own.url}/export/harbour-charter/1/leaders.jsonl`)).text());
    expect(lines[0].name).toBe('=HYPERLINK("http://evil.example")');
  });
});

const noFetching = async (url: string): Promise<never> => {
  throw new Error(`${url} was fetched`);
};
/** Equal for equal graphs, whatever the order of their triples. */
const canonical = (nquads: string): string => [...new Set(nquads.trim().split("\n"))].sort().join("\n");
const toNQuads = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(quads);
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });

describe("an edition as linked data", () => {
  let quads: Quad[];
  let database: TestService["service"]["store"]["database"];
  beforeAll(async () => {
    quads = new Parser({ format: "Turtle" }).parse(await textOf(`${us}/1/edition.ttl`));
    ({ database } = service().service.store);
  });
  const typed = (type: string): number =>
    quads.filter(({ predicate, object }) => predicate.value.endsWith("#type") && object.value === type).length;
  const SKOS = "http://www.w3.org/2004/02/skos/core#";

  it("holds as much as the database, class by class", async () => {
    const edition = await database.edition.findFirstOrThrow({ where: { corpus: { slug: us } } });
    const where = { where: { editionId: edition.id } };
    const counted = {
      [`${SKOS}Concept`]: await database.principle.count(where),
      "https://schema.org/Person": await database.leader.count(where),
      "http://purl.org/dc/terms/PeriodOfTime": await database.era.count(where),
      "https://schema.org/Event": await database.event.count(where),
      "https://schema.org/Quotation": await database.quote.count(where),
      "https://schema.org/CreativeWork": await database.source.count(where),
      "urn:throughline:vocabulary#Stance": await database.stance.count(where),
      "urn:throughline:vocabulary#Coding": await database.coding.count(where),
      "http://www.w3.org/ns/oa#Annotation": await database.evidence.count(where),
      "http://www.w3.org/ns/oa#TextPositionSelector": await database.evidence.count(where),
      "https://schema.org/Dataset": 1,
      [`${SKOS}ConceptScheme`]: 1,
    };
    for (const [type, count] of Object.entries(counted)) expect([type, typed(type)]).toEqual([type, count]);
    const links = (predicate: string) => quads.filter((quad) => quad.predicate.value === SKOS + predicate).length;
    expect(links("broader")).toBe(await database.principleBroader.count(where));
    expect(links("narrower")).toBe(links("broader"));
    expect(links("topConceptOf")).toBe(
      await database.principle.count({ where: { ...where.where, broader: { none: {} } } }),
    );
    expect(links("exactMatch") + links("closeMatch")).toBe(await database.principleMatch.count(where));
  });

  it("says dates in EDTF, positions in numbers that are not negative, and words in the language of their source", () => {
    const values = (predicate: string) =>
      quads.flatMap(({ predicate: { value }, object }) =>
        value === predicate && object.termType === "Literal" ? [object] : [],
      );
    const datatypes = (predicate: string) => new Set(values(predicate).map(({ datatype }) => datatype.value));
    for (const name of ["startDate", "temporalCoverage", "dateCreated"])
      expect(datatypes(`https://schema.org/${name}`)).toEqual(new Set(["http://id.loc.gov/datatypes/edtf/EDTF"]));
    for (const name of ["start", "end"])
      expect(datatypes(`http://www.w3.org/ns/oa#${name}`)).toEqual(
        new Set(["http://www.w3.org/2001/XMLSchema#nonNegativeInteger"]),
      );
    expect(new Set(values("https://schema.org/text").map(({ language }) => language))).toEqual(new Set(["en"]));
    for (const { value } of values("https://schema.org/startDate")) expect(value).not.toMatch(/\/|^\.\.|^$/);
  });

  it("says where an event that lasts begins and ends, and leaves out an end that is open", async () => {
    const own = await startTestService(
      await harbourWith("events.yaml", (text) => text.replace("date: 1801", 'date: "1801/1803~"')),
      await harbourWith("events.yaml", (text) => text.replace("date: 1801", 'date: "1801/.."')),
    );
    onTestFinished(() => own.stop());
    const dates = async (edition: number) =>
      (await (await fetch(`${own.url}/export/harbour-charter/${edition}/edition.ttl`)).text()).match(
        /schema:(?:start|end)Date "[^"]+"/g,
      );
    expect([await dates(1), await dates(2)]).toEqual([
      ['schema:endDate "1803~"', 'schema:startDate "1801"'],
      ['schema:startDate "1801"'],
    ]);
  });

  it("says the same in Turtle and in JSON-LD, which needs nothing fetched", async () => {
    const document = JSON.parse(await textOf(`${us}/1/edition.jsonld`));
    const fromJsonLd = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader: noFetching });
    const parsed = new Parser({ format: "N-Quads" }).parse(String(fromJsonLd));
    expect(parsed.length).toBeGreaterThan(5_000);
    expect(canonical(await toNQuads(quads))).toBe(canonical(await toNQuads(parsed)));
  });

  it("names things by addresses that lead back to the edition, and has no blank nodes", async () => {
    const subjects = new Set(quads.map(({ subject }) => subject));
    for (const { termType, value } of subjects)
      expect([termType, value.startsWith(`${service().url}/export/${us}`)]).toEqual(["NamedNode", true]);
    const [edition] = quads.filter(({ object }) => object.value === "https://schema.org/Dataset");
    expect((await fetch(edition?.subject.value ?? "")).status).toBe(200);
  });
});

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
    const sentence = await textOf(`${quote}.txt`);
    expect(sentence).toMatch(/^Deng Xiaoping\. \(\d{4}\)\. “Independence and .+ are our footholds” \[Dataset\]\. In /);
    expect(sentence).toMatch(/\(Original work published 1982\)\. Coded from Independent .+ Peace, paragraph 4\.\n$/);
    expect(sentence).toContain(
      `In Independent Foreign Policy of Peace (Version 1 [SHA-256 ${await digest()}]). Throughline.`,
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
    expect(await textOf("harbour-charter/1/edition.bib")).toContain("title = {The {Harbour} {Charter}}");
  });
});

describe("exports over HTTP", () => {
  it("are listed", async () => {
    expect(await (await fetch(`${service().url}/export`)).text()).toContain("/export/harbour-charter/current\n");
    expect(await textOf("harbour-charter")).toMatch(/^\/export\/harbour-charter\/1 \(digest 44b288ae\w+, current\)$/m);
    for (const line of (await textOf("harbour-charter/current")).split("\n").slice(1)) {
      for (const path of line.split(", ").filter((part) => part.startsWith("/") && !part.includes("<")))
        expect([path, (await fetch(service().url + path)).status]).toEqual([path, 200]);
    }
  });

  it("say what they are: type, file name, how long they stay, and where they stay for ever", async () => {
    const { headers } = await get("harbour-charter/current/stances.csv");
    expect(
      Object.fromEntries(
        ["content-type", "content-disposition", "content-location", "cache-control", "access-control-allow-origin"].map(
          (name) => [name, headers.get(name)],
        ),
      ),
    ).toEqual({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'inline; filename="harbour-charter-1-stances.csv"',
      "content-location": "/export/harbour-charter/1/stances.csv",
      "cache-control": "public, max-age=60",
      "access-control-allow-origin": "*",
    });
    const numbered = await get("harbour-charter/1/edition.ttl");
    expect(numbered.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const etag = numbered.headers.get("etag") ?? "";
    expect(numbered.headers.get("vary")).toBe("x-forwarded-proto");
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`])
      expect((await get("harbour-charter/1/edition.ttl", { headers: { "if-none-match": known } })).status).toBe(304);
    const head = await get("harbour-charter/1/edition.ttl", { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  });

  it.each([
    ["nowhere/1/stances.csv", /^No corpus nowhere is published here; expected one of /],
    ["harbour-charter/7/stances.csv", /^harbour-charter has no edition 7; expected 1\./],
    ["harbour-charter/zero/stances.csv", /^"zero" is no edition; expected current, or a number such as 1\./],
    [
      "harbour-charter/1/stance.csv",
      /^There is no "stance.csv" here; \/export\/harbour-charter\/1 lists what there is \(nearest: stances.csv\)\./,
    ],
    ["harbour-charter/1/quotes/who-drift.csl.json", / \(nearest: quotes\/who-drifts.csl.json\)\.$/m],
    [
      "harbour-charter/1/stances/widenin/open-wate/EXTENDE.txt",
      / \(nearest: stances\/widening\/open-water\/EXTENDED.txt/,
    ],
    ["harbour-charter/1/stances/keeping/shared-light/APPLIED.txt", /^There is no /],
    ["harbour-charter/1/quotes/%00.bib", /^There is no /],
    ["%00", /^No corpus has such a name\./],
    ["harbour-charter/1/%2e%2e%2f%00.csv", /^There is no /],
    ["%00/1/stances.csv", /^No corpus has such a name\./],
    ["harbour-charter/1/__proto__.csv", /^There is no /],
    ["%E0%A4%A/1", /^No corpus %E0%A4%A is published here/],
  ])("answer %s with 404 and one line", async (path, expected) => {
    const response = await get(path);
    const text = await response.text();
    expect([response.status, text.split("\n").length]).toEqual([404, 2]);
    expect(text).toMatch(expected);
  });

  it("are told apart by the address that a proxy was asked by", async () => {
    const proxied = await get("harbour-charter/1/edition.csl.json", { headers: { "x-forwarded-proto": "https" } });
    expect(JSON.parse(await proxied.text())[0].URL).toBe(
      `${service().url.replace("http:", "https:")}/export/harbour-charter/1`,
    );
    const direct = await get("harbour-charter/1/edition.csl.json");
    expect(direct.headers.get("etag")).not.toBe(proxied.headers.get("etag"));
  });

  it("can be read by pages of every site", async () => {
    const headers = { origin: "http://elsewhere.example", "access-control-request-method": "GET" };
    const response = await get("harbour-charter/1/stances.csv", { method: "OPTIONS", headers });
    expect([response.status, response.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD"]);
  });

  it("can only be read", async () => {
    const response = await get("harbour-charter/1/stances.csv", { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("exports of an edition that is no longer current", () => {
  let own: TestService;
  beforeAll(async () => {
    own = await startTestService("tests/fixtures/harbour-charter");
  });
  afterAll(() => own.stop());

  it("stay byte for byte what they were", async () => {
    const read = async (name: string) => (await fetch(`${own.url}/export/harbour-charter/1/${name}`)).text();
    const names = ["edition.jsonld", "edition.ttl", "stances.csv", "leaders.jsonl"];
    const before = await Promise.all(names.map(read));
    const folder = await harbourWith("leaders.yaml", (text) => text.replace("Bo Marsh", "Bo Moor"));
    await importCorpus(own.service.store.database, folder);
    expect(await Promise.all(names.map(read))).toEqual(before);
  });
});
