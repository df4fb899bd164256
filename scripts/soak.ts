import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { corpusFolder } from "../bench/corpora.js";
import { type Assault, besiege, kinds } from "../tests/soak/siege.js";
import { type SoakReport, soak } from "../tests/soak/soak.js";
import { startSubject } from "../tests/soak/subject.js";
import { run } from "../tests/support/cli.js";
import { OwnPostgres } from "../tests/support/own-postgres.js";

const { minutes, kinds: named } = new Command("soak")
  .description(
    "Ask a service known, hostile and large questions while its database is restarted, killed and frozen; exit 1 on a wrong answer, a leak, a defect, or when /health/live lets wait.",
  )
  .option("--minutes <n>", "how long", Number, 10)
  .option("--kinds [parts of names]", "instead, try the kinds of hostile requests one by one, and tell what each did")
  .parse()
  .opts<{ minutes: number; kinds?: string | true }>();

process.exitCode = (
  named === undefined
    ? await soakFor(minutes)
    : await tryKinds(named === true ? [""] : named.split(","))
)
  ? 0
  : 1;
process.exit();

async function soakFor(length: number): Promise<boolean> {
  const report = await soak(length);
  process.stdout.write(say(report));
  return report.failures.length === 0;
}

async function tryKinds(parts: readonly string[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-kinds-"));
  const postgres = await OwnPostgres.create();
  const subject = await startSubject({ DATABASE_URL: postgres.url, TRUSTED_PROXIES: "loopback" });
  let isPassed = true;
  try {
    await run(["import", await corpusFolder(folder, "M")], { DATABASE_URL: postgres.url });
    process.stdout.write(sayHead());
    const chosen = kinds.filter(({ name }) => parts.some((part) => name.includes(part)));
    for await (const assault of besiege(subject, chosen)) {
      process.stdout.write(sayKind(assault));
      isPassed &&= assault.failure === undefined;
    }
  } finally {
    process.stdout.write(subject.errors());
    await subject.stop();
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  }
  return isPassed;
}

function sayHead(): string {
  return `${"".padEnd(64)} ${["p50", "p99", "longest", "turn", "MB", "→ MB", "s"].map((head) => head.padStart(8)).join("")}\n`;
}

function sayKind({ name, waits, results, milliseconds, longestTurn, residentMegabytes, failure }: Assault): string {
  const figures = [
    waits.median,
    waits.p99,
    waits.longest,
    longestTurn,
    ...residentMegabytes,
    (milliseconds / 1_000).toFixed(1),
  ];
  const row = `${name.padEnd(64)} ${figures.map((figure) => String(figure).padStart(8)).join("")}`;
  const answers = [...results].map(([result, count]) => `${count} × ${result}`).join(", ");
  return `${row}  ${answers}${failure === undefined ? "" : `\n  FAILED: ${failure}`}\n`;
}

function say({ results, slowestMilliseconds, imports, faults, start, end, waits, failures }: SoakReport): string {
  const total = [...results.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...results].sort().map(([result, count]) => `${result.padEnd(36)} ${String(count).padStart(9)}`);
  const holdings = Object.keys(start).map(
    (name) =>
      `${name.padEnd(20)} ${String(Reflect.get(start, name)).padStart(6)} → ${String(Reflect.get(end, name)).padStart(6)}`,
  );
  return [
    `${total} requests in ${minutes} minutes, ${imports} imports, ${faults} faults of the database; slowest ${slowestMilliseconds} ms`,
    `/health/live: half within ${waits.median} ms, 99 in a hundred within ${waits.p99} ms, all within ${waits.longest} ms`,
    ...rows,
    ...holdings,
    failures.length === 0 ? "passed" : `${failures.length} failures:`,
    ...failures.slice(0, 20),
    "",
  ].join("\n");
}
