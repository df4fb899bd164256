import { Command } from "commander";
import { type Catalogue, readCatalogue } from "../bench/catalogue.js";
import { comparison } from "../bench/contestants/throughline.js";
import { corpusFolder, importCorpus } from "../bench/corpora.js";
import { startDatabase } from "../bench/database.js";
import { Draw } from "../bench/draw.js";
import { post } from "../bench/post.js";
import { startSubject } from "../tests/soak/subject.js";

interface Options {
  readonly corpus: string;
  readonly bound: number;
  readonly questions: number;
}

const MEBIBYTE = 1_048_576;
const AT_ONCE = 16;
const CHECKPOINTS = 10;
const SEED = 1_955;
/** What a heap may have grown by from the first half to the second, and be called flat. */
const SLACK_MEGABYTES = 8;

const options = new Command("memory")
  .description(
    "Ask different comparisons of a large corpus; exit 1 when kept rows pass their bound, or the heap grows.",
  )
  .option("--corpus <folder>", "its folder, or S, M (10,000 stances) or L (1,000,000) to generate one", "M")
  .option("--bound <mebibytes>", "ROWS_MEMORY; the corpus must hold more than that", Number, 2)
  .option("--questions <n>", "how many comparisons to ask", Number, 2_000)
  .parse()
  .opts<Options>();

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const database = await startDatabase();
try {
  const folder = await corpusFolder(database.folder, options.corpus);
  const { url, rows } = await importCorpus(database, "large", folder);
  process.stdout.write(`${rows} rows; ROWS_MEMORY is ${options.bound} MiB.\n\n asked   kept, MiB   heap, MiB\n`);
  process.exitCode = (await staysWithin(url)) ? 0 : 1;
} finally {
  await database.close();
}

/** Whether kept rows never pass the bound, though some have to go, and the heap stays what it is. */
async function staysWithin(databaseUrl: string): Promise<boolean> {
  const subject = await startSubject({
    DATABASE_URL: databaseUrl,
    ROWS_MEMORY: String(options.bound),
    ANSWERS_MEMORY: "0",
  });
  try {
    const known = await readCatalogue(subject.url);
    const draw = new Draw(SEED);
    const heaps: number[] = [];
    let most = 0;
    let missed: readonly number[] = [];
    for (let asked = AT_ONCE; asked <= options.questions; asked += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, () => post(subject.url, anyComparison(known, draw))));
      const { bytes, misses } = await subject.rowsKept();
      most = Math.max(most, bytes);
      if (asked % Math.ceil(options.questions / CHECKPOINTS) >= AT_ONCE) continue;
      const { heapMegabytes } = await subject.measure();
      heaps.push(heapMegabytes);
      missed = [...missed.slice(-1), misses];
      process.stdout.write(
        `${String(asked).padStart(6)}${inMebibytes(most).padStart(12)}${String(heapMegabytes).padStart(12)}\n`,
      );
    }
    // The least of several looks: what is held on to is in all of them, what has not been collected yet only in some.
    const half = heaps.length / 2;
    const grown = Math.min(...heaps.slice(half)) - Math.min(...heaps.slice(0, half));
    process.stdout.write(`\nAt most ${inMebibytes(most)} MiB were kept; the heap grew by ${grown} MiB.\n`);
    // All that is asked about has been asked about by then: what is read is what had to go.
    const [before = 0, after = 0] = missed;
    if (after === before) process.stdout.write("Nothing had to go: take a larger corpus, or a smaller bound.\n");
    return after > before && most <= options.bound * MEBIBYTE && grown <= SLACK_MEGABYTES;
  } finally {
    await subject.stop();
  }
}

/** Some eras on some principles, with all the evidence: hardly two of them alike. */
function anyComparison({ eras, principles }: Catalogue, draw: Draw) {
  return comparison({
    eras: draw.some(eras, draw.whole(2, 5)),
    principles: draw.some(principles, draw.whole(10, 40)),
  });
}

function inMebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(2);
}
