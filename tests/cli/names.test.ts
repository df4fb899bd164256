import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourWith, run, temporaryFolder, writeCodings } from "../support/cli.js";
import { seededDatabase, type TestDatabase } from "../support/database.js";
import { copyRenamed } from "../support/renamed.js";

const below = (line: string, more: string) => (text: string) => {
  expect(text).toContain(`${line}\n`);
  return text.replace(`${line}\n`, `${line}\n${more}\n`);
};

describe("slugs and former slugs name one thing: refused with both places is", () => {
  it.each([
    [
      "a former slug that another has",
      "leaders.yaml",
      below("- slug: bo-marsh", "  formerSlugs: [the-founder, ada-lund]"),
      "leaders.yaml:6:30: ada-lund is the slug of another leader, at leaders.yaml:1:9; expected one that no leader has, and none other had",
    ],
    [
      "a former slug that it has still",
      "eras.yaml",
      below("- slug: keeping", "  formerSlugs: [keeping]"),
      "eras.yaml:14:17: keeping is its slug now, at eras.yaml:13:9; expected one that no era has, and none other had",
    ],
    [
      "a former slug that another had",
      "principles.yaml",
      (text: string) =>
        below(
          "- slug: shared-light",
          "  formerSlugs: [lamps]",
        )(below("- slug: open-water", "  formerSlugs: [lamps]")(text)),
      "principles.yaml:10:17: lamps is a former slug already, at principles.yaml:5:17; expected one that no principle has, and none other had",
    ],
    [
      "a reference by a former slug, with the present one",
      "principles.yaml",
      (text: string) =>
        below("- slug: hospitality", "  formerSlugs: [welcome]")(text).replace("[hospitality]", "[welcome]"),
      "principles.yaml:8:13: welcome is a former slug; expected hospitality, as the principle is called now",
    ],
    [
      "a principle related to itself",
      "principles.yaml",
      below("- slug: shared-light", "  related: [open-water, shared-light]"),
      "principles.yaml:9:25: shared-light is related to itself; expected another principle",
    ],
    [
      "a principle related twice",
      "principles.yaml",
      below("- slug: shared-light", "  related: [open-water, open-water]"),
      "principles.yaml:9:25: open-water is listed twice; expected each once",
    ],
    [
      "a kind that no leader is of",
      "leaders.yaml",
      below("- slug: bo-marsh", "  kind: COUNCIL"),
      /^leaders\.yaml:6:9: kind .*PERSON.*BODY/,
    ],
  ])("%s", async (_what, file, change, expected) => {
    const { code, stderr } = await run(["check", await harbourWith(file, change)]);
    expect([code, stderr.trim()]).toEqual([1, expected instanceof RegExp ? expect.stringMatching(expected) : expected]);
  });
});

describe("warned of is", () => {
  it.each([
    [
      "a related principle that stands above, at any depth",
      "principles.yaml",
      below("- slug: shared-light", "  related: [hospitality]"),
      "principles.yaml:9:13: warning: hospitality and shared-light stand above each other by broader already; expected principles as related that the hierarchy does not tie",
    ],
    [
      "a language of other names that is not registered",
      "leaders.yaml",
      below("- slug: bo-marsh", "  altLabels: { qq: [Bo] }"),
      "leaders.yaml:6:16: warning: qq names no language that is registered: qq; expected a language of IANA's language subtags",
    ],
    [
      "another name that is its name already",
      "leaders.yaml",
      below("- slug: bo-marsh", "  altLabels: { en: [Bosse, Bo Marsh], da: [Bo Marsh] }"),
      'leaders.yaml:6:28: warning: "Bo Marsh" is one of its names in en already; expected other names in altLabels, each once',
    ],
    [
      "another name that is there twice",
      "leaders.yaml",
      below("- slug: ada-lund", "  altLabels: { en: [Ada], da: [Adam, Ada Lund, Adam] }"),
      [
        'leaders.yaml:2:38: warning: "Ada Lund" is one of its names in da already; expected other names in altLabels, each once',
        'leaders.yaml:2:48: warning: "Adam" is one of its names in da already; expected other names in altLabels, each once',
      ].join("\n"),
    ],
  ])("%s", async (_what, file, change, expected) => {
    const { code, stderr } = await run(["check", await harbourWith(file, change)]);
    expect([code, stderr.trim()]).toEqual([0, expected]);
  });
});

describe("an edition in which things are renamed", () => {
  let target: TestDatabase;
  const command = (...args: string[]) => run(args, { DATABASE_URL: target.url });
  beforeAll(async () => {
    target = await seededDatabase();
    expect((await command("import", "tests/fixtures/harbour-charter")).code).toBe(0);
  });
  afterAll(() => target.drop());

  it("is compared by diff with what was there before, and comes back from its folder as it was", async () => {
    const folder = await temporaryFolder();
    await copyRenamed(folder);
    expect((await command("import", folder)).code).toBe(0);
    const { stdout } = await command("diff", "harbour-charter", "1", "2");
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "> source charter → quay-book: formerSlugs, slug",
      '    + formerSlugs: ["charter"]',
      "    - slug: charter",
      "    + slug: quay-book",
      "> leader bo-marsh → harbour-council: altLabels, formerSlugs, kind, slug",
      '    + altLabels: {"en":["The Quay Board"]}',
      '    + formerSlugs: ["bo-marsh"]',
      "    + kind: BODY",
      "    - slug: bo-marsh",
    ]);
    expect(stdout).toContain("~ era keeping: period\n    - period: 1900/..\n    + period: 1895/..\n");
    expect(stdout).toMatch(/\nharbour-charter, edition 1 to 2: 0 added, 0 removed, 1 changed, 6 renamed\.\n$/);

    const written = `${await temporaryFolder()}/harbour-charter`;
    expect((await command("export", "harbour-charter", "--format", "yaml", "--output", written)).code).toBe(0);
    const { stdout: again } = await command("import", written);
    expect(again).toMatch(/nothing|already|same/i);
  });

  it("is told of what is named like a key that every object has", async () => {
    const called = (slug: string, more: string) => (text: string) =>
      text.replace("slug: hospitality", `slug: ${slug}${more}`).replaceAll("[hospitality]", `[${slug}]`);
    const folders = [called("constructor", ""), called("hospitality", "\n  formerSlugs: [constructor]")];
    for (const change of folders)
      expect((await command("import", await harbourWith("principles.yaml", change))).code).toBe(0);
    const { stdout: editions } = await command("editions", "harbour-charter", "--json");
    const last = JSON.parse(editions).length;
    const { stdout } = await command("diff", "harbour-charter", String(last - 1), String(last));
    expect(stdout).toContain("> principle constructor → hospitality: formerSlugs, slug\n");
    expect(stdout).toContain("0 added, 0 removed, 0 changed, 1 renamed.\n");
  });

  it("is told of sources alone, not of what rests on them or was found in them", async () => {
    const folder = await temporaryFolder();
    await cp("tests/fixtures/river-council", folder, { recursive: true });
    const spans = ["chronik", "minutes"].map((slug) => `{ source: ${slug}, paragraph: 2, start: 0, end: 4 }`);
    const coding = "- { era: abbey-years, principle: lamp, kind: APPLIED";
    await writeCodings(folder, { "cy-reed": `${coding}, spans: [${spans.join(", ")}] }\n` });
    expect((await command("import", folder)).code).toBe(0);
    // The other way round in the order of the alphabet, which that of a coding's spans follows.
    const called = { minutes: "a-book", chronik: "the-minutes" };
    for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"))) {
      const text = await readFile(join(folder, file), "utf8");
      const renamed = Object.entries(called).reduce(
        (so, [was, now]) => so.replaceAll(new RegExp(`(?<=(?:source|slug): )${was}\\b`, "g"), now),
        text,
      );
      const told = file === "sources.yaml" ? renamed.replace("slug: a-book", "$&\n  formerSlugs: [minutes]") : renamed;
      await writeFile(join(folder, file), told.replace("[registre-du-conseil]", "[registre-du-conseil, chronik]"));
    }
    await rm(join(folder, "sources"), { recursive: true });
    expect((await command("import", folder)).code).toBe(0);
    const { stdout } = await command("diff", "river-council", "1", "2");
    expect(stdout).toMatch(/\nriver-council, edition 1 to 2: 0 added, 0 removed, 0 changed, 2 renamed\.\n$/);
  });

  it("shows a long text around what differs in it", async () => {
    const long = (word: string) => (text: string) =>
      text.replace(
        "The source tells how the charter began.",
        `${"The charter began. ".repeat(20)}${word} ${"So it is told. ".repeat(20)}`,
      );
    for (const word of ["Late", "Early"])
      expect((await command("import", await harbourWith("eras.yaml", long(word)))).code).toBe(0);
    const { stdout: editions } = await command("editions", "harbour-charter", "--json");
    const last = JSON.parse(editions).length;
    const { stdout } = await command("diff", "harbour-charter", String(last - 1), String(last));
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "~ era founding: summary",
      "    - summary: …ter began. The charter began. Late So it is told. So it is told.…",
      "    + summary: …ter began. The charter began. Early So it is told. So it is told.…",
    ]);
  });

  it("cites a quote by the slug that it had", async () => {
    const folder = await temporaryFolder();
    await copyRenamed(folder);
    await command("import", folder);
    const [was, now] = await Promise.all(
      ["who-drifts", "the-wrecked"].map((quote) =>
        command("export", "harbour-charter", "--format", "bibtex", "--quote", quote),
      ),
    );
    expect(was).toEqual(now);
    expect(was?.stdout).toMatch(/^@misc\{harbour_charter_\d+_the_wrecked,/);
  });
});
