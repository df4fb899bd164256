import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../support/cli.js";

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

describe("a name that looks like an option", () => {
  it("is refused as one that is not known, unless two hyphens stand before it", async () => {
    const { code, stdout, stderr } = await run(["check", "--output=/tmp/x"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/unknown option '--output/);
  });
});
