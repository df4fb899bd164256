import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { pino } from "pino";
import { startService } from "../src/server/service.js";
import { readSettings } from "../src/server/settings.js";
import { compareCompiled } from "../tests/fuzz/compiled.js";
import { fuzz } from "../tests/fuzz/fuzz.js";

const options = new Command("fuzz")
  .description(
    "Ask every field of a fresh service with arguments of all sorts, and random documents as interpreted and as compiled; exit 1 on the first defect.",
  )
  .option("--runs <n>", "how many requests", Number, 100_000)
  .option("--documents <n>", "how many documents", Number, 10_000)
  .option(
    "--seed <n>",
    "what the requests are drawn from: the same seed, the same requests",
    Number,
    Date.now() % 2 ** 31,
  )
  .parse()
  .opts<{ runs: number; documents: number; seed: number }>();

const folder = await mkdtemp(join(tmpdir(), "throughline-fuzz-"));
const settings = readSettings({ PORT: "0", DATA_DIR: folder });
const service = await startService(settings, pino({ level: "silent" }));
process.stdout.write(`${options.runs} requests, ${options.documents} documents, seed ${options.seed}\n`);
try {
  const { fields, answers, slowest } = await fuzz(service.url, options);
  const counts = [...answers].map(([code, count]) => `${code} ${count}`).join(", ");
  process.stdout.write(`${fields} fields: ${counts}; slowest ${slowest.milliseconds} ms: ${slowest.asked}\n`);
  const { answered, compiled } = await compareCompiled(service, { runs: options.documents, seed: options.seed });
  process.stdout.write(`${options.documents} documents: ${answered} with an answer, ${compiled} compiled, all alike\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await service.close();
  await rm(folder, { recursive: true, force: true });
}
