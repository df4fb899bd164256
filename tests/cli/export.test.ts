import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../support/cli.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;
beforeAll(async () => {
  service = await startTestService("tests/fixtures/harbour-charter");
});
afterAll(() => service.stop());

const exported = (...args: string[]) =>
  run(["export", "harbour-charter", ...args], { DATABASE_URL: service.databaseUrl });

describe("export", () => {
  it("writes the folder that an import reads, and the import finds nothing to do", async () => {
    const folder = join(await temporaryFolder(), "harbour");
    const { code, stdout, stderr } = await exported("--format", "yaml", "--output", folder);
    expect([code, stdout, stderr]).toEqual([
      0,
      "",
      expect.stringMatching(/^Wrote edition 1 of harbour-charter \(digest 44b288ae\w+\) to /),
    ]);
    const again = await run(["import", folder], { DATABASE_URL: service.databaseUrl });
    expect(again.stdout).toMatch(/^Nothing to do: edition 1 of harbour-charter/);
  });

  it.each([
    [["--format", "csv", "--list", "stances"], "stances.csv"],
    [["--format", "jsonl", "--list", "evidence"], "evidence.jsonl"],
    [["--format", "turtle"], "edition.ttl"],
    [["--format", "jsonld", "--edition", "1"], "edition.jsonld"],
    [["--format", "bibtex", "--quote", "who-drifts"], "quotes/who-drifts.bib"],
    [["--format", "ris", "--quote", "who-drifts"], "quotes/who-drifts.ris"],
    [
      ["--format", "csl-json", "--stance", "widening/open-water/EXTENDED"],
      "stances/widening/open-water/EXTENDED.csl.json",
    ],
    [["--format", "citation"], "edition.txt"],
    [["--format", "html"], "edition.html"],
  ])("with %j writes what the service answers for %s", async (args, path) => {
    const answered = await (await fetch(`${service.url}/export/harbour-charter/1/${path}`)).text();
    const { code, stdout } = await exported(...args, "--base", `${service.url}/export/`);
    expect([code, stdout.replace(/^\uFEFF/, "")]).toEqual([0, answered]);
    const file = join(await temporaryFolder(), "output");
    expect((await exported(...args, "--base", `${service.url}/export/`, "--output", file)).code).toBe(0);
    expect((await readFile(file, "utf8")).replace(/^\uFEFF/, "")).toBe(answered);
  });

  it("writes all lists into a folder", async () => {
    const folder = join(await temporaryFolder(), "tables");
    expect((await exported("--format", "csv", "--output", folder)).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(
      [
        "codings",
        "eras",
        "events",
        "evidence",
        "leaders",
        "principles",
        "quotes",
        "sources",
        "stances",
        "translations",
      ].map((name) => `${name}.csv`),
    );
  });

  it("writes the archive that the service answers, byte for byte, wherever in the world that is", async () => {
    const response = await fetch(`${service.url}/export/harbour-charter/1/edition.zip`);
    const answered = Buffer.from(await response.arrayBuffer());
    for (const zone of ["UTC", "Asia/Shanghai", "America/Los_Angeles"]) {
      const file = join(await temporaryFolder(), "edition.zip");
      const args = [
        "export",
        "harbour-charter",
        "--format",
        "zip",
        "--base",
        `${service.url}/export/`,
        "--output",
        file,
      ];
      expect((await run(args, { DATABASE_URL: service.databaseUrl, TZ: zone })).code).toBe(0);
      expect([zone, (await readFile(file)).equals(answered)]).toEqual([zone, true]);
    }
  });

  it.each([
    [
      ["--format", "xml"],
      "--format: expected one of yaml, csv, jsonl, jsonld, turtle, html, zip, csl-json, bibtex, ris, citation.\n",
    ],
    [["--format", "yaml"], "--output: expected the folder to write the YAML files to.\n"],
    [["--format", "csv"], /^--list: expected one of sources, .+, or --output with a folder for all of them\.\n$/],
    [["--format", "csv", "--list", "stance"], /^--list: expected one of sources, leaders, /],
    [["--format", "turtle", "--list", "stances"], "--list: expected it with --format csv or jsonl only.\n"],
    [
      ["--format", "csv", "--list", "quotes", "--quote", "x"],
      "--quote: expected it with --format csl-json, bibtex, ris or citation only.\n",
    ],
    [["--format", "bibtex", "--quote", "x", "--stance", "a/b/C"], "--stance: expected one of --quote and --stance.\n"],
    ...["nowhere", "http://example.org/a b/", "http://example.org/export", "http://example.org/#", "urn:x<y>:"].map(
      (base): [string[], string] => [
        ["--format", "turtle", "--base", base],
        "--base: expected an IRI that ends with / or :, such as https://example.org/export/.\n",
      ],
    ),
    [
      ["--format", "bibtex", "--quote", "who-drift"],
      "Edition 1 of harbour-charter has no quote who-drift; expected a slug of quotes, nearest: who-drifts.\n",
    ],
    [
      ["--format", "csv", "--list", "quotes", "--with-texts"],
      "--with-texts: expected it with --format yaml or zip only.\n",
    ],
    [["--format", "turtle", "--edition", "9"], "harbour-charter has no edition 9; expected 1.\n"],
  ])("refuses %j", async (args, expected) => {
    const { code, stdout, stderr } = await exported(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(expected);
  });

  it("writes no list where it cannot, says why, and leaves nothing behind", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "mine.txt"), "mine");
    const to = (list: string[], output: string) => exported("--format", "csv", ...list, "--output", output);
    const nowhere = join(folder, "nowhere", "stances.csv");
    const file = join(folder, "mine.txt");
    expect(
      await Promise.all([to(["--list", "stances"], nowhere), to(["--list", "stances"], folder), to([], file)]),
    ).toEqual([
      { code: 1, stdout: "", stderr: `--output: expected a folder that is there to write into, not ${nowhere}.\n` },
      { code: 1, stdout: "", stderr: `--output: expected a file, and ${folder} is a folder.\n` },
      { code: 1, stdout: "", stderr: `--output: expected a folder, and ${file} is a file.\n` },
    ]);
    expect(await readdir(folder)).toEqual(["mine.txt"]);
  });

  it("writes into no folder that holds files", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "mine.txt"), "mine");
    const { code, stderr } = await exported("--format", "yaml", "--output", folder);
    expect([code, stderr]).toEqual([
      1,
      `${folder} is a file, or a folder that holds some; expected a folder that is empty or not there yet.\n`,
    ]);
    expect(await readdir(folder)).toEqual(["mine.txt"]);
  });
});
