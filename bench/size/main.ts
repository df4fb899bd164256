// Asks the service on a database that holds a large corpus for every list in every way: npm run bench:size -- <address of the database>
import { Command, InvalidArgumentError } from "commander";
import { startService, ways } from "../contestants/throughline.js";
import { Draw } from "../draw.js";
import { markdown } from "../table.js";
import { measureSize, type Timed } from "./measure.js";

const SEED = 20_250_101;
/** What a page of any list may take, and how long it is, in milliseconds: 95 of 100. */
const MOST = 50;

const whole = (text: string): number => {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1.");
};

const command = new Command("bench:size")
  .description("Ask for every list in every way, nothing kept; exit 1 when one takes longer than it may.")
  .argument("<database>", "address of a database whose default corpus is a large one")
  .option("--times <n>", "how often each is asked, for things drawn anew", whole, 12)
  .option("--only <expression>", "only what matches, such as 'stances of leaders'")
  .option("--all", "show all that was measured, not only what took too long")
  .parse();
const { times, only, all = false } = command.opts<{ times: number; only?: string; all?: boolean }>();
const [database = ""] = command.args;

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
const service = await startService(database, ways.notKept);
try {
  const pattern = only === undefined ? {} : { only: new RegExp(only) };
  const timed = await measureSize(service.url, { times, draw: new Draw(SEED), ...pattern, onTimed: sayWhenLong });
  const tooLong = timed.filter(isTooLong);
  const shown = (all ? timed : timed.filter((each) => each.p95 > MOST)).toSorted((a, b) => b.p95 - a.p95);
  process.stdout.write(
    `${table(shown)}\n\n${timed.length} sorts asked, ${tooLong.length} pages of lists took too long.\n`,
  );
  process.exitCode = tooLong.length > 0 ? 1 : 0;
} finally {
  await service.stop();
}

function isTooLong({ part, p95 }: Timed): boolean {
  return part !== undefined && p95 > MOST;
}

/** Whoever waits for the whole table sees what to look at first. */
function sayWhenLong(timed: Timed): void {
  if (timed.p95 > MOST)
    process.stderr.write(`${Math.round(timed.p95)} ms: ${timed.name}, ${timed.part ?? "whole"}: ${timed.dearest}\n`);
}

function table(timed: readonly Timed[]): string {
  const lines = timed.map(({ name, part = "", p50, p95, most }) => [
    name,
    part,
    ...[p50, p95, most].map((value) => value.toFixed(1)),
  ]);
  return markdown([["milliseconds, nothing kept", "part", "p50", "p95", "most"], ...lines]);
}
