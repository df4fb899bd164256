import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { run } from "./command.js";
import { onDatabase, PROGRAM } from "./contestants/throughline.js";
import type { BenchDatabase } from "./database.js";

const GENERATOR = "bench/generate/main.ts";
const presets = ["S", "M", "L"];
const tsx = fileURLToPath(import.meta.resolve("tsx"));

/** Whether invented corpora can be had. */
export function canGenerate(): boolean {
  return existsSync(GENERATOR);
}

/** The folder of a corpus: one that is there, or one made now by the generator from the name of a preset or its options. */
export async function corpusFolder(parent: string, named: string, options: readonly string[] = []): Promise<string> {
  if (!presets.includes(named)) return named;
  const folder = join(parent, ["corpus", named, ...options].join("-").replaceAll("--", ""));
  await run(process.execPath, ["--import", tsx, GENERATOR, "--preset", named, ...options, folder]);
  return folder;
}

/** An import by the program itself, and how fast it was. */
export interface Imported {
  readonly url: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** Imports a folder into a database of its own, which is migrated first so that only the import is timed. */
export async function importCorpus(database: BenchDatabase, name: string, folder: string): Promise<Imported> {
  const url = await database.create(name);
  await run(process.execPath, [PROGRAM, "migrate"], onDatabase(url));
  const milliseconds = await run(process.execPath, [PROGRAM, "import", folder], onDatabase(url));
  await database.query("VACUUM ANALYZE", url);
  const rows = await countRows(database, url);
  return { url, rows, rowsPerSecond: (rows / milliseconds) * 1_000 };
}

const counts = z.array(z.object({ rows: z.coerce.number() }));

/** All rows of all tables, without the list of migrations. */
async function countRows(database: BenchDatabase, url: string): Promise<number> {
  const tables = z
    .array(z.object({ tablename: z.string() }))
    .parse(await database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", url));
  const selects = tables
    .filter(({ tablename }) => !tablename.startsWith("_"))
    .map(({ tablename }) => `SELECT count(*) AS rows FROM "${tablename}"`);
  const all = counts.parse(await database.query(selects.join(" UNION ALL "), url));
  return all.reduce((sum, { rows }) => sum + rows, 0);
}
