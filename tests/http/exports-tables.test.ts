import { describe, expect, it, onTestFinished } from "vitest";
import { harbourWith } from "../support/cli.js";
import { jsonLines, rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const us = "united-states-foreign-policy-doctrines";
const get = (path: string) => fetch(`${service().url}/export/${path}`);
const textOf = async (path: string): Promise<string> => (await get(path)).text();

/** Columns of sources that are taken out of their references; tests/http/exports-references.test.ts looks at them. */
const ofReference = new Set(["authors", "issued", "container", "publisher", "url", "license"]);

/** What a column of CSV holds of an entry. */
function cell(entry: Json, column: string): string {
  if (column === "spans") return String(entry.evidence.length);
  if (column === "translations") return String(entry[column].length);
  if (column.startsWith("label:")) return entry.labels[column.slice("label:".length)] ?? "";
  const [, language = "", number] = /^altLabel:(.+):(\d+)$/.exec(column) ?? [];
  if (number !== undefined) return entry.altLabels[language]?.[Number(number) - 1] ?? "";
  // A leader of whom nothing else is said is a person.
  const value = entry[column] ?? (column === "kind" ? "PERSON" : "");
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
      const columns = Object.keys(csv[0] ?? {}).filter((column) => !ofReference.has(column));
      expect(csv.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))).toEqual(
        lines.map((entry) => Object.fromEntries(columns.map((column) => [column, cell(entry, column)]))),
      );
      // Nothing is left out but what has a table of its own.
      const told = new Set(
        columns.map((column) => (column.startsWith("label:") ? "labels" : column.replace(/^altLabel:.*/, "altLabels"))),
      );
      const untold = new Set(lines.flatMap((entry) => Object.keys(entry).filter((key) => !told.has(key))));
      for (const key of untold)
        expect([
          ...["evidence", "reference"],
          ...["labels", "altLabels"].filter((names) =>
            lines.every((line) => Object.keys(line[names] ?? {}).length === 0),
          ),
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
    const plain = { kind: "PERSON", formerSlugs: "" };
    expect(rows(await (await fetch(`${own.url}/export/harbour-charter/1/leaders.csv`)).text())).toEqual([
      { ...plain, slug: "ada-lund", name: "Ada Lund", "label:da": "Ada; fr: Lund", "label:zh-Hans": "阿达" },
      { ...plain, slug: "bo-marsh", name: "Bo Marsh", "label:da": "", "label:zh-Hans": "" },
    ]);
  });

  it("evidence: one row for each span, with what it supports", async () => {
    const evidence = rows(await textOf(`${us}/1/evidence.csv`));
    expect(jsonLines(await textOf(`${us}/1/evidence.jsonl`)).length).toBe(evidence.length);
    const stances = rows(await textOf(`${us}/1/stances.csv`));
    const spans = stances.reduce((sum, { spans: count }) => sum + Number(count), 0);
    expect(evidence.filter(({ supports }) => supports === "stance").length).toBe(spans);
    expect(evidence.find(({ supports }) => supports === "stance")).toEqual({
      supports: "stance",
      key: expect.stringMatching(/^[\w-]+\/[\w-]+\/[A-Z]+$/),
      source: expect.any(String),
      paragraph: expect.stringMatching(/^\d+$/),
      start: expect.stringMatching(/^\d+$/),
      end: expect.stringMatching(/^\d+$/),
      digest: expect.stringMatching(/^\w{64}$/),
      gloss: expect.any(String),
      locator: "",
      label: "",
    });
  });

  it("is UTF-8 with a byte order mark, lines ended by CRLF, and has its head even when it is empty", async () => {
    const bytes = Buffer.from(await (await get("independent-foreign-policy-of-peace/1/leaders.csv")).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toMatch(/^.slug,name,label:zh-Hans,kind,formerSlugs\r\n.+,邓小平,PERSON,\r\n/s);
    // What reads text takes the mark away.
    expect(await textOf("harbour-charter/1/codings.csv")).toBe("coder,era,principle,kind,confidence,note,spans\r\n");
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
