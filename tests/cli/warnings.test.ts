import { describe, expect, it } from "vitest";
import { harbourWith, run, temporaryFolder } from "../support/cli.js";

const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
};

describe("what is accepted and probably not meant is warned of, with its place and what would be right:", () => {
  it.each([
    [
      "ordinals that run against the periods",
      "eras.yaml",
      replace("period: 185X/1899", "period: 1790/1799"),
      "eras.yaml:8:12: warning: ordinal 2 runs against the periods: widening, 1790/1799, starts before founding, 1801/1849, whose ordinal is 1; expected ordinals in the order in which eras start",
    ],
    [
      "an event outside its era",
      "events.yaml",
      replace("date: 1801", "date: 1799-12"),
      "events.yaml:3:9: warning: date 1799-12 lies outside its era, founding, which is 1801/1849; expected a date within it",
    ],
    [
      "a name cut off by what YAML takes for a comment",
      "eras.yaml",
      replace("name: Founding", "name: Founding #1"),
      'eras.yaml:3:9: warning: name ends before #1, which YAML takes for a comment; expected "Founding #1" in quotation marks, or the comment on a line of its own',
    ],
    [
      "curly quotation marks that stay",
      "principles.yaml",
      replace(/name: (.*)/, "name: “$1”"),
      "principles.yaml:2:9: warning: name keeps the quotation marks at its ends; expected straight ones, which YAML takes away, or none",
    ],
    [
      "characters that no reader sees",
      "leaders.yaml",
      replace("name: Ada Lund", "name: Ada\u200b Lund"),
      "leaders.yaml:2:9: warning: name holds U+200B, which no reader sees; expected it only where the source prints it",
    ],
    [
      "characters that turn text round",
      "stances/3-keeping.yaml",
      replace(/summary: (.*)/, "summary: $1 \u202eabc"),
      expect.stringMatching(/^stances\/3-keeping\.yaml:\d+:12: warning: summary holds U\+202E, /),
    ],
    [
      "a text that many programs read as false",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: No"),
      'leaders.yaml:6:9: warning: name is No, which many programs read as true or false; expected "No" in quotation marks',
    ],
    [
      "a character that was lost",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: Bo M\ufffdrsh"),
      "leaders.yaml:6:9: warning: name holds U+FFFD, which stands for a character that was lost; expected the character that the source prints",
    ],
    [
      "HTML",
      "principles.yaml",
      replace(/name: (.*)/, "name: $1 &amp; more"),
      "principles.yaml:2:9: warning: name holds &amp;, as HTML writes it; expected the character itself",
    ],
    [
      "UTF-8 that was read as Windows-1252",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: BjÃ¶rn"),
      "leaders.yaml:6:9: warning: name holds Ã¶, which hardly anyone writes; expected ö",
    ],
    [
      "an escape outside double quotation marks",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: 'Bj\\u00F6rn'"),
      "leaders.yaml:6:9: warning: name holds \\u00F6 as typed; expected the character itself, or the text between double quotation marks",
    ],
    [
      "blanks at the ends that are left out",
      "leaders.yaml",
      replace("name: Bo Marsh", 'name: "Bo Marsh "'),
      'leaders.yaml:6:9: warning: name begins or ends with blanks, which are left out; expected "Bo Marsh"',
    ],
    [
      "a comma that belongs to JSON",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: Bo Marsh,"),
      'leaders.yaml:6:9: warning: name ends with a comma, which YAML keeps; expected "Bo Marsh"',
    ],
    [
      "a beginning that YAML takes for an anchor",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: &c. Marsh"),
      'leaders.yaml:6:13: warning: name begins after &c., which YAML takes for a name to repeat it by; expected "&c. Marsh" in quotation marks',
    ],
    [
      "two entries of one name",
      "leaders.yaml",
      replace("name: Bo Marsh", "name: ada  Lund"),
      'leaders.yaml:6:9: warning: name "ada  Lund" is that of another entry too, at leaders.yaml:2:9; expected names that tell entries apart',
    ],
    [
      "a language that is not registered",
      "corpus.yaml",
      replace("language: en", "language: xx"),
      "corpus.yaml:4:11: warning: xx names no language that is registered: xx; expected a language of IANA's language subtags",
    ],
    [
      "a script that is not registered",
      "leaders.yaml",
      replace("da: Ada Lund", "da-Xyzz: Ada Lund"),
      "leaders.yaml:4:5: warning: da-Xyzz names no script that is registered: Xyzz; expected a script of IANA's language subtags",
    ],
  ])("%s", async (_what, file, change, warning) => {
    const folder = await harbourWith(file, change);
    const { code, stdout, stderr } = await run(["check", folder]);
    expect([code, stdout, stderr.trim().split("\n")]).toEqual([
      0,
      expect.stringContaining("can be imported"),
      [warning],
    ]);
  });

  it("not of what is meant so", async () => {
    for (const [file, change] of [
      ["events.yaml", replace("date: 1801", "date: 180X")],
      ["events.yaml", replace("date: 1801", "date: 1849/1850")],
      ["eras.yaml", replace("185X/1899", "1801/1899")],
      ["eras.yaml", replace("name: Founding", 'name: "Founding #1" # the first')],
      ["eras.yaml", replace("name: Founding", "name: Founding  # the first\n  #name: Foundation")],
      ["leaders.yaml", replace("da: Ada Lund", 'no: "No"\n    hbo: Ada\n    fa: می\u200cخواهم\n    zh-Hant-TW: 阿達')],
      ["sources.yaml", replace("language: en", "language: no")],
      ["eras.yaml", replace("name: Founding", "name: Le «CAFÉ»… & NÅ–»")],
      ["leaders.yaml", replace("name: Bo Marsh", "name: Bo & Marsh; A&B")],
    ] as const) {
      const { code, stderr } = await run(["check", await harbourWith(file, change)]);
      expect([code, stderr]).toEqual([0, ""]);
    }
  });
});

describe("warnings", () => {
  const twice = () => harbourWith("leaders.yaml", replace("name: Bo Marsh", "name: Ada Lund"));
  const message =
    'name "Ada Lund" is that of another entry too, at leaders.yaml:2:9; expected names that tell entries apart';

  it("keep nothing from being published, unless they are to be taken for problems", async () => {
    const [folder, environment] = [await twice(), { DATA_DIR: await temporaryFolder() }];
    const strict = await run(["import", folder, "--strict"], environment);
    expect([strict.code, strict.stdout, strict.stderr]).toEqual([1, "", `leaders.yaml:6:9: ${message}\n`]);
    const published = await run(["import", folder], environment);
    expect([published.code, published.stdout, published.stderr]).toEqual([
      0,
      expect.stringMatching(/^Published edition 1 of harbour-charter/),
      `leaders.yaml:6:9: warning: ${message}\n`,
    ]);
    expect(await run(["check", folder, "--strict"])).toMatchObject({ code: 1, stdout: "" });
  });

  it("stand beside the result for programs, and after the problems where there are some", async () => {
    const folder = await twice();
    const warnings = [{ file: "leaders.yaml", line: 6, column: 9, message }];
    const found = await run(["check", folder, "--json"]);
    expect([found.stderr, JSON.parse(found.stdout)]).toEqual(["", expect.objectContaining({ stances: 6, warnings })]);
    const strict = await run(["check", folder, "--json", "--strict"]);
    expect([strict.code, JSON.parse(strict.stdout)]).toEqual([1, { problems: warnings }]);
    const refused = await harbourWith("leaders.yaml", replace("name: Bo Marsh", "name: Ada Lund\n  born: 1790"));
    const { code, stderr } = await run(["check", refused]);
    expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
  });

  it("are counted from the hundredth on", async () => {
    const many = Array.from({ length: 150 }, (_, index) => `- slug: other-${index}\n  name: Bo Marsh\n`).join("");
    const { code, stderr } = await run(["check", await harbourWith("leaders.yaml", (text) => text + many)]);
    const lines = stderr.trim().split("\n");
    expect([code, lines.length, lines.at(-1)]).toEqual([0, 101, "… and 50 more warnings."]);
  });
});
