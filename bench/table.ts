import type { Measured } from "./rounds.js";
import type { Spread } from "./statistics.js";

/** The figures as a table of Markdown, which reads well in a terminal, too. */
export function table(measured: readonly Measured[]): string {
  const lines = measured.map(({ name, requestsPerSecond, p50, p99 }) => [
    name,
    say(requestsPerSecond, 0),
    say(p50, 2),
    say(p99, 1),
  ]);
  return markdown([["", "requests/s", "p50, ms", "p99, ms"], ...lines]);
}

/** Rows of cells, the first one the head, as Markdown with its columns in line. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => `${"-".repeat(width + 1)}${column === 0 ? "-" : ":"}`).join("|")}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join("\n");
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A median, with the least and the most. */
function say({ median, min, max }: Spread, digits: number): string {
  const number = (value: number): string =>
    value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number(median)} (${number(min)}–${number(max)})`;
}
