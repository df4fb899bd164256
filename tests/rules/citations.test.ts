import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cited, cite } from "../../src/edition/citations.js";
import { locatorText } from "../../src/entities/cited-source.js";
import type { CslDate } from "../../src/entities/csl-date.js";

const digest = "0f".repeat(32);
const span = { source: "essay", paragraph: 4, start: 0, end: 1, digest, gloss: "what it says" };

/** A quote that is cited, of these words and by this author. */
function quoted(text: string, attribution = "the government", date = "1982-09"): Cited {
  return {
    edition: { id: 1, corpus: "a-b", number: 3, digest, publishedAt: new Date("2026-11-29T12:00:00Z") },
    corpus: { slug: "a-b", title: "The Corpus", description: "What it is", language: "en", creators: [] },
    sources: new Map([["essay", { title: "Essay", language: "zh-Hans" }]]),
    quote: quotedEntry(text, attribution, date),
    url: "https://doctrine.example/a%20b/export/a-b/3#quote/q_1",
  };
}

function quotedEntry(text: string, attribution = "the government", date?: string) {
  return {
    slug: "q",
    formerSlugs: [],
    text,
    translations: [],
    attribution,
    date,
    principles: [],
    evidence: [span],
    speakerName: undefined,
  };
}

/** Text as people and programs write it, with all that some format takes for its own. */
const special = fc.constantFrom(
  ..."&%$#_{}~^\\\"'`<>|@=,;-",
  ...["\\alpha", "\\&", "$x^2$", "\\textbf{x}", "<b>", "</b>", "<i>", '<span class="nocase">', "--", "''", "``", "?`"],
  ...[
    "{",
    "}",
    "{\\",
    "%%",
    "and",
    "TY  - ",
    "ER  - ",
    "\\begin{a}",
    "&amp;",
    "中文",
    "é",
    "ﬁ",
    "İ",
    "😀",
    "שלום",
    "\u00a0",
  ],
);
const nasty = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: special },
      fc.constantFrom("a", "Bc", " ", "1", ".", "?", "\n", "\r\n", "\t", "\u2028"),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(""))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** What no reader keeps apart: how much white there is between words. */
const folded = (text: unknown): string => String(text).replace(/\s+/g, " ").trim();
/** The second reader, told to leave the words as they are. */
const readSecond = (bibtex: string) => {
  const { errors, entries } = parse(bibtex, { sentenceCase: false, caseProtection: false });
  return { errors, fields: entries[0]?.fields };
};

describe("a citation of any words whatever", () => {
  it("in BibTeX is read by two readers as these words", () => {
    fc.assert(
      fc.property(nasty, nasty, (text, author) => {
        const bibtex = cite(quoted(text, author), "bibtex");
        const [item] = new Cite(bibtex).data;
        expect([folded(item?.["title"]), item?.["author"]]).toEqual([
          folded(`“${text}”`),
          [{ family: expect.toSatisfy((name) => folded(name) === folded(author)) }],
        ]);
        const { errors, fields } = readSecond(bibtex);
        expect([errors, folded(fields?.["title"]), folded(fields?.author?.[0]?.name)]).toEqual([
          [],
          folded(`“${text}”`),
          folded(author),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("in BibTeX has no character that LaTeX takes for its own, and braces that BibTeX can count", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const title = /^\ttitle = \{\{(.*)\}\},$/m.exec(cite(quoted(text), "bibtex"))?.[1] ?? "";
        const commands = /\\(?:[&%$#_]|text[a-z]+\{\})|\{["`]?\}/g;
        expect(title.replace(commands, "·")).not.toMatch(/[\\&%$#_{}~^"<>|`]|--|''|,,/);
        let depth = 0;
        for (const brace of title.match(/[{}]/g) ?? []) {
          depth += brace === "{" ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it("in RIS is read as these words, a tag a line", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const ris = cite(quoted(text), "ris");
        for (const line of ris.split("\r\n").slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u);
        const [item, ...others] = new Cite(ris).data;
        expect([folded(item?.["title"]), others.length]).toEqual([folded(`“${text}”`), 0]);
      }),
    );
  });

  it("as CSL-JSON and as a sentence says these words unchanged", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(JSON.parse(cite(quoted(text), "csl-json"))[0].title).toBe(`“${text}”`);
        expect(folded(cite(quoted(text), "citation"))).toContain(folded(`“${text}” [Dataset].`));
      }),
    );
  });
});

describe("a citation of plain words", () => {
  it("is the sentence that Citation.js makes of the same item by its APA style", () => {
    const words = fc.constantFrom("Peace", "is made", "by all,", "of us", "and (some) others");
    const texts = fc.array(words, { minLength: 1 }).map((some) => some.join(" "));
    const dates = fc.constantFrom("1982-09", "1955", "1999-12-31", "195X", "-0349", "1979-22", "1985/1987");
    fc.assert(
      fc.property(texts, fc.constantFrom("The Government", "Deng Xiaoping", "J. Doe."), dates, (text, author, date) => {
        const cited = quoted(text, author, date);
        const expected = new Cite(cite(cited, "csl-json")).format("bibliography", {
          format: "text",
          template: "apa",
          lang: "en-US",
        });
        expect(cite(cited, "citation")).toBe(`${expected.trim()}. Coded from Essay, paragraph 4.\n`);
      }),
      { numRuns: 14 },
    );
  });

  it("has the quote's own date and language beside the edition's, in BibTeX and in RIS", () => {
    const bibtex = cite(quoted("Plain words"), "bibtex");
    expect(bibtex).toContain("\tyear = {2026},\n\tmonth = nov,\n\tday = {29},\n\torigdate = {1982-09},\n");
    expect(bibtex).toContain("\tlanguage = {zh-Hans},\n\tlangid = {chinese},\n");
    expect(bibtex).toContain("dated September 1982");
    expect(bibtex).toMatch(/^@misc\{a_b_3_q,$/m);
    expect(cite(quoted("Plain words"), "ris").split("\r\n")).toEqual([
      "TY  - DATA",
      "ID  - a_b_3_q",
      "TI  - “Plain words”",
      "AU  - the government",
      "T2  - The Corpus",
      "PY  - 2026",
      "DA  - 2026/11/29",
      "OP  - September 1982",
      `ET  - 3 [SHA-256 ${digest}]`,
      "PB  - Throughline",
      "LA  - zh-Hans",
      `N1  - The Corpus, edition 3, SHA-256 ${digest}; coded from Essay, paragraph 4; dated September 1982`,
      "UR  - https://doctrine.example/a%20b/export/a-b/3#quote/q_1",
      "ER  - ",
      "",
    ]);
  });
});

describe("the date of an original work", () => {
  /** What rests on one source that was issued then. */
  const issued = (date: CslDate): Cited => {
    const reference = { type: "book", issued: date } as const;
    const sources = new Map([["essay", { title: "Essay", language: "en", reference }]]);
    return { ...quoted("Plain words"), quote: quotedEntry("Plain words"), sources };
  };

  it.each<[CslDate, { csl: object; short: string; long: string; edtf: string | undefined }]>([
    ["1733-05", { csl: { "date-parts": [[1733, 5]] }, short: "1733", long: "May 1733", edtf: "1733-05" }],
    ["1750~", { csl: { "date-parts": [[1750]], circa: true }, short: "c. 1750", long: "c. 1750", edtf: "1750~" }],
    ["-0349", { csl: { literal: "350 BC" }, short: "350 BC", long: "350 BC", edtf: "-0349" }],
    [
      "1985-02/1985-04",
      {
        csl: {
          "date-parts": [
            [1985, 2],
            [1985, 4],
          ],
        },
        short: "1985",
        long: "February 1985 to April 1985",
        edtf: "1985-02/1985-04",
      },
    ],
    ["1919-21", { csl: { "date-parts": [[1919]], season: 1 }, short: "1919", long: "spring 1919", edtf: "1919-21" }],
    [
      "1978-12/1989~",
      {
        csl: { literal: "December 1978 to c. 1989" },
        short: "December 1978 to c. 1989",
        long: "December 1978 to c. 1989",
        edtf: "1978-12/1989~",
      },
    ],
    ["1955?", { csl: { literal: "possibly 1955" }, short: "possibly 1955", long: "possibly 1955", edtf: "1955?" }],
    [
      { "date-parts": [[1919]], season: 4 },
      { csl: { "date-parts": [[1919]], season: 4 }, short: "1919", long: "winter 1919", edtf: "1919-24" },
    ],
    [
      { literal: "In the year of the flood" },
      {
        csl: { literal: "In the year of the flood" },
        short: "In the year of the flood",
        long: "In the year of the flood",
        edtf: undefined,
      },
    ],
  ])("%j is told to readers in words, and to programs as each reads it", (date, { csl, short, long, edtf }) => {
    const cited = issued(date);
    expect(JSON.parse(cite(cited, "csl-json"))[0]["original-date"]).toEqual(csl);
    const sentence = cite(cited, "citation");
    expect(sentence).toContain(
      `(Original work published as Essay, ${short}). Coded from Essay (${long}), paragraph 4.`,
    );
    const bibtex = cite(cited, "bibtex");
    expect(/origdate = \{(.*)\}/.exec(bibtex)?.[1]).toBe(edtf);
    expect(bibtex).toContain(`coded from Essay (${long}), paragraph 4`);
    const ris = cite(cited, "ris");
    expect(ris).toContain(`\r\nOP  - ${long}\r\n`);
    expect(ris).toContain(`coded from Essay (${long}), paragraph 4`);
  });
});

describe("where a span stands", () => {
  it.each([
    ["203", "page", "p. 203"],
    ["203–205", "page", "pp. 203–205"],
    ["A-12", "page", "p. A-12"],
    ["A-12, A-14", "page", "pp. A-12, A-14"],
    ["12r-13v", "folio", "fols. 12r-13v"],
    ["xii – xv", "page", "pp. xii – xv"],
    ["II-a", "section", "sec. II-a"],
    ["3 and 5", "chapter", "chaps. 3 and 5"],
    ["1:2", "timestamp", "timestamp 1:2"],
    ["4", "constructor", "constructor 4"],
  ])("is told of %s as a %s: %s", (locator, label, text) => {
    expect(locatorText(locator, label)).toBe(text);
  });
});
