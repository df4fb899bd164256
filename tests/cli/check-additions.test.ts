import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, problemsOf, run, temporaryFolder } from "../support/cli.js";

/** The skeleton of a corpus, which brings its text along, with one file changed. */
async function skeletonWith(file: string, from: string | RegExp, to: string): Promise<string> {
  const folder = join(await temporaryFolder(), "reading-room");
  await cp("templates/corpus", folder, { recursive: true });
  const text = await readFile(join(folder, file), "utf8").catch(() => "");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
  return folder;
}

describe("a corpus that brings its texts along is held against them:", () => {
  it.each([
    [
      "a span outside its paragraph",
      "stances/2-second-committee.yaml",
      "end: 116",
      "end: 160",
      /^stances\/2-second-committee\.yaml:\d+:14: the words that were coded are not at 81–160, they moved to 81–116; expected their span there$/,
    ],
    [
      "a span whose words have another digest",
      "stances/2-second-committee.yaml",
      "start: 81",
      "start: 80",
      /^stances\/2-second-committee\.yaml:\d+:14: the words that were coded are not at 80–116, they moved to 81–116; expected their span there$/,
    ],
    [
      "a quote that is printed otherwise",
      "quotes.yaml",
      "text: No one is asked for a name",
      "text: Nobody is asked for a name",
      /^quotes\.yaml:5:9: the source prints other words in the quote's evidence; expected no-one-is-asked exactly as printed$/,
    ],
    [
      "a text that has been changed since",
      "sources/minutes.txt",
      "1901",
      "1902",
      /^sources\.yaml:\d+:11: digest is that of another text than sources\/minutes\.txt; expected \w{64}$/,
    ],
    [
      "a number of paragraphs that is not the text's",
      "sources.yaml",
      "paragraphs: 2",
      "paragraphs: 3",
      /^sources\.yaml:\d+:15: paragraphs is 3; expected 2, as the text has without its headings$/,
    ],
  ])("%s", async (_what, file, from, to, expected) => {
    const problems = await problemsOf(await skeletonWith(file, from, to));
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it("a text that is no source's, and one that is no text", async () => {
    const folder = await skeletonWith("corpus.yaml", "my-corpus", "reading-room");
    await writeFile(join(folder, "sources/minutse.txt"), "Words.\n");
    await writeFile(join(folder, "sources/blob.txt"), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await problemsOf(folder)).toEqual([
      "sources/blob.txt:1:1: the file is text in UTF-16; expected plain text saved as UTF-8",
      "sources/minutse.txt:1:1: no source is named so; expected one of sources/minutes.txt, sources/letters.txt",
    ]);
  });
});

describe("matches with other corpora are refused", () => {
  const withMatches = (lines: string) =>
    harbourWith("principles.yaml", (text) => text.replace("  statement: No ship", `${lines}  statement: No ship`));

  it.each([
    [
      "that name no principle of another corpus",
      "  exactMatch: [welcome]\n",
      /^principles\.yaml:6:16: exactMatch "welcome" names no principle of another corpus; expected the slugs of corpus and principle/,
    ],
    [
      "of the very corpus",
      "  closeMatch: [harbour-charter/shared-light]\n",
      /^principles\.yaml:6:16: harbour-charter\/shared-light is of this very corpus; expected one of another$/,
    ],
    [
      "that stand there twice",
      "  exactMatch: [other/a, other/a]\n",
      /^principles\.yaml:6:25: other\/a is listed twice; expected each once$/,
    ],
    [
      "that are both exact and close",
      "  exactMatch: [other/a]\n  closeMatch: [other/a]\n",
      /^principles\.yaml:7:16: other\/a is an exactMatch as well; expected it under one of the two$/,
    ],
  ])("%s", async (_what, lines, expected) => {
    expect(await problemsOf(await withMatches(lines))).toEqual([expect.stringMatching(expected)]);
  });
});

describe("what would not be read is told, not passed over:", () => {
  it.each([
    [
      "quote.yaml",
      "this would not be read; expected corpus.yaml, sources.yaml, leaders.yaml, eras.yaml, principles.yaml, events.yaml, quotes.yaml, edition.yaml, and codings in codings/, stances in stances/",
    ],
    [
      "eras.yml",
      "this would not be read; expected corpus.yaml, sources.yaml, leaders.yaml, eras.yaml, principles.yaml, events.yaml, quotes.yaml, edition.yaml, and codings in codings/, stances in stances/",
    ],
    ["stances/4-more.yml", "this would not be read; expected files whose names end with .yaml, all in this folder"],
    ["stances/notes.txt", "this would not be read; expected files whose names end with .yaml, all in this folder"],
  ])("%s", async (name, message) => {
    const folder = await harbourWith(name, () => "[]\n");
    expect(await problemsOf(folder)).toEqual([`${name}:1:1: ${message}`]);
  });

  it("what is no file at all", async () => {
    const folder = await harbourWith("leaders.yaml", (text) => text);
    await rm(join(folder, "leaders.yaml"));
    await symlink("/dev/zero", join(folder, "leaders.yaml"));
    expect(await problemsOf(folder)).toEqual(["leaders.yaml:1:1: this is no file; expected one of text"]);
    await rm(join(folder, "leaders.yaml"));
    await symlink("leaders.yaml", join(folder, "leaders.yaml"));
    expect(await problemsOf(folder)).toEqual([
      "leaders.yaml:1:1: the file is a link that leads back to itself; expected a file",
    ]);
  });
});

describe("very many problems", () => {
  it("are told as far as anyone reads, the rest counted, and all of them as JSON, also into a pipe", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `- slug: leader-${index}\n  name: ""\n`).join("");
    const folder = await harbourWith("leaders.yaml", (text) => text + many);
    const told = await problemsOf(folder);
    expect([told.length, told.at(-1)]).toEqual([101, "… and 2,900 more problems."]);
    const { stdout } = await run(["check", folder, "--json"]);
    expect(JSON.parse(stdout).problems.length).toBe(3_000);
  });
});
