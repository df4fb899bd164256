import { type Aggregator, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import manifest from "../../../package.json" with { type: "json" };
import type { Reader } from "../../database/reader.js";
import { limits } from "../../limits/limits.js";
import { errorCodes } from "../exchange/refusal.js";
import { cutReasons, type Observer } from "./observation.js";

type Watched = Pick<Reader, "pool" | "availability" | "catalogue" | "replicas">;

/** What a service keeps in memory. */
export interface Remembered {
  /** Answers that were given before; undefined when none are kept. */
  readonly answers: { readonly bytes: number; readonly hits: number; readonly misses: number } | undefined;
  /** What several services share; undefined when this one shares nothing. */
  readonly redis: WatchedRedis | undefined;
}

/** A Redis that the service goes on without. */
export interface WatchedRedis {
  readonly failures: number;
  answers(): Promise<boolean>;
}

/** What one service counts and measures; docs/operations.md has the table of it. */
export interface Metrics {
  /** The service's own: several services may run in one process. */
  readonly registry: Registry;
  readonly observer: Observer;
  /** Adds what is known of the database and of what is kept in memory, once there is a way to it. */
  watch(reader: Watched, remembered: Remembered): void;
}

/** Seconds; the last but one is the limit of a statement in the database, beyond the last an answer is given up. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, limits.answerSeconds.most];
/** Points; beyond the last an operation is refused. */
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, limits.cost.most];

/** Starts counting and measuring. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Gauges that are named as counters are: sums of others, which whoever asks can make.
  for (const kind of ["handles", "requests", "resources"]) registry.removeSingleMetric(`nodejs_active_${kind}_total`);
  describeBuild(registry);
  return {
    registry,
    observer: observeRequests(registry),
    watch: (reader, remembered) => watch(registry, reader, remembered),
  };
}

function describeBuild(registry: Registry): void {
  const build = new Gauge({
    name: "throughline_build_info",
    help: "Always 1; the label tells which version of Throughline runs.",
    labelNames: ["version"],
    aggregator: "first",
    registers: [registry],
  });
  build.set({ version: manifest.version }, 1);
}

function observeRequests(registry: Registry): Observer {
  const registers = [registry];
  const requests = new Counter({
    name: "throughline_graphql_requests_total",
    help: "GraphQL requests answered, by the operation's name (of the guide's queries, or other) and by class of HTTP status.",
    labelNames: ["operation", "status_class"],
    registers,
  });
  const durations = new Histogram({
    name: "throughline_graphql_request_duration_seconds",
    help: "How long GraphQL requests took to be answered, by the operation's name.",
    labelNames: ["operation"],
    buckets: DURATIONS,
    registers,
  });
  const costs = new Histogram({
    name: "throughline_graphql_operation_cost_points",
    help: "What GraphQL operations cost, refused ones included, in the points of docs/limits.md.",
    buckets: COSTS,
    registers,
  });
  const errors = new Counter({
    name: "throughline_graphql_errors_total",
    help: "Errors in answers to GraphQL requests, by extensions.code.",
    labelNames: ["code"],
    registers,
  });
  const exports = new Counter({
    name: "throughline_exports_total",
    help: "Exports answered, by format and by class of HTTP status.",
    labelNames: ["format", "status_class"],
    registers,
  });
  const answersCut = new Counter({
    name: "throughline_answers_cut_total",
    help: "Answers cut off because their client took them too slowly (slow), or because room was needed (room).",
    labelNames: ["reason"],
    registers,
  });
  const exportsCut = new Counter({
    name: "throughline_exports_cut_total",
    help: "Exports that broke off after their head was sent, by format; their readers saw the connection end.",
    labelNames: ["format"],
    registers,
  });
  const unawaited = observeUnawaited(registry);
  // A counter that is there from the start at 0 shows its first increase, too.
  for (const code of errorCodes) errors.inc({ code }, 0);
  for (const reason of cutReasons) answersCut.inc({ reason }, 0);
  return {
    answered: ({ operation, cost, seconds, status, codes }) => {
      requests.inc({ operation, status_class: classOf(status) });
      durations.observe({ operation }, seconds);
      if (cost !== undefined) costs.observe(cost);
      for (const code of codes) errors.inc({ code });
    },
    cut: ({ reason }) => answersCut.inc({ reason }),
    exported: (format, status, isCut) => {
      exports.inc({ format, status_class: classOf(status) });
      if (isCut) exportsCut.inc({ format });
    },
    ...unawaited,
  };
}

/** Counts what fails unawaited, as every process of a service does, also one that answers nothing itself. */
export function observeUnawaited(registry: Registry): Pick<Observer, "failedUnawaited"> {
  const failures = new Counter({
    name: "throughline_unawaited_failures_total",
    help: "Failures that nobody waited for; each is a defect, and logged.",
    registers: [registry],
  });
  return { failedUnawaited: () => failures.inc() };
}

function watch(
  registry: Registry,
  { pool, availability, catalogue, replicas }: Watched,
  { answers, redis }: Remembered,
): void {
  const database = toldOf(registry, "throughline_database");
  database.gauge(
    "away",
    "1 while the database cannot be reached, otherwise 0.",
    () => (availability.isAway ? 1 : 0),
    "max",
  );
  database.gauge(
    "pool_max_connections",
    "How many connections for reading there may be at most.",
    () => pool.options.max ?? 0,
  );
  database.gauge("pool_connections", "Open connections for reading, idle ones included.", () => pool.totalCount);
  database.gauge("pool_idle_connections", "Open connections for reading that nothing uses.", () => pool.idleCount);
  database.gauge("pool_waiting_requests", "How many wait for a connection to become free.", () => pool.waitingCount);
  database.gauge("replicas", "How many replicas of the database there are to read from.", () => replicas.count, "max");
  database.gauge("replicas_able", "How many of them are there and hold what is published.", () => replicas.able, "min");
  database.counter("replica_reads_total", "Statements answered by replicas.", () => replicas.reads);
  const rows = toldOf(registry, "throughline_rows");
  rows.gauge("kept_bytes", "Memory that what was read and is kept takes, as reckoned.", () => catalogue.use.bytes);
  rows.counter("kept_hits_total", "Rows, outlines and places found in memory.", () => catalogue.use.hits);
  rows.counter("kept_misses_total", "Rows, outlines and places that had to be read.", () => catalogue.use.misses);
  const shared = toldOf(registry, "throughline_redis");
  const isAway = async (): Promise<number> => (redis === undefined || (await redis.answers()) ? 0 : 1);
  shared.gauge("away", "1 while the Redis of REDIS_URL does not answer, otherwise 0.", isAway, "max");
  const failures = (): number => redis?.failures ?? 0;
  shared.counter("connection_failures_total", "How often Redis did not answer or could not be reached.", failures);
  if (answers === undefined) return;
  const memory = toldOf(registry, "throughline_answers");
  memory.gauge("kept_bytes", "Memory that kept answers to requests take.", () => answers.bytes);
  memory.counter("kept_hits_total", "Requests answered from memory.", () => answers.hits);
  memory.counter("kept_misses_total", "Requests whose answer could be kept and had to be made.", () => answers.misses);
}

/** Figures that are read when they are asked for, under names that begin alike. */
function toldOf(registry: Registry, prefix: string) {
  return {
    // How figures of several workers make one: see workers/crew-metrics.ts.
    gauge: (name: string, help: string, read: () => number | Promise<number>, aggregator: Aggregator = "sum") =>
      new Gauge({
        name: `${prefix}_${name}`,
        help,
        aggregator,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      }),
    counter: (name: string, help: string, read: () => number) =>
      new Counter({
        name: `${prefix}_${name}`,
        help,
        registers: [registry],
        collect() {
          this.reset();
          this.inc(read());
        },
      }),
  };
}

/** Such as `2xx`. */
function classOf(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}
