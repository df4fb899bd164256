import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, problemsOf, run } from "../support/cli.js";

/** What is told of a list of leaders; that others refer to it in vain is left out. */
async function toldOf(leaders: string): Promise<string[]> {
  return problemsOf(await harbourWith("leaders.yaml", () => leaders));
}

const noList = 'the file holds no list; expected a list, each entry starting with "- "';
const tooDeep = "lists or mappings are nested more than 100 deep; expected a few levels";

describe("a slip of a file's form is told once, as what it is:", () => {
  it.each([
    ["a tab", "- slug: a\n\tname: b\n", "2:1: a tab indents the line, which YAML does not allow; expected spaces"],
    [
      "tabs on many lines",
      "- slug: a\n\tname: b\n- slug: c\n\tname: d\n",
      "2:1: a tab indents the line, which YAML does not allow; expected spaces (2 lines are like this)",
    ],
    [
      "a line of nothing but tabs beside one that tabs indent",
      `- slug: a\n\tname: b\n${"\t".repeat(400_000)}\n`,
      "2:1: a tab indents the line, which YAML does not allow; expected spaces",
    ],
    [
      "a no-break blank",
      "- slug: a\n\u00a0 name: b\n",
      "2:1: U+00A0 stands where a blank belongs; expected U+0020, as the space bar types it",
    ],
    [
      "an ideographic blank that makes a key of its own",
      "- slug: a\n  name: b\n  labels:\n  \u3000 da: c\n",
      "4:3: U+3000 stands where a blank belongs; expected U+0020, as the space bar types it",
    ],
    ["a full-width colon", "- slug： a\n", '1:7: a full-width colon stands after a key; expected ": "'],
    ["no blank after a colon", "- slug:a\n", '1:7: no blank follows the colon of a key; expected "key: value"'],
    ["a dash", "– slug: a\n  name: b\n", '1:1: – begins an entry; expected a hyphen and a blank, "- "'],
    [
      "a table",
      'slug,name\n"ada","Lund: Ada"\n',
      '1:1: this is a table (CSV, with commas between its cells); expected YAML, such as "- slug: …" for each row',
    ],
    [
      "a table that is well-formed YAML",
      "slug;name\nada;Ada Lund\nbo;Bo Marsh\n",
      '1:1: this is a table (CSV, with semicolons between its cells); expected YAML, such as "- slug: …" for each row',
    ],
    [
      "two documents",
      "- slug: a\n  name: b\n---\n- slug: c\n  name: d\n",
      "3:1: the file holds several documents; expected one document in a file, hence no second line of three dashes",
    ],
    [
      "very many aliases",
      `- &id001\n  slug: a\n${"- *id001\n".repeat(500)}`,
      "3:3: aliases repeat values very many times, as PyYAML writes what a program holds twice; expected each value where it belongs (PyYAML: a Dumper whose ignore_aliases returns True)",
    ],
    [
      "a text that looks like an alias",
      "- slug: a\n  name: *Ada\n",
      "2:9: *Ada is an alias of nothing; expected a text that begins with * in quotation marks, or an anchor of that name before it",
    ],
    [
      "a tag of a program",
      "- slug: a\n  name: !!python/tuple [b]\n",
      "2:9: !!python/tuple tells a program how to read the value, and Throughline knows no such way; expected the value alone, or a text that begins with ! in quotation marks",
    ],
    [
      "a mark that means something else",
      "- slug: a\n  name: @ada\n",
      "2:9: a text that begins with @ means something else in YAML; expected it in quotation marks",
    ],
    [
      "curly quotation marks",
      "- slug: a\n  name: “Lund: Ada”\n",
      '2:9: “ is no quotation mark of YAML; expected the text between straight ones, " or \', or without ": " and " #" in it',
    ],
    [
      "an apostrophe",
      "- slug: a\n  name: 'O'Brien'\n",
      "2:9: an apostrophe ends the text that ' begins; expected two of them, '', or \" around the text",
    ],
    [
      "a merge conflict",
      "- slug: a\n<<<<<<< ours\n  name: b\n=======\n  name: c\n>>>>>>> theirs\n",
      "2:1: a mark of a merge conflict stands here; expected the conflict resolved",
    ],
    [
      "JSON, a document on each line",
      '{"slug":"a","name":"b"}\n{"slug":"c","name":"d"}\n',
      "1:1: there is a JSON document on each line; expected one list of them, in brackets and with commas between",
    ],
    [
      "a page of a site",
      "<!DOCTYPE html>\n<title>Not found</title>\n",
      "1:1: this is HTML or XML, as a site may send it instead of a file; expected YAML",
    ],
    [
      "the list below its name",
      "leaders:\n  - slug: a\n    name: b\n",
      `1:1: ${noList}, without the line leaders: above them, since leaders.yaml names the list already`,
    ],
    ["one entry alone", "slug: a\nname: b\n", `1:1: ${noList}, this one too: "- slug: …"`],
    ["entries below their slugs", "a:\n  name: b\nc:\n  name: d\n", `1:1: ${noList}, with its name under the key slug`],
    ["nothing", "# none yet\n", `1:1: ${noList}, or [] for a list without entries`],
    ["brackets that nobody closes", "[".repeat(5_000), `1:101: ${tooDeep}`],
    ["mappings within mappings", `a: ${"{a: ".repeat(5_000)}`, `1:404: ${tooDeep}`],
    ["lists within lists", `${"- ".repeat(3_000)}a`, `1:1: ${tooDeep}`],
  ])("%s", async (_what, leaders, told) => {
    const [first, ...others] = await toldOf(leaders);
    expect([first, others.filter((line) => line.startsWith("leaders.yaml"))]).toEqual([`leaders.yaml:${told}`, []]);
  });

  it.each([
    ["UTF-16 with a mark", Buffer.from("\ufeff- slug: a\n", "utf16le"), "text in UTF-16"],
    ["UTF-16 without one", Buffer.from("- slug: a\n", "utf16le"), "text in UTF-16"],
    ["a spreadsheet", Buffer.from("PK\x03\x04\x14\0\x06\0", "latin1"), "a ZIP archive, as are .xlsx, .docx and .ods"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "a PDF"],
  ])("%s", async (_what, bytes, name) => {
    const folder = await harbourWith("leaders.yaml", (text) => text);
    await writeFile(join(folder, "leaders.yaml"), bytes);
    expect(await problemsOf(folder)).toEqual([
      `leaders.yaml:1:1: the file is ${name}; expected plain text saved as UTF-8`,
    ]);
  });
});

describe("a file is read as it is meant", () => {
  it("with a byte order mark, whatever its lines end with, as JSON, with tabs where they do no harm and a few aliases", async () => {
    for (const change of [
      (text: string) => `\ufeff${text}`,
      (text: string) => text.replaceAll("\n", "\r\n"),
      (text: string) => text.replaceAll("\n", "\r"),
      (text: string) => `---\n${text}...\n`,
      (text: string) => text.replace("slug: bo-marsh", "slug:\tbo-marsh"),
      () => '[\n\t{ "slug": "ada-lund", "name": "Ada Lund" },\n\t{ "slug": "bo-marsh", "name": "Bo Marsh" }\n]\n',
      (text: string) => text.replace("name: Ada Lund", "name: &id001 Ada Lund").replace("da: Ada Lund", "da: *id001"),
      (text: string) => text.replace("name: Bo Marsh", "name: |\n    \u3000Bo\n    \u00a0Marsh"),
    ]) {
      const { code, stderr } = await run(["check", await harbourWith("leaders.yaml", change)]);
      expect([change.toString(), code, stderr]).toEqual([change.toString(), 0, ""]);
    }
  });

  it("with the place of a problem where lines end with CR alone", async () => {
    const folder = await harbourWith("leaders.yaml", (text) =>
      text.replaceAll("\n", "\r").replace("name: Bo", "nam: Bo"),
    );
    expect(await problemsOf(folder)).toEqual(
      [
        expect.stringMatching(/^leaders\.yaml:6:3: unknown key nam/),
        expect.stringMatching(/^leaders\.yaml:5:3: name is missing/),
      ].reverse(),
    );
  });
});

describe("messages stay few, short and on one line", () => {
  it("for slips beyond number in one file", async () => {
    for (const leaders of ["- a: b: c\n".repeat(3_000), "]".repeat(3_000), '"'.repeat(3_001), ": ".repeat(3_000)]) {
      const told = (await toldOf(leaders)).filter((line) => line.startsWith("leaders.yaml"));
      expect(told.length).toBeLessThanOrEqual(11);
      expect(told.at(-1)).toMatch(/: .+; expected /);
    }
  });

  it("whatever a file holds", async () => {
    const key = `k\\e[2J\\n${"y".repeat(900)}`;
    const [told, ...others] = await toldOf(`- slug: ada-lund\n  name: b\n  "${key}": c\n- slug: bo-marsh\n  name: d\n`);
    expect(others).toEqual([]);
    expect(told?.length).toBeLessThan(700);
    expect(told).toMatch(/^leaders\.yaml:3:3: unknown key k\\u001b\[2J\\u000ay+ … y+; expected one of [\w, ]+$/);
  });

  it("and say how nothing is written", async () => {
    const empty = (await problemsOf(await harbourWith("eras.yaml", (text) => text.replace("[ada-lund]", "")))).join();
    expect(empty).toBe("eras.yaml:5:12: leaders is empty; expected a list, such as [first, second], or [] for none");
    const none = await toldOf("- slug: ada-lund\n  name: null\n- slug: bo-marsh\n  name: b\n");
    expect(none).toEqual([
      "leaders.yaml:2:9: name is empty; expected text, in quotation marks where the word null is meant",
    ]);
  });
});
