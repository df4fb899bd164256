import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, problemsOf, run, temporaryFolder } from "../support/cli.js";

/** Everything that `check` reports on the harbour corpus with one file changed. */
async function problems(file: string, change: (text: string) => string): Promise<string[]> {
  return problemsOf(await harbourWith(file, change));
}

const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("a corpus that is as it should be", () => {
  it("can be imported, says check", async () => {
    const { code, stdout } = await run(["check", "tests/fixtures/harbour-charter"]);
    expect([code, stdout]).toEqual([0, "harbour-charter can be imported: 3 eras, 3 principles, 6 stances.\n"]);
  });
});

describe("a corpus is refused with the place of each mistake and what would be right:", () => {
  it.each([
    [
      "a dangling reference, with the nearest slug",
      "eras.yaml",
      replace("[ada-lund]", "[ada-lunt]"),
      ["eras.yaml:5:13: ada-lunt is no known leader; expected a slug of leaders.yaml, nearest: ada-lund"],
    ],
    [
      "a repeated slug, with both places",
      "leaders.yaml",
      replace("bo-marsh", "ada-lund"),
      expect.arrayContaining([
        "leaders.yaml:5:9: leader ada-lund is there already, at leaders.yaml:1:9; expected each slug once",
      ]),
    ],
    [
      "an unknown key, with the nearest",
      "quotes.yaml",
      replace("speaker:", "speeker:"),
      [
        "quotes.yaml:4:3: unknown key speeker; expected one of slug, formerSlugs, text, language, translations, date, speaker, attribution, event, principles, evidence (nearest: speaker)",
      ],
    ],
    [
      "a repeated key",
      "corpus.yaml",
      (text: string) => `${text}language: da\n`,
      ["corpus.yaml:5:1: Map keys must be unique; expected each key once in an entry"],
    ],
    [
      "a missing key",
      "principles.yaml",
      replace("  statement: No ship is refused.\n", ""),
      ["principles.yaml:4:3: statement is missing; expected text"],
    ],
    [
      "a kind that is none",
      "stances/3-keeping.yaml",
      replace("REAFFIRMED", "RENEWED"),
      [
        'stances/3-keeping.yaml:3:9: kind is "RENEWED"; expected one of INTRODUCED, REAFFIRMED, EXTENDED, NARROWED, REINTERPRETED, APPLIED, REJECTED, ABANDONED',
      ],
    ],
    [
      "an era that ends before it starts",
      "eras.yaml",
      replace("1801/1849", "1849/1801"),
      [
        'eras.yaml:4:11: period "1849/1801" is not an interval, since it ends before it starts; expected an EDTF interval that does not end before it starts, such as 1978-12/1989~ or 2012-11/..; here most likely 1801/1849',
      ],
    ],
    [
      "a gap in the ordinals",
      "eras.yaml",
      replace("ordinal: 3", "ordinal: 4"),
      ["eras.yaml:14:12: ordinal 4 leaves a gap; expected 1 to 3 for 3 eras"],
    ],
    [
      "a cycle of broader principles",
      "principles.yaml",
      replace(
        "statement: The harbour is there for everyone.",
        "statement: The harbour is there for everyone.\n  broader: [open-water]",
      ),
      expect.arrayContaining([
        "principles.yaml:4:13: hospitality would be broader than itself: hospitality → open-water → hospitality; expected a hierarchy without cycles",
      ]),
    ],
    [
      "a second INTRODUCED",
      "stances/3-keeping.yaml",
      replace("REAFFIRMED", "INTRODUCED"),
      expect.arrayContaining([
        expect.stringMatching(
          /^stances\/3-keeping\.yaml:3:9: open-water is INTRODUCED already, at stances\/1-founding\.yaml:3:9; expected once at most/,
        ),
      ]),
    ],
    [
      "INTRODUCED after an era that attests the principle",
      "stances/1-founding.yaml",
      replace("INTRODUCED", "APPLIED"),
      expect.arrayContaining([expect.stringContaining("the stance founding, open-water, APPLIED is there already")]),
    ],
    [
      "a stance without evidence",
      "stances/3-keeping.yaml",
      (text: string) => text.replace(/ {2}evidence:[\s\S]*/, "  evidence: []\n"),
      ["stances/3-keeping.yaml:5:13: evidence is empty; expected at least one span of a source"],
    ],
    [
      "an empty span",
      "quotes.yaml",
      replace("start: 141", "start: 999"),
      [
        expect.stringMatching(
          /^quotes\.yaml:10:12: end \d+ is not after start 999; expected a span of at least one character$/,
        ),
      ],
    ],
    [
      "a span beyond the paragraphs",
      "events.yaml",
      replace("paragraph: 1", "paragraph: 9"),
      ["events.yaml:10:18: paragraph 9 is beyond charter; expected 1 to 3"],
    ],
    [
      "a digest that is none",
      "events.yaml",
      (text: string) => text.replace(/digest: \w+/, "digest: ABC"),
      ['events.yaml:13:15: digest "ABC" is not a SHA-256 digest; expected 64 lower-case hexadecimal digits'],
    ],
    [
      "text with U+0000",
      "corpus.yaml",
      replace("title: The Harbour Charter", 'title: "The \\0 Charter"'),
      [expect.stringContaining("corpus.yaml:2:8: title")],
    ],
    [
      "a list where one value belongs",
      "leaders.yaml",
      replace("name: Ada Lund", "name: [Ada, Lund]"),
      ["leaders.yaml:2:9: name is a list; expected text"],
    ],
    [
      "a value where a list belongs",
      "eras.yaml",
      replace("[ada-lund]", "ada-lund"),
      ["eras.yaml:5:12: leaders is a string; expected a list, such as [first, second]"],
    ],
    [
      "no list at all",
      "leaders.yaml",
      () => "nobody\n",
      expect.arrayContaining([
        'leaders.yaml:1:1: the file holds no list; expected a list, each entry starting with "- "',
      ]),
    ],
    [
      "an empty file",
      "principles.yaml",
      () => "",
      expect.arrayContaining([expect.stringMatching(/^principles\.yaml:1:1: the file holds no list/)]),
    ],
    [
      "what is no YAML",
      "corpus.yaml",
      replace("title: The", "title: A charter: The"),
      [
        'corpus.yaml:2:8: Nested mappings are not allowed in compact mappings; expected text that holds ": " in quotation marks, and the keys of an entry indented alike',
      ],
    ],
    [
      "an alias bomb",
      "leaders.yaml",
      () =>
        `- &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghi"
          .split("")
          .map((name, index) => `- &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(", ")}]`)
          .join("\n")}\n`,
      expect.arrayContaining([expect.stringMatching(/^leaders\.yaml:2:7: aliases repeat values very many times/)]),
    ],
  ])("%s", async (_what, file, change, expected) => {
    expect(await problems(file, change)).toEqual(expected);
  });

  it("several files at once, in reading order", async () => {
    const folder = await harbourWith("eras.yaml", replace("[ada-lund]", "[ada-lunt]"));
    await writeFile(
      join(folder, "corpus.yaml"),
      "slug: Harbour Charter\ntitle: x\ndescription: x\nlanguage: english\n",
    );
    expect(await problemsOf(folder)).toEqual([
      'corpus.yaml:1:7: slug "Harbour Charter" is not a slug; expected lower-case letters and digits joined by single hyphens, such as new-era',
      'corpus.yaml:4:11: language "english" is not a language tag; expected BCP 47, such as en or zh-Hans',
      "eras.yaml:5:13: ada-lunt is no known leader; expected a slug of leaders.yaml, nearest: ada-lund",
    ]);
  });

  it("a file that is missing, a folder, not UTF-8, or too large", async () => {
    const folder = await harbourWith("corpus.yaml", (text) => text);
    await rm(join(folder, "quotes.yaml"));
    await rm(join(folder, "events.yaml"));
    await mkdir(join(folder, "events.yaml"));
    await writeFile(join(folder, "leaders.yaml"), Buffer.from("- slug: ada\n  name: \xc5da", "latin1"));
    await writeFile(join(folder, "eras.yaml"), Buffer.alloc(60 * 1024 * 1024, "#"));
    const found = await problemsOf(folder);
    for (const expected of [
      "quotes.yaml:1:1: the file is missing; expected it to be there",
      "events.yaml:1:1: this is a folder; expected a file",
      "leaders.yaml:2:9: the file is not UTF-8: the byte 0xC5 here is Å in Windows-1252; expected text saved as UTF-8",
      "eras.yaml:1:1: the file has 62914560 bytes; expected at most 52428800",
    ]) {
      expect(found).toContain(expected);
    }
  });

  it("a folder with nothing in it", async () => {
    const found = await problemsOf(await temporaryFolder());
    expect(found).toContain("corpus.yaml:1:1: the file is missing; expected it to be there");
    expect(found).toContain("stances:1:1: no stances are there; expected files such as stances/1-founding.yaml");
  });
});

describe("a file that was cut off", () => {
  it.each([
    "corpus.yaml",
    "sources.yaml",
    "leaders.yaml",
    "eras.yaml",
    "principles.yaml",
    "events.yaml",
    "quotes.yaml",
  ])("%s is refused at any length, with the place, or says as much as before", async (file) => {
    const whole = await harbourWith(file, (text) => text);
    const { length } = await readFile(join(whole, file), "utf8");
    for (const share of [0.35, 0.8]) {
      const { code, stderr } = await run(["check", await harbourWith(file, (text) => text.slice(0, length * share))]);
      expect([share, code]).toEqual([share, 1]);
      for (const line of stderr.trim().split("\n")) expect(line).toMatch(/^[\w/.-]+:\d+:\d+: .+; expected .+/);
    }
  });
});
