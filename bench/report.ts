import { mkdir, readFile, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { chart } from "./chart.js";
import type { Measured } from "./rounds.js";
import { figures, verdicts } from "./table.js";
import type { Verdict } from "./verdicts.js";

/** Everything that a run found out. */
export interface Results {
  readonly at: string;
  readonly quick: boolean;
  readonly machine: {
    readonly processors: string;
    readonly platform: string;
    readonly node: string;
    readonly postgresql: string;
  };
  /** What the contestants were asked for, and how much that is. */
  readonly answer: { readonly stances: number; readonly bytes: number };
  readonly contestants: readonly Measured[];
  readonly mix: readonly Measured[];
  /** A large corpus beside the seed corpus; empty when none was asked for. */
  readonly large: readonly Measured[];
  readonly verdicts: readonly Verdict[];
  /** What was left out, and why. */
  readonly notMeasured: readonly string[];
}

export function machine(postgresql: string): Results["machine"] {
  const [first] = cpus();
  return {
    processors: `${cpus().length} × ${first?.model.trim() ?? "unknown"}`,
    platform: `${platform()} ${arch()}`,
    node: process.version,
    postgresql,
  };
}

/** The tables, as they are printed and as they stand in the documentation. */
export function report(results: Results): string {
  const { at, quick, machine: made, answer } = results;
  return [
    `Measured ${at}${quick ? ", in short rounds (--quick)" : ""}: ${made.processors}, ${made.platform}, Node ${made.node.slice(1)}, ${made.postgresql}.`,
    `Five eras compared: ${answer.stances} stances, ${answer.bytes.toLocaleString("en")} bytes.`,
    figures(results.contestants),
    "Other questions, drawn at random (lineage, timeline, search, an era, a leader, an event, transitions):",
    figures(results.mix),
    ...(results.large.length > 0 ? ["A large corpus beside the seed corpus:", figures(results.large)] : []),
    verdicts(results.verdicts),
    ...results.notMeasured.map((reason) => `Not measured: ${reason}`),
  ].join("\n\n");
}

const PAGE = "docs/performance.md";
const FIGURES = /(<!-- figures -->)[\s\S]*?(<!-- \/figures -->)/;

/** Keeps the results: as JSON, and those of a full run as the drawing and the tables of the documentation as well. */
export async function write(results: Results): Promise<void> {
  await mkdir("bench/results", { recursive: true });
  const file = results.quick ? "quick.json" : "latest.json";
  await writeFile(`bench/results/${file}`, `${JSON.stringify(results, undefined, 2)}\n`);
  if (results.quick) return;
  await writeFile("docs/performance.svg", chart(results.contestants));
  const page = await readFile(PAGE, "utf8");
  await writeFile(
    PAGE,
    page.replace(FIGURES, (_, before: string, after: string) => `${before}\n\n${report(results)}\n\n${after}`),
  );
}
