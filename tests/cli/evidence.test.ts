import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { harbourWith, run } from "../support/cli.js";

const source = "tests/fixtures/harbour-charter-source.txt";
const essay = fileURLToPath(new URL("../../../shared/seeds/independent-foreign-policy-of-peace.txt", import.meta.url));

describe("verify", () => {
  it("says what agrees with the source", async () => {
    const { code, stdout } = await run(["verify", "tests/fixtures/harbour-charter", "--source", source]);
    expect([code, stdout]).toEqual([0, `charter: 3 paragraphs, 9 spans and 2 quotes agree with ${source}.\n`]);
  });

  it("names every span that is moved, every quote that is misprinted, and a wrong number of paragraphs", async () => {
    const moved = await harbourWith("stances/3-keeping.yaml", (text) => text.replace(/start: \d+/, "start: 1"));
    expect(await run(["verify", moved, "--source", source])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^stances\/3-keeping\.yaml:9:15: digest is not that of the span 1 to 45 of paragraph 3; expected \w{64}, or the span of other words\n$/,
      ),
    });
    const beyond = await harbourWith("stances/3-keeping.yaml", (text) => text.replace(/end: \d+/, "end: 9999"));
    expect((await run(["verify", beyond, "--source", source])).stderr).toMatch(
      /lies outside paragraph 3; expected it within its \d+ characters/,
    );
    const misprinted = await harbourWith("quotes.yaml", (text) =>
      text.replace("Who drifts is welcome.", "Whoever drifts is welcome."),
    );
    expect((await run(["verify", misprinted, "--source", source])).stderr).toMatch(
      /^quotes\.yaml:\d+:9: the source prints other words/,
    );
    const miscounted = await harbourWith("sources.yaml", (text) => text.replace("paragraphs: 3", "paragraphs: 4"));
    expect((await run(["verify", miscounted, "--source", source])).stderr).toMatch(
      /^sources\.yaml:5:15: paragraphs is 4; expected 3/,
    );
  });

  it("refuses a text that is no source of the corpus, or is not there", async () => {
    const other = await run(["verify", "tests/fixtures/harbour-charter", "--source", "LICENSE"]);
    expect([other.code, other.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^LICENSE:1:1: the text has the digest \w{64}; expected that of a source of the corpus: charter/,
      ),
    ]);
    const missing = await run(["verify", "tests/fixtures/harbour-charter", "--source", "nowhere.txt"]);
    expect([missing.code, missing.stderr]).toEqual([
      1,
      "nowhere.txt:1:1: the file is missing; expected it to be there\n",
    ]);
  });
});

describe("locate", () => {
  it("prints the ready evidence of every match", async () => {
    const { code, stdout } = await run(["locate", source, "open water", "--headings", "1"]);
    expect(code).toBe(0);
    expect(parse(stdout).map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([1, 2, 3]);
  });

  it("says so when the words stand nowhere", async () => {
    const { code, stderr } = await run(["locate", source, "closed water"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("the words stand nowhere in the source; expected them exactly as printed"),
    ]);
  });
});

// The essay is not part of the project; where it is at hand, all that rests on it is held against it.
describe.runIf(existsSync(essay))("the first corpus, held against the essay", () => {
  it("agrees in every span, digest and quote", async () => {
    const { code, stdout, stderr } = await run([
      "verify",
      "seed/independent-foreign-policy-of-peace",
      "--source",
      essay,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("7 paragraphs, 153 spans and 5 quotes agree");
  });
});
