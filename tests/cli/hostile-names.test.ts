import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, problemsOf, run, temporaryFolder } from "../support/cli.js";

/** Words that a shell, a terminal or the reader of options would take for more than a name. */
const names = [
  "--help",
  "--format=yaml",
  "-x",
  "--",
  "$(id)",
  "`id`;id",
  "a\nb",
  "a\u001b[2Jb",
  "a\u009b2Jb",
  "../../etc",
  "%s%n",
  "__proto__",
];

describe("a name that is given as what it is, by the command line,", () => {
  it.each(names)("is a name and nothing else: %j", async (name) => {
    const { code, stdout, stderr } = await run(["check", "--", name]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^(?:[^\p{Cc}]+\n)+$/u);
    expect(stderr).not.toContain("uid=");
  });

  it("may be a folder's, which is then read", async () => {
    const folder = await temporaryFolder();
    for (const name of ["--help", "$(id)", "a\nb"]) {
      const empty = join(folder, name);
      await mkdir(empty);
      const { code, stderr } = await run(["check", empty]);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/corpus\.yaml/)]);
    }
  });
});

describe("a key that every object has", () => {
  const keys = ["toString", "valueOf", "constructor", "__proto__", "hasOwnProperty"];
  it.each(["stances/1-founding.yaml", "leaders.yaml", "events.yaml"])(
    "is as unknown as any other, in %s",
    async (file) => {
      const folder = await harbourWith(file, (text) =>
        text.replace("\n", `\n${keys.map((key) => `  ${key}: x\n`).join("")}`),
      );
      expect(await problemsOf(folder)).toEqual(
        keys.map((key, index) =>
          expect.stringMatching(`^${file}:${index + 2}:3: unknown key ${key}; expected one of `),
        ),
      );
    },
  );
});

describe("a name that looks like an option", () => {
  it("is refused as one that is not known, unless two hyphens stand before it", async () => {
    const { code, stdout, stderr } = await run(["check", "--output=/tmp/x"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/unknown option '--output/);
  });
});
