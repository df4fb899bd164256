import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { harbourWith, run, temporaryFolder } from "../support/cli.js";

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
        /^stances\/3-keeping\.yaml:\d+:\d+: the words that were coded are not at 1–45, they moved to \d+–45; expected their span there\n$/,
      ),
    });
    const beyond = await harbourWith("stances/3-keeping.yaml", (text) => text.replace(/end: \d+/, "end: 9999"));
    expect((await run(["verify", beyond, "--source", source])).stderr).toMatch(
      /the words that were coded are not at \d+–9999, they moved to \d+–45; expected their span there/,
    );
    const elsewhere = await harbourWith("stances/3-keeping.yaml", (text) =>
      text.replace(/end: \d+/, "end: 9999").replace(/digest: \w+/, `digest: ${"a".repeat(64)}`),
    );
    expect((await run(["verify", elsewhere, "--source", source])).stderr).toMatch(
      /lies outside paragraph 3; expected it within its \d+ characters/,
    );
    const other = await harbourWith("stances/3-keeping.yaml", (text) =>
      text.replace(/digest: \w+/, `digest: ${"a".repeat(64)}`),
    );
    expect((await run(["verify", other, "--source", source])).stderr).toMatch(
      /stand other words than those of the digest, “[^”]+”; expected the span of the words that were coded, or those that stand there located/,
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

  it("says of an edited text span by span what does not stand in it any more", async () => {
    const folder = await temporaryFolder();
    const edited = join(folder, "charter.txt");
    const text = await readFile(source, "utf8");
    await writeFile(edited, text.replace("open water", "wide open water"));
    const { code, stderr } = await run(["verify", "tests/fixtures/harbour-charter", "--source", edited]);
    const [first, ...spans] = stderr
      .trimEnd()
      .split("\n")
      .sort((a, b) => Number(b.startsWith("/")) - Number(a.startsWith("/")));
    expect([code, first]).toEqual([
      1,
      expect.stringMatching(
        /: the text has the digest \w{64}; expected \w{64}, that of charter: \d of 9 spans stand in it/,
      ),
    ]);
    expect(spans.length).toBeGreaterThan(0);
    for (const line of spans) expect(line).toMatch(/moved to \d+–\d+|stand other words|prints other words/);
  });

  it("refuses a text that is no source of the corpus, or is not there", async () => {
    const other = await run(["verify", "tests/fixtures/harbour-charter", "--source", "LICENSE"]);
    expect([other.code, other.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^LICENSE:1:1: the text has the digest \w{64}; expected that of a source of the corpus, or an edited one in a file named after its source: charter/,
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
  it.each([
    ["in another normal form, with other quotation marks, dashes and blanks", 'Zu\u0308rich\u00a0-  "ofﬁce"'],
    ["in one line, where the source breaks it and divides a word", "the office is inde-pendent".replace("e-p", "ep")],
  ])("finds words %s, and prints the span of what stands there", async (_how, words) => {
    const file = join(await temporaryFolder(), "notes.txt");
    await writeFile(file, "Zürich – “office”. And so\nthe office\nis inde-\npendent.\n");
    const { code, stdout } = await run(["locate", file, words]);
    expect(code).toBe(0);
    const [entry] = parse(stdout);
    const there = Array.from(await readFile(file, "utf8"))
      .slice(entry.start, entry.end)
      .join("");
    expect(entry.digest).toBe(createHash("sha256").update(there).digest("hex"));
  });

  it("shows the passage that is most like words that stand nowhere", async () => {
    const { stderr } = await run(["locate", source, "let in the ice ships", "--headings", "1"]);
    expect(stderr).toMatch(/nearest: “let in the ice[^”]*” \(paragraph \d\)/);
  });

  it.each([
    ["letters that a keyboard lacks", "Straße", "Strasse", "Straße"],
    ["letters that a keyboard lacks, the other way round", "In Lodz lived many.", "Łódź", "Lodz"],
    ["words that a scan misread", "Denn ſo heiﬀt es dort.", "heißt es", "heiﬀt es"],
    [
      "a letter too many, beside a word as it stands",
      "The harbonr is open to all.",
      "the harbour was open",
      "The harbonr is open",
    ],
  ])("shows it for %s", async (_what, text, words, nearest) => {
    const file = join(await temporaryFolder(), "notes.txt");
    await writeFile(file, `Something else stands here.\n\n${text}\n`);
    const { code, stderr } = await run(["locate", file, words]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`nearest: “${nearest}” (paragraph 2)`)]);
  });

  it("prints the ready evidence of every match", async () => {
    const { code, stdout } = await run(["locate", source, "open water", "--headings", "1"]);
    expect(code).toBe(0);
    expect(parse(stdout).map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([1, 2, 3]);
  });

  it("says so when the words stand nowhere", async () => {
    const { code, stderr } = await run(["locate", source, "closed water"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("the words stand nowhere in the source; expected them as printed within one paragraph"),
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
    expect(stdout).toContain("7 paragraphs, 208 spans and 5 quotes agree");
  });
});
