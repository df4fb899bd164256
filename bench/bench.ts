import { Command } from "commander";
import { readCatalogue } from "./catalogue.js";
import type { ContestantId } from "./contestants/contestant.js";
import { ensurePeers } from "./contestants/install.js";
import { canGenerate, corpusFolder, importCorpus } from "./corpora.js";
import { type BenchDatabase, startDatabase } from "./database.js";
import { Draw } from "./draw.js";
import { type Field, openField } from "./field.js";
import { type LargeResult, measureLarge } from "./large.js";
import { Loader } from "./load.js";
import { mixedQuestions } from "./mix.js";
import { machine, type Results, report, write } from "./report.js";
import { type Measured, measure, type Plan } from "./rounds.js";
import { startTimes } from "./start-time.js";
import { judge, judgeContestants, type Verdict } from "./verdicts.js";

interface Options {
  readonly quick?: true;
  readonly corpus?: string;
}

const options = new Command("bench")
  .description("Measure the service beside its peers and its limits; exit 1 when a ratio falls short.")
  .option("--quick", "short rounds, and only what needs no generated corpus: about 90 seconds")
  .option(
    "--corpus <folder>",
    "also a large corpus: its folder, or M (10,000 stances) or L (1,000,000) to generate one",
  )
  .parse()
  .opts<Options>();

const quick = options.quick ?? false;
const plan: Plan = quick
  ? { rounds: 3, milliseconds: 1_000, warmUp: 2_000 }
  : { rounds: 9, milliseconds: 2_500, warmUp: 6_000 };
/** The seed of what is drawn at random. */
const SEED = 1_949;
const MIXED_QUESTIONS = 700;
const memories: readonly ContestantId[] = ["kept", "notKept", "cached"];

// Whatever was started ends with this process, however it ends.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

await ensurePeers();
say("Starting the database and everyone who answers …");
const database = await startDatabase();
const loader = new Loader();
try {
  const results = await measureEverything(database);
  await write(results);
  process.stdout.write(`\n${report(results)}\n`);
  process.exitCode = results.verdicts.every(({ passed }) => passed) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  loader.close();
  await database.close();
}

async function measureEverything(database: BenchDatabase): Promise<Results> {
  const field = await openField(database);
  const { contestants, mix } = await measureField(field).finally(() => field.close());
  const alone = quick ? [] : await measureAlone(database);
  const large = await measureCorpus(database);
  const [version] = await database.query("SELECT current_setting('server_version') AS version");
  return {
    at: new Date().toISOString().slice(0, 10),
    quick,
    machine: machine(`PostgreSQL ${Reflect.get(Object(version), "version")}`),
    answer: field.answer,
    contestants,
    mix,
    large: large.measured,
    verdicts: [...judgeContestants(contestants, mix), ...large.verdicts, ...alone],
    notMeasured: [
      ...large.notMeasured,
      ...(quick || canGenerate() ? [] : ["the speed of an import; there is no bench/generate."]),
    ],
  };
}

async function measureField({ entrants }: Field): Promise<Record<"contestants" | "mix", Measured<ContestantId>[]>> {
  say("All answer alike. Measuring, in turn …");
  const subjects = [...entrants.values()].map(({ contestant, running }) => ({
    ...contestant,
    url: running.url,
    questions: [contestant.question],
  }));
  const contestants = await measure(loader, subjects, plan);
  say("Measuring other questions …");
  const services = subjects.filter(({ id }) => memories.includes(id));
  const known = await readCatalogue(services[0]?.url ?? "");
  const questions = mixedQuestions(known, new Draw(SEED), MIXED_QUESTIONS);
  return {
    contestants,
    mix: await measure(
      loader,
      services.map((service) => ({ ...service, questions })),
      plan,
    ),
  };
}

/** What is measured of the service by itself. */
async function measureAlone(database: BenchDatabase): Promise<Verdict[]> {
  say("Measuring starts …");
  const started = judge("start to first answer", "s", await startTimes(database.folder, 5), { most: 1 });
  if (!canGenerate()) return [started];
  say("Measuring an import of 100,000 stances …");
  const folder = await corpusFolder(database.folder, "M", ["--stances", "100000", "--evidence", "200000"]);
  const { rowsPerSecond } = await importCorpus(database, "imported", folder);
  return [started, judge("import of 100,000 stances", "rows/s", [rowsPerSecond], { least: 20_000 })];
}

/** The corpus that was asked for, beside the seed corpora. */
async function measureCorpus(database: BenchDatabase): Promise<LargeResult> {
  if (options.corpus === undefined) return { measured: [], verdicts: [], notMeasured: [] };
  say(`Importing ${options.corpus} …`);
  const folder = await corpusFolder(database.folder, options.corpus);
  const { url, rows, rowsPerSecond } = await importCorpus(database, "large", folder);
  say(`${rows.toLocaleString("en")} rows, ${Math.round(rowsPerSecond).toLocaleString("en")} a second. Measuring …`);
  return measureLarge(loader, { seed: database.url, large: url }, plan);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
