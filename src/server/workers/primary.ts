import { createServer } from "node:net";
import { connectionsOfEach } from "../connection-budget.js";
import type { ToldMetrics } from "../http/metrics-server.js";
import { listen } from "../http/port.js";
import { grace, LONGEST_DRAIN_MILLISECONDS } from "../http/public-server.js";
import { createLogger } from "../operations/log.js";
import type { Observer } from "../operations/observation.js";
import { LONGEST_SENDING_MILLISECONDS } from "../operations/tracing.js";
import { noteUnawaitedFailures } from "../operations/unawaited-failures.js";
import type { Running } from "../service.js";
import type { Settings } from "../settings.js";
import { openSeededStore, readTrusted, type Seeded } from "../startup.js";
import { Crew } from "./crew.js";

/** What a worker may take to close its connections to the database, and to send its spans, when its clients have gone. */
const LEAVING_MILLISECONDS = 300 + LONGEST_SENDING_MILLISECONDS;

/**
 * Starts the service in several processes. This one listens, opens the store and hands each connection to a worker; the
 * workers answer. That the connections are handed over here, and not by `node:cluster` itself, lets none be lost when the
 * service stops: each reaches a worker before the workers are told that no more will come.
 *
 * @throws BadSettings when the file of trusted documents cannot be used.
 * @throws CannotListen when the port is taken or the address is not of this machine.
 * @throws StoreUnusable when the database cannot be used.
 * @throws WorkerEnded when a worker ends before all are ready.
 */
export async function startWorkers(settings: Settings): Promise<Running> {
  // Each worker reads them for itself; that they can be used is found out before anything starts.
  await readTrusted(settings);
  const logger = createLogger(settings.logLevel);
  const { crew, metrics, observers } = await enlist(settings, logger);
  if (settings.rateLimit !== undefined) await countPoints();
  const server = createServer({ pauseOnConnect: true }, (socket) => crew.take(socket.on("error", () => undefined)));
  let opened: Seeded | undefined;
  let stopNoting = (): void => undefined;
  const close = async (): Promise<void> => {
    crew.stopping();
    await grace();
    server.close();
    await crew.drain(LONGEST_DRAIN_MILLISECONDS + LEAVING_MILLISECONDS);
    await opened?.store.close();
    metrics?.close();
    stopNoting();
  };
  try {
    const url = await listen(server, { ...settings, setting: "PORT" });
    crew.fork(settings.workers);
    opened = await openSeededStore(settings, logger);
    const connections = connectionsOfEach(settings.workers);
    const { readerUrl, heldBy } = opened.store;
    await crew.start({ kind: "start", reader: { url: readerUrl, heldBy, connections } });
    stopNoting = noteUnawaitedFailures(logger, observers);
    return { url, metricsUrl: metrics?.url, seeded: opened.seeded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function enlist(
  { metricsHost: host, metricsPort }: Settings,
  logger: ReturnType<typeof createLogger>,
): Promise<{ crew: Crew; metrics: ToldMetrics | undefined; observers: readonly Observer[] }> {
  if (metricsPort === undefined) return { crew: new Crew(logger, () => undefined), metrics: undefined, observers: [] };
  const [{ tellMetrics }, { CrewMetrics }] = await Promise.all([
    import("../http/metrics-server.js"),
    import("./crew-metrics.js"),
  ]);
  const sum = new CrewMetrics();
  const crew = new Crew(logger, (last) => sum.keep(last));
  const metrics = await tellMetrics({ host, port: metricsPort }, () => sum.text(crew), logger);
  return { crew, metrics, observers: [sum.observer] };
}

/** Counts the points that clients spend with all workers. */
async function countPoints(): Promise<void> {
  const { RateLimiterClusterMaster } = await import("rate-limiter-flexible");
  new RateLimiterClusterMaster();
}
