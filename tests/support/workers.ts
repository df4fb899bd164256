import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { start } from "./cli.js";
import { startedDirectory } from "./data-directory.js";
import { seededDatabase } from "./database.js";
import { sendQuery } from "./http.js";

/** A line of the log. */
interface Line {
  readonly level: string;
  readonly pid: number;
  readonly requestId?: string;
  readonly worker?: number;
  readonly err?: { readonly message: string };
}

/**
 * A service of several processes, as a user starts it, on a seeded database; it is stopped when the test is over, also
 * when that fails.
 */
export async function serveWorkers(count: number, environment: Record<string, string> = {}) {
  const database = await seededDatabase();
  onTestFinished(database.drop);
  return serveOn(count, { DATABASE_URL: database.url, ...environment });
}

/** The same, on an embedded database of its own, seeded as well. */
export async function serveWorkersEmbedded(count: number) {
  const folder = await startedDirectory();
  const served = await serveOn(count, { DATA_DIR: folder });
  const databasePid = async (): Promise<number> =>
    Number((await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
  return { ...served, databasePid };
}

async function serveOn(count: number, environment: Record<string, string>) {
  const started = start(["serve"], {
    PORT: "0",
    WORKERS: String(count),
    LOG_LEVEL: "info",
    ...environment,
  });
  const { child, ended } = started;
  let log = "";
  let said = "";
  child.stdout.on("data", (text: string) => {
    said += text;
  });
  child.stderr.on("data", (text: string) => {
    log += text;
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  });
  const url = await started.address;
  const metricsUrl = /http:\S+\/metrics/.exec(said)?.[0] ?? "";
  const lines = (): Line[] =>
    log
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  /** Process ids of the workers that have answered so far. */
  const answering = (): Set<number> =>
    new Set(lines().flatMap(({ pid, requestId }) => (requestId === undefined ? [] : [pid])));
  /** The answer to a query by each of the workers: asks until all have answered. */
  const askAll = async (query: string): Promise<ReadonlyMap<number, string>> => {
    const answers = new Map<number, string>();
    while (answers.size < count) {
      const { headers, body } = await sendQuery(url, query);
      const by = (): number | undefined => lines().find(({ requestId }) => requestId === headers["x-request-id"])?.pid;
      // A worker's line may come after its answer.
      while (by() === undefined) await new Promise((resolve) => child.stderr.once("data", resolve));
      answers.set(by() ?? 0, body);
    }
    return answers;
  };
  return { ...started, environment, url, metricsUrl, lines, answering, askAll };
}
