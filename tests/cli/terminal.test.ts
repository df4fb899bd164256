import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { freePort } from "../../src/database/embedded/free-port.js";
import { bulkFolder } from "../support/bulk.js";
import { harbourWith, run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";

/** Runs the program in a terminal, as util-linux's `script` makes one, and gives what the terminal shows. */
function inTerminal(command: string, environment: Record<string, string> = {}): string {
  const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, ...inherited } = process.env;
  const { stdout } = spawnSync("script", ["-qec", `node dist/cli/throughline.js ${command}`, "/dev/null"], {
    encoding: "utf8",
    env: { ...inherited, TERM: "xterm", ...environment },
  });
  return stdout.replaceAll("\r\n", "\n");
}
const hasTerminal = spawnSync("script", ["--version"]).status === 0;
if (!hasTerminal) process.stdout.write("There is no program `script`, so what needs a terminal is skipped.\n");
const escapeCode = String.fromCharCode(27);

describe.runIf(hasTerminal)("in a terminal", () => {
  it("a problem is shown with its line and a caret under the place", async () => {
    const folder = await harbourWith("eras.yaml", (text) => text.replace("ada-lund", "ada-lunt"));
    expect(inTerminal(`check ${folder}`, { NO_COLOR: "1" })).toBe(
      [
        "eras.yaml:5:13: ada-lunt is no known leader; expected a slug of leaders.yaml, nearest: ada-lund",
        "5 |   leaders: [ada-lunt]",
        "                ^",
        "",
      ].join("\n"),
    );
  });

  it("colours are shown, unless NO_COLOR is set", async () => {
    const folder = await harbourWith("eras.yaml", (text) => text.replace("ada-lund", "ada-lunt"));
    expect(inTerminal(`check ${folder}`)).toContain(`${escapeCode}[`);
    expect(inTerminal(`check ${folder}`, { NO_COLOR: "1" })).not.toContain(escapeCode);
  });

  it("a long import shows a bar", async () => {
    const shown = inTerminal(`import ${await bulkFolder(3_000)}`, { DATA_DIR: await temporaryFolder() });
    expect(shown).toMatch(/Writing [\u2588\u25A0\u2591 ]+ \d+ of 3000 stances/);
    expect(shown).toContain("Published edition 1 of bulk");
  });
});

describe("where nobody listens any more", () => {
  const unheard = (args: readonly string[], environment: Record<string, string>) => {
    const started = start(args, environment);
    started.child.stdout.destroy();
    return started;
  };

  it("a command ends as it would", async () => {
    const { ended } = unheard(["import", "tests/fixtures/harbour-charter"], { DATA_DIR: await startedDirectory() });
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });

  it("the service goes on", async () => {
    const port = String(await freePort());
    const { child, ended } = unheard(["serve"], { PORT: port, DATA_DIR: await startedDirectory() });
    const isReady = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.status;
    await expect.poll(isReady).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("where there is no terminal", () => {
  it("a long import says how far it is in plain lines, on standard error", async () => {
    const { stdout, stderr } = await run(["import", await bulkFolder(6_000)], { DATA_DIR: await temporaryFolder() });
    expect(stdout).toMatch(/^Published edition 1 of bulk \(digest \w+\)\.\n$/);
    expect(stderr).toMatch(/^(Writing: \d+ of 6000 stances(, [\d,.]+ a second(, \d+ (s|min) left)?)?\n)+$/);
    expect(stderr).toMatch(/Writing: 4000 of 6000 stances, [\d,.]+ a second, \d+ (s|min) left\n/);
    expect(stderr).toMatch(/Writing: 6000 of 6000 stances, [\d,.]+ a second\n$/);
  });

  it("programs get JSON: of a result, and of every problem", async () => {
    const found = await run(["check", "tests/fixtures/harbour-charter", "--json"]);
    expect([found.code, JSON.parse(found.stdout)]).toEqual([
      0,
      { corpus: "harbour-charter", eras: 3, principles: 3, stances: 6 },
    ]);
    const folder = await harbourWith("eras.yaml", (text) => text.replace("ada-lund", "ada-lunt"));
    const refused = await run(["check", folder, "--json"]);
    expect([refused.code, JSON.parse(refused.stdout)]).toEqual([
      1,
      {
        problems: [
          {
            file: "eras.yaml",
            line: 5,
            column: 13,
            message: "ada-lunt is no known leader; expected a slug of leaders.yaml, nearest: ada-lund",
          },
        ],
      },
    ]);
  });

  it("what is wrong with the environment ends with exit code 2", async () => {
    const { code, stderr } = await run(["import", "tests/fixtures/harbour-charter"], {
      DATABASE_URL: "postgresql://user:secret@127.0.0.1:1/nothing",
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^The PostgreSQL at DATABASE_URL does not let this service in/),
    ]);
  });
});
