import type { Measured, Round } from "./rounds.js";
import { type Spread, spread } from "./statistics.js";
import type { Verdict } from "./verdicts.js";

/** What everyone did, as a table of Markdown, which reads well in a terminal, too. */
export function figures(measured: readonly Measured[]): string {
  const lines = measured.map(({ name, rounds }) => {
    const cell = (of: (round: Round) => number): string => say(spread(rounds.map(of)));
    return [name, cell((round) => round.requestsPerSecond), cell((round) => round.p50), cell((round) => round.p99)];
  });
  return markdown([["median (least–most)", "requests/s", "p50, ms", "p99, ms"], ...lines]);
}

/** Figures beside what they must be. */
export function verdicts(all: readonly Verdict[]): string {
  const lines = all.map((verdict) => [
    verdict.name,
    Number.isNaN(verdict.value.median) ? "no answer" : `${say(verdict.value)} ${verdict.unit}`,
    required(verdict),
    verdict.least === undefined && verdict.most === undefined ? "" : verdict.passed ? "yes" : "NO",
  ]);
  return markdown([["ratio, median (least–most)", "measured", "required", "met"], ...lines]);
}

function required({ least, most }: Verdict): string {
  if (least !== undefined) return `≥ ${say1(least)}`;
  return most === undefined ? "for information" : `≤ ${say1(most)}`;
}

/** Rows of cells, the first one the head, as Markdown with its columns in line. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => "-".repeat(column === 0 ? width : width - 1) + (column === 0 ? "" : ":")).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function say({ median, min, max }: Spread): string {
  return `${say1(median)} (${say1(min)}–${say1(max)})`;
}

/** A number to three digits, or all of them before the point. */
function say1(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString("en", { maximumFractionDigits: Math.min(digits, 2) });
}
