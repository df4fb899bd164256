import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvOf } from "../../web/src/frame/table.js";

async function cellsOf(...cells: (string | number)[]): Promise<string[]> {
  const rows: string[][] = parse(await csvOf({ columns: ["cell"], rows: cells.map((cell) => [cell]) }), {
    bom: true,
    from_line: 2,
  });
  return rows.flat();
}

it("A view's table as CSV keeps dates and numbers as they are", async () => {
  const dates = ["-000349-01-01", "+017000-12-31", "-0349", "-0349-05/-0348", "1949-10-01"];
  expect(await cellsOf(...dates, -3, -0.25)).toEqual([...dates, "-3", "-0.25"]);
});

it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "＝1", "-0349-99", "+017000-12-31+1", "'=1"])(
  "A view's table as CSV lets no spreadsheet run %j",
  async (text) => {
    expect(await cellsOf(text)).toEqual([`'${text}`]);
  },
);
