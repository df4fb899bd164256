import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The service as a process of its own, as it is run. */
export interface Subject {
  readonly url: string;
  /** What it holds right after a garbage collection. */
  measure(): Promise<Holdings>;
  /** What it says of its kept rows of editions: what they take, and how many it had not and read. */
  rowsKept(): Promise<{ readonly bytes: number; readonly misses: number }>;
  /** Everything that it has said on its standard error. */
  errors(): string;
  /** Stops it; the exit code. */
  stop(): Promise<number | null>;
}

/** What a process holds. */
export interface Holdings {
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
  readonly handles: number;
  readonly connections: number;
  /** Longest that the process did one thing since it was measured last, in milliseconds. */
  readonly longestTurn: number;
}

/** Lets a signal call the garbage collector, so that what is measured is in use. */
const collector = 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc())';

/** Starts the built program on a database. */
export async function startSubject(environment: Record<string, string>): Promise<Subject> {
  const child = spawn(process.execPath, ["--expose-gc", "--import", collector, "dist/cli/throughline.js", "serve"], {
    env: { ...process.env, PORT: "0", METRICS_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  const [url, metricsUrl] = await addresses(child.stdout);
  const metrics = async (): Promise<string> => (await fetch(metricsUrl)).text();
  return {
    url,
    measure: async () => {
      // The collection itself is a long turn, and not the service's.
      const { longestTurn } = holdingsIn(await metrics());
      child.kill("SIGUSR2");
      // Once it has answered anything, it has seen the signal, too.
      await metrics();
      return { ...holdingsIn(await metrics()), longestTurn };
    },
    rowsKept: async () => {
      const told = await metrics();
      const value = (name: string): number => valueIn(told, `throughline_rows_kept_${name}`);
      return { bytes: value("bytes"), misses: value("misses_total") };
    },
    errors: () => said,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function addresses(output: NodeJS.ReadableStream): Promise<[string, string]> {
  for await (const line of createInterface({ input: output })) {
    const [url, , metricsUrl] = line.match(/http:\/\/[\w.:]+(?:\/\w+)?/g) ?? [];
    if (url !== undefined && metricsUrl !== undefined) return [url.replace(/\/$/, ""), metricsUrl];
  }
  throw new Error("the service ended before it said where it is");
}

function holdingsIn(metrics: string): Holdings {
  const value = (name: string): number => valueIn(metrics, name);
  const megabytes = (name: string): number => Math.round(value(name) / 1_048_576);
  return {
    heapMegabytes: megabytes("nodejs_heap_size_used_bytes"),
    residentMegabytes: megabytes("process_resident_memory_bytes"),
    handles: sumIn(metrics, "nodejs_active_handles"),
    connections: value("throughline_database_pool_connections"),
    longestTurn: Math.round(value("nodejs_eventloop_lag_max_seconds") * 1_000),
  };
}

/** @throws when no such metric is told: nothing can be said of what is not known */
function valueIn(metrics: string, name: string): number {
  const [value] = valuesIn(metrics, name);
  if (value === undefined) throw new Error(`the service tells no ${name}`);
  return value;
}

function sumIn(metrics: string, name: string): number {
  return valuesIn(metrics, name).reduce((sum, value) => sum + value, 0);
}

/** Values of a metric, whatever its labels. */
function valuesIn(metrics: string, name: string): number[] {
  const samples = metrics.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+-]+)$`, "gm"));
  return [...samples].map(([, value]) => Number(value));
}
