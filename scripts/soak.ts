import { Command } from "commander";
import { type SoakReport, soak } from "../tests/soak/soak.js";

const { minutes } = new Command("soak")
  .description(
    "Ask a service known, hostile and large questions while its database is restarted, killed and frozen; exit 1 on a wrong answer, a leak or a defect.",
  )
  .option("--minutes <n>", "how long", Number, 10)
  .parse()
  .opts<{ minutes: number }>();

const report = await soak(minutes);
process.stdout.write(say(report));
process.exitCode = report.failures.length > 0 ? 1 : 0;
process.exit();

function say({ results, slowestMilliseconds, imports, faults, start, end, failures }: SoakReport): string {
  const total = [...results.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...results].sort().map(([result, count]) => `${result.padEnd(36)} ${String(count).padStart(9)}`);
  const holdings = Object.keys(start).map(
    (name) =>
      `${name.padEnd(20)} ${String(Reflect.get(start, name)).padStart(6)} → ${String(Reflect.get(end, name)).padStart(6)}`,
  );
  return [
    `${total} requests in ${minutes} minutes, ${imports} imports, ${faults} faults of the database; slowest ${slowestMilliseconds} ms`,
    ...rows,
    ...holdings,
    failures.length === 0 ? "passed" : `${failures.length} failures:`,
    ...failures.slice(0, 20),
    "",
  ].join("\n");
}
