import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, run, writeCodings } from "../support/cli.js";

const harbour = () => harbourWith("leaders.yaml", (text) => text);

/** The harbour corpus as coders find it: with eras, principles and events, and nothing coded. */
async function uncoded(): Promise<string> {
  const folder = await harbour();
  await rm(join(folder, "stances"), { recursive: true });
  await rm(join(folder, "quotes.yaml"));
  return folder;
}

const ann = `
- { era: founding, principle: open-water, kind: INTRODUCED }
- { era: founding, principle: open-water, kind: APPLIED }
- { era: keeping, principle: open-water, kind: REAFFIRMED, confidence: 0.5, note: Hardly a statement. }
`;
const bo = `
- { era: founding, principle: open-water, kind: INTRODUCED }
- { era: keeping, principle: hospitality, kind: REAFFIRMED }
`;

describe("sheet", () => {
  it("writes what is to be coded and nothing of what anybody has coded, as a file that can be checked as it stands", async () => {
    const folder = await harbour();
    await writeCodings(folder, { bo: bo.replace("kind: INTRODUCED", "kind: INTRODUCED, note: Bo's own doubt.") });
    const written = await run(["sheet", folder, "--coder", "ann"]);
    expect([written.code, written.stdout]).toEqual([0, expect.stringContaining("codings/ann.yaml")]);
    const sheet = await readFile(join(folder, "codings/ann.yaml"), "utf8");
    for (const told of [
      "keeping: Keeping, 1900/..",
      "founding-meeting: Founding meeting, 1801",
      "No ship is refused.",
      "NARROWED: ",
    ])
      expect(sheet).toContain(told);
    // Neither a summary of an era or an event, nor a stance, nor what is said of principles elsewhere.
    for (const kept of [
      "how the charter began",
      "met for the first time",
      "put the rule forward",
      "Bo's own doubt",
      "ada-lund",
    ])
      expect(sheet).not.toContain(kept);
    expect((await run(["check", folder])).code).toBe(0);
  });

  it("overwrites nobody's coding, and takes no name that is none", async () => {
    const folder = await uncoded();
    await writeCodings(folder, { ann });
    expect(await run(["sheet", folder, "--coder", "ann"])).toMatchObject({
      code: 1,
      stderr: "--coder: codings/ann.yaml is there already; expected the name of somebody who has no sheet yet.\n",
    });
    expect(await readFile(join(folder, "codings/ann.yaml"), "utf8")).toBe(ann);
    const misnamed = await run(["sheet", folder, "--coder", "../Ann"]);
    expect([misnamed.code, misnamed.stderr]).toEqual([
      1,
      expect.stringMatching(/^--coder: "\.\.\/Ann" is not a slug; /),
    ]);
  });
});

describe("agreement", () => {
  it("says how far coders agree and where they differ, before anything else of the corpus is there", async () => {
    const folder = await uncoded();
    await writeCodings(folder, { ann, bo });
    const { code, stdout, stderr } = await run(["agreement", folder]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ann, bo have coded 3 eras and 3 principles\.\n/);
    expect(stdout).toMatch(/^attested or not +0\.393 +-?\d\.\d{3} to \d\.\d{3} +9$/m);
    expect(stdout).toContain("Taken for each other: REAFFIRMED and nothing 2; APPLIED and nothing 1.\n");
    expect(stdout).toContain(
      "3 cells differ:\nfounding, open-water\n  ann: INTRODUCED; APPLIED\n  bo: INTRODUCED\nkeeping, hospitality\n  ann: nothing\n",
    );
    expect(stdout).toContain("keeping, open-water\n  ann: REAFFIRMED (0.5: Hardly a statement.)\n  bo: nothing\n");
  });

  it("looks at some eras alone, and prints one document for a program", async () => {
    const folder = await harbour();
    await writeCodings(folder, { ann, bo });
    const { stdout } = await run(["agreement", folder, "--eras", "founding,widening", "--json"]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      coders: ["ann", "bo"],
      attestation: { alpha: 1, units: 6, reason: null },
      kindsOfJoint: { units: 1 },
      byCoder: [{ coder: "ann" }, { coder: "bo" }],
      byPrinciple: [{ principle: "open-water" }, { principle: "shared-light" }],
      differences: [{ era: "founding", principle: "open-water", chosen: { bo: [{ kind: "INTRODUCED" }] } }],
    });
    const unknown = await run(["agreement", folder, "--eras", "fonding"]);
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      "--eras: fonding is not among the eras; expected some of founding, widening, keeping.\n",
    ]);
  });

  it("tells of what it looks at every problem with its place, and of nothing else", async () => {
    const folder = await uncoded();
    await writeCodings(folder, { ann: ann.replace("open-water, kind: APPLIED", "open-watre, kind: APPLIED") });
    await writeFile(join(folder, "leaders.yaml"), "not: a list");
    expect(await run(["agreement", folder])).toMatchObject({
      code: 1,
      stderr:
        "codings/ann.yaml:3:31: open-watre is no known principle; expected a slug of principles.yaml, nearest: open-water\n",
    });
  });
});

describe("a span of a coding that stands nowhere", () => {
  const spanned = (span: string) =>
    `- { era: founding, principle: open-water, kind: APPLIED, spans: [{ source: charter, ${span} }] }\n`;

  it.each([
    ["paragraph: 4, start: 0, end: 4", "paragraph 4 is beyond charter; expected 1 to 3"],
    ["paragraph: 1, start: 5, end: 5", "end 5 is not after start 5; expected a span of at least one character"],
    [
      "paragraph: 2, start: 90, end: 5000",
      "the span 90 to 5000 lies outside paragraph 2; expected it within its 167 characters",
    ],
  ])("is refused by check and agreement alike: %s", async (span, problem) => {
    const folder = await harbour();
    await mkdir(join(folder, "sources"));
    await cp("tests/fixtures/harbour-charter-source.txt", join(folder, "sources/charter.txt"));
    await writeCodings(folder, { ann: spanned(span), bo: spanned("paragraph: 1, start: 0, end: 4") });
    for (const command of ["check", "agreement"]) {
      const { code, stderr } = await run([command, folder]);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^codings\/ann\.yaml:1:\d+: .+\n$/)]);
      expect(stderr).toContain(problem);
    }
  });
});

describe("a file of codings is refused", () => {
  const problemsOf = async (codings: Readonly<Record<string, string>>) => {
    const folder = await harbour();
    await writeCodings(folder, codings);
    return (await run(["check", folder])).stderr.trimEnd().split("\n");
  };
  const entry = "era: founding, principle: open-water";

  it.each([
    [
      "that says the same twice",
      `- { ${entry}, kind: APPLIED }\n- { ${entry}, kind: APPLIED, note: Again. }`,
      "codings/ann.yaml:2:3: ann has coded founding, open-water, APPLIED already, at codings/ann.yaml:1:3; expected each kind of an era and a principle once",
    ],
    [
      "with an era that is none",
      "- { era: fonding, principle: open-water, kind: APPLIED }",
      "codings/ann.yaml:1:10: fonding is no known era; expected a slug of eras.yaml, nearest: founding",
    ],
    [
      "with a confidence that is no share",
      `- { ${entry}, kind: APPLIED, confidence: 90 }`,
      "codings/ann.yaml:1:70: confidence 90 is not a share; expected a number from 0 to 1",
    ],
    [
      "with a kind that is none",
      `- { ${entry}, kind: RENEWED }`,
      expect.stringMatching(/^codings\/ann\.yaml:1:49: kind is "RENEWED"; expected one of INTRODUCED, /),
    ],
    [
      "that names the coder again",
      `- { ${entry}, kind: APPLIED, coder: ann }`,
      expect.stringMatching(
        /^codings\/ann\.yaml:1:58: unknown key coder; expected one of era, principle, kind, confidence, note, spans$/,
      ),
    ],
    [
      "with a span of no known source",
      `- { ${entry}, kind: APPLIED, spans: [{ source: chart, paragraph: 1, start: 0, end: 4 }] }`,
      expect.stringMatching(/^codings\/ann\.yaml:1:\d+: chart is no known source; .+ nearest: charter$/),
    ],
    [
      "with a span beyond its source",
      `- { ${entry}, kind: APPLIED, spans: [{ source: charter, paragraph: 4, start: 0, end: 4 }] }`,
      expect.stringMatching(/^codings\/ann\.yaml:1:\d+: paragraph 4 is beyond charter; expected 1 to 3$/),
    ],
    [
      "with a span that ends before it starts",
      `- { ${entry}, kind: APPLIED, spans: [{ source: charter, paragraph: 1, start: 5, end: 4 }] }`,
      expect.stringMatching(
        /^codings\/ann\.yaml:1:\d+: end 4 is not after start 5; expected a span of at least one character$/,
      ),
    ],
  ])("%s", async (_what, ann, expected) => {
    expect(await problemsOf({ ann })).toEqual([expected]);
  });

  it("whose name is no slug", async () => {
    expect(await problemsOf({ "Ann B": "[]" })).toEqual([
      "codings/Ann B.yaml:1:1: the name Ann B is not a slug; expected lower-case letters and digits joined by single hyphens, such as new-era",
    ]);
  });

  it("where it would not be read", async () => {
    const folder = await harbour();
    await writeCodings(folder, { ann });
    await writeFile(join(folder, "codings/bo.yml"), "[]");
    expect((await run(["check", folder])).stderr).toBe(
      "codings/bo.yml:1:1: this would not be read; expected files whose names end with .yaml, all in this folder\n",
    );
  });

  it("within a stance, and told where codings belong", async () => {
    const folder = await harbourWith("stances/3-keeping.yaml", (text) =>
      text.replace("  evidence:", "  codings: [{ coder: A, kind: APPLIED }]\n  evidence:"),
    );
    expect((await run(["check", folder])).stderr).toBe(
      "stances/3-keeping.yaml:5:3: codings stand in files of their own now, each coder's whole coding in one; expected codings/<coder>.yaml with entries of era, principle and kind\n",
    );
  });
});
