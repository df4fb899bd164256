import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bulkFolder } from "../support/bulk.js";
import { harbourWith, problemsOf, run, temporaryFolder } from "../support/cli.js";

describe("what a database could not hold is refused by check:", () => {
  const long = "a".repeat(3_000);
  it.each([
    [
      "a slug",
      "leaders.yaml",
      "slug: bo-marsh",
      `slug: ${long}`,
      /^leaders\.yaml:5:9: slug "a{80}"… has more than 200 characters; /,
    ],
    [
      "a name",
      "leaders.yaml",
      "name: Bo Marsh",
      `name: ${long}`,
      /^leaders\.yaml:6:9: name "a{80}"… has more than 500 characters; /,
    ],
    [
      "a label",
      "leaders.yaml",
      "da: Ada Lund",
      `da: ${long}`,
      /^leaders\.yaml:4:9: da "a{80}"… has more than 500 characters; /,
    ],
    [
      "a language",
      "corpus.yaml",
      "language: en",
      `language: en-x${"-abcdefgh".repeat(300)}`,
      /^corpus\.yaml:4:11: language "en-x-.*"… has more than 35 characters; /,
    ],
    [
      "a text",
      "principles.yaml",
      /statement: .*/,
      `statement: ${"word ".repeat(10_000)}`,
      /^principles\.yaml:\d+:14: statement ".*"… has more than 20,000 characters; /,
    ],
    [
      "a number",
      "events.yaml",
      "paragraph: 1",
      "paragraph: 3000000000",
      /^events\.yaml:\d+:18: paragraph 3000000000 is above 2147483647; /,
    ],
    [
      "a corpus",
      "corpus.yaml",
      /slug: .*/,
      `slug: ${long}`,
      /^corpus\.yaml:1:7: slug "a{80}"… has more than 200 characters; /,
    ],
    [
      "a match",
      "principles.yaml",
      /(statement: .*)/,
      `$1\n  exactMatch: [${long}/a]`,
      /^principles\.yaml:\d+:16: exactMatch "a{80}"… has more than 401 characters; /,
    ],
  ])("%s", async (_what, file, from, to, expected) => {
    const folder = await harbourWith(file, (text) => {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      return changed;
    });
    const own = (await problemsOf(folder)).filter((line) => !line.includes("is no known"));
    expect(own).toEqual([expect.stringMatching(expected)]);
  });

  it("and what is just as long as it may be is published", async () => {
    const [slug, name] = ["b".repeat(200), "帝".repeat(500)];
    const text = Array.from({ length: 10_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
    const folder = await harbourWith("leaders.yaml", (leaders) => `${leaders}- slug: ${slug}\n  name: ${name}\n`);
    await writeFile(
      join(folder, "quotes.yaml"),
      `${await readFile(join(folder, "quotes.yaml"), "utf8")}- slug: q${slug.slice(1)}\n  text: ${text}${text.split("").reverse().join("")}\n  speaker: ${slug}\n`,
    );
    const { code, stderr } = await run(["import", folder], { DATA_DIR: await temporaryFolder() });
    expect([code, stderr]).toEqual([0, ""]);
  });
});

describe("a folder that is large", () => {
  it("is read by several threads, and each mistake is told at its place, in the order of files", async () => {
    const folder = await bulkFolder(24_000);
    const spoil = async (name: string, from: string, to: string): Promise<void> => {
      const path = join(folder, name);
      await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
    };
    await spoil("stances/3.yaml", "principle: principle-7\n", "principle: principle-7x\n");
    await spoil("stances/17.yaml", "kind: REAFFIRMED", "kind: HELD");
    await spoil("principles.yaml", "name: Principle 2\n", "title: Principle 2\n");
    const { code, stderr } = await run(["check", folder]);
    expect(code).toBe(1);
    expect(stderr.split("\n").filter(Boolean)).toEqual([
      expect.stringMatching(/^principles\.yaml:7:3: name is missing; /),
      expect.stringMatching(/^principles\.yaml:8:3: unknown key title; /),
      expect.stringMatching(/^stances\/17\.yaml:3:9: kind is "HELD"; /),
      expect.stringMatching(/^stances\/3\.yaml:79:14: principle-7x is no known principle; .* nearest: principle-7$/),
    ]);
  });
});
