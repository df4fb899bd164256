import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../support/cli.js";

/** What `check` says of the corpus of two sources with one of its files changed. */
async function said(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const folder = await temporaryFolder();
  await cp("tests/fixtures/weir-and-mills", folder, { recursive: true });
  const text = await readFile(join(folder, file), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
  const { code, stdout, stderr } = await run(["check", folder]);
  expect(code).toBe(stderr === "" ? 0 : 1);
  return (stderr || stdout).trim().split("\n");
}

const fine = [expect.stringMatching(/^weir-and-mills can be imported/)];

/** Turns the first stance on a principle in a file into one of another kind. */
const kindOf = (principle: string) => new RegExp(`(principle: ${principle}\\n {2}kind: )\\w+`);

describe("the kinds of stances that a source may have", () => {
  it("are two introductions of one principle, where they rest on different sources", async () => {
    expect(await said("corpus.yaml", "A small", "Another small")).toEqual(fine);
  });

  it("are not two introductions by one source", async () => {
    expect(
      await said(
        "stances/3-mills.yaml",
        /registre-des-moulins(?=[^-]*?paragraph: 1[^-]*?presented as new)/,
        "weir-book",
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^stances\/3-mills\.yaml:\d+:9: toll is INTRODUCED already by evidence from weir-book, at stances\/2-weirs\.yaml:\d+:9; expected once at most for each source/,
        ),
      ]),
    );
  });

  it("are no introduction after an era that the same source has hold the principle, though another source may have one", async () => {
    expect(await said("stances/4-restoration.yaml", kindOf("free-passage"), "$1INTRODUCED")).toEqual([
      expect.stringMatching(
        /^stances\/4-restoration\.yaml:3:9: free-passage is attested in commons, before restoration, by evidence from weir-book/,
      ),
      expect.stringMatching(
        /^stances\/4-restoration\.yaml:3:9: free-passage is INTRODUCED already by evidence from weir-book/,
      ),
    ]);
    expect(await said("stances/4-restoration.yaml", kindOf("common-fishing"), "$1INTRODUCED")).toEqual(fine);
    expect(await said("stances/2-weirs.yaml", kindOf("free-passage"), "$1INTRODUCED")).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          "free-passage is attested in commons, before weirs, by evidence from weir-book as well; expected EXTENDED where an attested principle is taken further",
        ),
      ]),
    );
  });

  it("are an introduction after an era that only opposed the principle", async () => {
    const opposedFirst = await said(
      "stances/1-commons.yaml",
      /principle: common-fishing\n {2}kind: REAFFIRMED/,
      "principle: toll\n  kind: REJECTED",
    );
    // The toll is put forward afterwards; only that nobody held common fishing before it is given up is wrong now.
    expect(opposedFirst).toEqual([
      expect.stringMatching(
        /^stances\/3-mills\.yaml:\d+:9: common-fishing is held in no era before mills; expected REJECTED where no earlier era held what is opposed/,
      ),
    ]);
  });

  it("are no abandonment of what was only opposed before, or is held in the same era or later", async () => {
    const never = /common-fishing is held in no era before mills; expected REJECTED/;
    expect(await said("stances/1-commons.yaml", kindOf("common-fishing"), "$1REJECTED")).toEqual([
      expect.stringMatching(never),
    ]);
    expect(
      await said("stances/1-commons.yaml", /era: commons(?=\n {2}principle: common-fishing)/, "era: mills"),
    ).toEqual([expect.stringMatching(never)]);
  });

  it("are an abandonment by one source of what another has seen held", async () => {
    expect(await said("stances/3-mills.yaml", kindOf("free-passage"), "$1ABANDONED")).toEqual(
      expect.not.arrayContaining([expect.stringContaining("is held in no era")]),
    );
  });
});
