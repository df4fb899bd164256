import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { copyHarbour, program, run, temporaryFolder } from "../support/cli.js";
import { emptyDatabase, type TestDatabase } from "../support/database.js";

/** A place with editions 1 and 2 of the harbour corpus, the second tagged, and the folder that it was exported to. */
let origin: TestDatabase;
let parent: string;
beforeAll(async () => {
  origin = await emptyDatabase();
  parent = await mkdtemp(join(tmpdir(), "throughline-"));
  await here("import", "tests/fixtures/harbour-charter");
  const second = join(parent, "second");
  await copyHarbour(second, "leaders.yaml", (text) => `${text}- slug: cy-reed\n  name: Cy Reed\n`);
  await here("import", second);
  await here("tag", "harbour-charter", "2", "thesis");
  const folder = join(parent, "harbour-charter");
  expect((await here("export", "harbour-charter", "--format", "yaml", "--output", folder)).code).toBe(0);
});
afterAll(async () => {
  await origin.drop();
  await rm(parent, { recursive: true });
});

function here(...args: string[]) {
  return run(args, { DATABASE_URL: origin.url });
}

async function place() {
  const database = await emptyDatabase();
  onTestFinished(database.drop);
  return (...args: string[]) => run(args, { DATABASE_URL: database.url });
}

/** A copy of the folder that the second edition was exported to. */
async function exported(): Promise<string> {
  const folder = join(await temporaryFolder(), "harbour-charter");
  await cp(join(parent, "harbour-charter"), folder, { recursive: true });
  return folder;
}

describe("The folder of an edition", () => {
  it("says which edition it is, and an import gives back its number, date and tags", async () => {
    const folder = await exported();
    expect(parse(await readFile(join(folder, "edition.yaml"), "utf8"))).toMatchObject({ number: 2, tags: ["thesis"] });
    const there = await place();
    expect((await there("import", folder)).stdout).toMatch(
      /^Published edition 2 of harbour-charter \(digest \w+\)\.\n$/,
    );
    const listed = async (at: typeof here) =>
      (await at("editions", "harbour-charter")).stdout.split("\n")[at === here ? 2 : 1];
    expect(await listed(there)).toBe(await listed(here));
  });

  it("with other content is another edition, which has none of them", async () => {
    const folder = await exported();
    const leaders = join(folder, "leaders.yaml");
    await writeFile(leaders, (await readFile(leaders, "utf8")).replace("Cy Reed", "Cy Rush"));
    const there = await place();
    expect((await there("import", folder)).stdout).toContain("Published edition 1 of harbour-charter");
    expect((await there("editions", "harbour-charter")).stdout).not.toContain("thesis");
  });

  it("gets the next number where its own is taken, leaves a tag that is another edition's, and says both", async () => {
    const folder = await exported();
    const there = await place();
    await there("import", "tests/fixtures/harbour-charter");
    const other = join(await temporaryFolder(), "other");
    await copyHarbour(other, "leaders.yaml", (text) => `${text}- slug: di-shore\n  name: Di Shore\n`);
    await there("import", other);
    await there("tag", "harbour-charter", "1", "thesis");
    const { code, stdout } = await there("import", folder);
    expect([code, stdout.split("\n").slice(0, -1)]).toEqual([
      0,
      [
        expect.stringMatching(/^Published edition 3 of harbour-charter/),
        "It was edition 2 where it was written from; here other content has its number, and it has the number 3.",
        "Here the tag thesis is that of edition 1, and stays so.",
      ],
    ]);
  });

  it.each([
    [/number: 2/, "number: 0", /^edition\.yaml:1:9: number 0 is below 1; expected 1, 2, 3 …$/m],
    [
      /publishedAt: .*/,
      "publishedAt: yesterday",
      /^edition\.yaml:\d+:\d+: publishedAt "yesterday" is no moment; expected one such as /m,
    ],
    [/- thesis/, "- Thesis!", /^edition\.yaml:\d+:\d+: tags "Thesis!" is no tag; expected lower-case letters/m],
    [
      /number:/,
      "nmber:",
      /^edition\.yaml:1:1: unknown key nmber; expected one of number, digest, publishedAt, tags \(nearest: number\)$/m,
    ],
  ])("is refused where it says what cannot be: %s", async (from, to, told) => {
    const folder = await exported();
    const path = join(folder, "edition.yaml");
    await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
    const { code, stderr } = await run(["check", folder]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(told)]);
  });
});

describe("docs/operations.md", () => {
  it("shows commands that back up and restore", async () => {
    const [, section = ""] =
      /## Back up, restore, move, upgrade\n([\s\S]*?)\n## /.exec(readFileSync("docs/operations.md", "utf8")) ?? [];
    const commands = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command = ""]) => command.trim());
    expect(commands).toHaveLength(2);
    const folder = await temporaryFolder();
    const sh = (command: string, environment: Record<string, string> = {}): string => {
      const given = command.replace("npx throughline", `node ${program}`);
      const { stdout, stderr } = spawnSync("sh", ["-c", given], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ...environment },
      });
      return stdout + stderr;
    };
    sh(`npx throughline import ${resolve("tests/fixtures/harbour-charter")}`);
    expect(sh(commands[0] ?? "")).toMatch(/^Wrote 1 corpus with 1 edition, and 0 texts/);
    expect(sh(commands[1] ?? "")).toMatch(/^Restored 1 corpus with 1 edition/);
    const editions = "npx throughline editions harbour-charter";
    expect(sh(editions, { DATA_DIR: ".throughline-restored" })).toBe(sh(editions));
  });
});
