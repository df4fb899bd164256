import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cslDate, edtfOf } from "../../src/entities/csl-date.js";
import { printedName } from "../../src/entities/csl-name.js";
import { run, temporaryFolder } from "../support/cli.js";

async function problemsWith(file: string, from: string | RegExp, to: string): Promise<string> {
  const folder = join(await temporaryFolder(), "river-council");
  await cp("tests/fixtures/river-council", folder, { recursive: true });
  const text = await readFile(join(folder, file), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
  const { code, stderr } = await run(["check", folder]);
  return `${code} ${stderr.trim()}`;
}

describe("the reference of a source is refused where it is none of CSL:", () => {
  it.each([
    ["an unknown variable", "publisher:", "publsher:", "16:5: unknown key publsher; expected one such as publisher"],
    ["an unknown type", "type: report", "type: reprot", '8:11: type is "reprot"; expected one of article, '],
    [
      "a name that names nobody",
      "literal: River Council",
      "suffix: Jr.",
      "says no name; expected family and given, or literal",
    ],
    [
      "authors that are no list",
      /author:\n {6}- literal: River Council/,
      "author: River Council",
      "author is a string; expected a list",
    ],
    [
      "a day that is none",
      "[[1733, 5]]",
      "[[1733, 2, 30]]",
      "issued is no date of the calendar; expected date-parts such as [[1919, 3, 3]]",
    ],
    ["a range that ends before it starts", "[[1733, 5]]", "[[1733], [1731]]", "is no date of the calendar"],
    ["a date in words that is not marked as such", "issued: 1750~", "issued: spring 1750", "here most likely 1750-21"],
    [
      "a date that says nothing",
      "date-parts: [[1733, 5]]",
      "circa: true",
      "says no date; expected date-parts such as [[1919, 3, 3]], or a literal",
    ],
    [
      "a season beside a month",
      "[[1733, 5]]",
      "[[1733, 5]]\n      season: 2",
      "has a season beside something else than one year",
    ],
    [
      "a number that YAML would change",
      "volume: 2",
      "volume: 1.5",
      "volume 1.5 is neither text nor a whole number; expected it in quotation marks",
    ],
    [
      "what the source says itself",
      "volume: 2",
      "language: en",
      "belongs to the source itself; expected it as language beside the reference",
    ],
  ])("%s", async (_what, from, to, expected) => {
    const said = await problemsWith("sources.yaml", from, to);
    expect(said).toMatch(/^1 sources\.yaml:\d+:\d+: /);
    expect(said).toContain(expected);
  });

  it.each([
    [
      "stances/3-toll-years.yaml",
      / {6}label: folio\n/,
      "",
      "locator has no label beside it; expected one, such as label: page",
    ],
    ["events.yaml", / {6}locator: "12"\n/, "", 'label has no locator beside it; expected one, such as locator: "203"'],
    ["events.yaml", "label: page", "label: pages", 'label is "pages"; expected one of '],
    ["quotes.yaml", "language: de", "language: en", "en is the language of the quote itself; expected another one"],
    [
      "quotes.yaml",
      "language: zh-Hans",
      "language: de\n      translator: Konrad Erle",
      "a translation into de by Konrad Erle is there already; expected one of each",
    ],
    [
      "stances/3-toll-years.yaml",
      "confidence: 0.5",
      "confidence: 50",
      "confidence 50 is not a share; expected a number from 0 to 1",
    ],
    [
      "corpus.yaml",
      "CC-BY-4.0",
      `CC-BY-${"4.".repeat(200)}!`,
      " is no licence; expected an SPDX identifier such as CC-BY-4.0, or an address",
    ],
    [
      "corpus.yaml",
      "CC-BY-4.0",
      "CC BY 4.0",
      'license "CC BY 4.0" is no licence; expected an SPDX identifier such as CC-BY-4.0, or an address',
    ],
  ])("and so, in %s, is what does not belong together: %s", async (file, from, to, expected) => {
    const said = await problemsWith(file, from, to);
    expect(said).toMatch(new RegExp(`^1 ${file.replace(".", "\\.")}:\\d+:\\d+: `));
    expect(said).toContain(expected);
  });
});

describe("dates and names of CSL", () => {
  it("are EDTF where they can be counted: year, month and day of any date", () => {
    const dates = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean(), (date, parts, circa, asText) => {
        const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].slice(0, parts);
        const written = { "date-parts": [asText ? day.map(String) : day], circa };
        const expected = date.toISOString().slice(0, [4, 7, 10][parts - 1]);
        expect(edtfOf(cslDate.parse(written))).toBe(`${expected}${circa ? "~" : ""}`);
      }),
    );
    expect(edtfOf(cslDate.parse({ "date-parts": [[-349]] }))).toBe("-0349");
    expect(edtfOf(cslDate.parse({ "date-parts": [[1919, 3], [1921]] }))).toBe("1919-03/1921");
    expect(edtfOf(cslDate.parse({ literal: "Trinity Term" }))).toBeUndefined();
  });

  it.each([
    [{ family: "Holmes", given: "Oliver Wendell", suffix: "Jr.", "comma-suffix": true }, "Oliver Wendell Holmes, Jr."],
    [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }, "Vincent van Gogh"],
    [{ family: "周", given: "恩来" }, "周恩来"],
    [{ family: "Nguyễn", given: "Trãi", "static-ordering": true }, "Nguyễn Trãi"],
    [{ literal: "Supreme Court of the United States" }, "Supreme Court of the United States"],
  ])("are printed as their parts say: %o", (parts, printed) => {
    expect(printedName(parts)).toBe(printed);
  });
});
