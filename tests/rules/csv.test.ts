import { text as textOf } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/edition/csv.js";

/** Takes a cell as docs/exports.md says. */
const takenAs = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

async function cellsOf(texts: readonly string[]): Promise<string[]> {
  const csv = await textOf(
    await toCsv(
      ["text"],
      texts.map((text) => ({ text })),
    ),
  );
  const rows: string[][] = parse(csv, { bom: true, from_line: 2, relax_column_count: false });
  return rows.map(([cell = ""]) => cell);
}

describe("texts in cells of CSV", () => {
  const start = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "－", " ", "1"),
    maxLength: 4,
  });
  const texts = fc.array(fc.tuple(start, fc.string({ unit: "grapheme" })).map(([first, rest]) => `${first}${rest}x`));

  it("come back as they were, whatever they begin with", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        expect((await cellsOf(given)).map(takenAs)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it("are never what a spreadsheet would run, unless they are dates", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        for (const cell of await cellsOf(given)) expect(cell).toMatch(/^(?:[^=+\-@\t\r\n＝＋－＠]|-\d)/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["- to keep the peace", "'- to keep the peace"],
    ["-0349", "-0349"],
    ["-000349-01-01", "-000349-01-01"],
    ["+017000-12-31", "+017000-12-31"],
    ["+017000-12-31+1", "'+017000-12-31+1"],
    ["-17 points", "'-17 points"],
    ["\r=1+1", "'\r=1+1"],
    ["＝1+1", "'＝1+1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ["a = b", "a = b"],
  ])("such as %j", async (given, cell) => {
    expect(await cellsOf([given])).toEqual([cell]);
  });
});
