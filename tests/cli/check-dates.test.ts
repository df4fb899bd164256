import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { harbourWith, run, temporaryFolder } from "../support/cli.js";
import { startTestService } from "../support/service.js";

/** What `check` says of the harbour corpus when the event's date, or the first era's period, is written so. */
async function checked(file: "events.yaml" | "eras.yaml", written: string): Promise<string[]> {
  const folder = await harbourWith(file, (text) => text.replace(/(date|period): .*/, `$1: ${written}`));
  const { code, stdout, stderr } = await run(["check", folder]);
  expect([code, stdout !== "" || stderr !== ""]).toEqual([stdout === "" ? 1 : 0, true]);
  return stderr.split("\n").filter((line) => line !== "" && !line.includes(": warning: "));
}

describe("a date in a corpus", () => {
  it.each(["1801", "1801-07", "1801-07-14", "'1801'", "0476", "-0349", "-1234", "1801-21", "180X", "18XX~", "1801-XX"])(
    "may be written %s",
    async (written) => {
      expect(await checked("events.yaml", written)).toEqual([]);
    },
  );

  it.each(["1801/1801", "180X/1849", "../1849", "1801-07/1849~", "'1801/'", "/1849", "-0349/1849"])(
    "may be a period, %s",
    async (written) => {
      expect(await checked("eras.yaml", written)).toEqual([]);
    },
  );

  it.each([
    ["476", "0476"],
    ["0x7A3", undefined],
    ["1_801", undefined],
    ["1e3", undefined],
    ["+1801", "1801"],
    ["1801.0", undefined],
    ["12:30", undefined],
    ["18010714", "1801-07-14"],
    ["1801-02-29", "1801-02"],
    ["1801-04-31", "1801-04"],
    ["1801-7-14", "1801-07-14"],
    ["1800s", "180X or 18XX"],
    ["c. 1801", "1801~"],
    ["Spring 1801", "1801-21"],
    ["350 BC", "-0349"],
    ["14 July 1801", "1801-07-14"],
    ["before 1801", "../1801"],
    ["19th century", "18XX"],
  ])("written %s is refused as it was typed, and the likely form is offered", async (written, likely) => {
    const problems = await checked("events.yaml", written);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^events\.yaml:3:9: date "/);
    expect(problems[0]).toContain(`date ${JSON.stringify(written)} is not a date`);
    expect(problems[0]?.split("; here most likely ")[1]).toBe(likely);
  });

  it.each([
    ["true", "events.yaml:3:9: date is not a date; expected one such as 1955-04 or 1955~"],
    ["", "events.yaml:3:9: date is not a date; expected one such as 1955-04 or 1955~"],
    ["[1801]", "events.yaml:3:9: date is not a date; expected one such as 1955-04 or 1955~"],
  ])("that is no text at all, %j, is refused", async (written, problem) => {
    expect(await checked("events.yaml", written)).toEqual([problem]);
  });

  it("longer than any date is refused without a look at it", async () => {
    const [problem, ...others] = await checked("events.yaml", `Y${"9".repeat(100_000)}`);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^events\.yaml:3:9: date "Y9{79}"… is not a date, since it has more than 64 characters; /);
  });
});

describe("a text in a corpus that YAML takes for something else", () => {
  it("is refused with how it would be right, or stays what was typed", async () => {
    for (const [file, from, to, problem] of [
      [
        "leaders.yaml",
        "name: Ada Lund",
        "name: 1984",
        'leaders.yaml:2:9: name is a number; expected text, in quotation marks: "1984"',
      ],
      [
        "leaders.yaml",
        "name: Ada Lund",
        "name: true",
        'leaders.yaml:2:9: name is a boolean; expected text, in quotation marks: "true"',
      ],
      ["eras.yaml", "name: Keeping", "name: 007", ""],
      ["eras.yaml", "name: Keeping", "name: 1e3", ""],
    ] as const) {
      const folder = await harbourWith(file, (text) => text.replace(from, to));
      expect((await run(["check", folder])).stderr.trim()).toBe(problem);
    }
  });
});

describe("a date before Christ", () => {
  it("comes out of CSV and YAML as it went in, and stands in its place in time", async () => {
    const service = await startTestService(
      await harbourWith("events.yaml", (text) => text.replace("date: 1801", "date: -0349")),
    );
    onTestFinished(() => service.stop());
    const csv = await (await fetch(`${service.url}/export/harbour-charter/1/events.csv`)).text();
    expect(csv).toMatch(/\r\nfounding-meeting,Founding meeting,-0349,-000349-01-01,-000349-12-31,MEETING,/);
    const rows = await fetch(
      `${service.url}/graphql?query={edition(corpus:"harbour-charter"){events{nodes{slug date}}}}`,
      {
        headers: { accept: "text/csv" },
      },
    );
    expect(await rows.text()).toContain("founding-meeting,-0349");
    const folder = join(await temporaryFolder(), "out");
    await run(["export", "harbour-charter", "--format", "yaml", "--output", folder], {
      DATABASE_URL: service.databaseUrl,
    });
    expect(await readFile(join(folder, "events.yaml"), "utf8")).toMatch(/date: "?-0349"?\n/);
    expect((await run(["import", folder], { DATABASE_URL: service.databaseUrl })).stdout).toMatch(/^Nothing to do/);
    const {
      edition: { early, late },
    } = await service.data(`{
      edition(corpus: "harbour-charter") {
        early: events(filter: { from: "-0350", to: "-0348" }) { totalCount }
        late: events(filter: { from: "0001" }) { totalCount }
      }
    }`);
    expect([early.totalCount, late.totalCount]).toEqual([1, 0]);
  });
});
