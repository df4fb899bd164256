import type { Logger } from "pino";
import type { Publication } from "../corpus/publish.js";
import type { Reader } from "../database/reader.js";
import type { Store } from "../database/store.js";
import { connectionsOfEach } from "./connection-budget.js";
import type { KeptAnswers } from "./http/kept-answers.js";
import type { MetricsServer } from "./http/metrics-server.js";
import { listen } from "./http/port.js";
import { createPublicServer, drain } from "./http/public-server.js";
import { createLogger, logRequests } from "./operations/log.js";
import { sendSpans } from "./operations/tracing.js";
import { noteUnawaitedFailures } from "./operations/unawaited-failures.js";
import type { Settings } from "./settings.js";
import { loadHandlers, type Means, type OpenHandlers, openMeans, openSeededStore, type Seeded } from "./startup.js";

/** A running service, whatever it is made of. */
export interface Running {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where its metrics are, such as `http://127.0.0.1:9464/metrics`; undefined when they are not told. */
  readonly metricsUrl: string | undefined;
  /** Corpora published because the store was empty. */
  readonly seeded: readonly Publication[];
  /** Answers what is under way, then stops: readiness first, connections next, the database last. */
  close(): Promise<void>;
}

/** A service in this process. */
export interface Service extends Running {
  readonly store: Store;
  /** Where answers come from. */
  readonly reader: Reader;
  /** Answers that were given before; undefined when none are kept. */
  readonly answers: KeptAnswers | undefined;
}

/**
 * Starts the service: listens, opens and migrates the store, seeds it when it is empty. Requests that come in meanwhile
 * wait; `/health/ready` says 503 until all is there.
 *
 * @throws BadSettings when the file of trusted documents cannot be used.
 * @throws CannotListen when the port is taken or the address is not of this machine.
 * @throws StoreUnusable when the database cannot be used.
 */
export async function startService(settings: Settings, logger = createLogger(settings.logLevel)): Promise<Service> {
  const means = await openMeans(settings, logger);
  const metrics = await tellMetrics(settings, logger);
  const observers = [logRequests(logger), ...(metrics ? [metrics.observer] : [])];
  const front = createPublicServer(settings);
  const listening = listen(front.server, { ...settings, setting: "PORT" });
  const opening = listening.then(() => open(settings, means));
  front.answer(settings, { started: opening, rateLimit: means.rateLimit, logger, observers });
  try {
    const [url, { store, reader, seeded, answers, close: closeReaders }] = await Promise.all([listening, opening]);
    metrics?.watch(reader, { answers, redis: means.redis });
    front.ready();
    const stopNoting = noteUnawaitedFailures(logger, observers);
    const close = async (): Promise<void> => {
      front.stopping();
      await drain(front);
      means.close();
      await Promise.all([closeReaders(), sendSpans()]);
      await store.close();
      metrics?.close();
      stopNoting();
    };
    return { url, metricsUrl: metrics?.url, store, reader, answers, seeded, close };
  } catch (error) {
    if (front.server.listening) await drain(front);
    means.close();
    metrics?.close();
    throw error;
  }
}

async function open(settings: Settings, means: Means): Promise<OpenHandlers & Seeded> {
  // The database wakes up in a process of its own; meanwhile this one loads what answers.
  const opening = openSeededStore(settings, means.logger);
  opening.catch(() => undefined);
  const openAnswers = await loadHandlers(means, settings);
  const seeded = await opening;
  const { readerUrl: url, heldBy } = seeded.store;
  return { ...openAnswers({ url, heldBy, connections: connectionsOfEach(1) }), ...seeded };
}

/** Loaded when it is wanted: a start should not wait for it. */
async function tellMetrics(
  { metricsHost: host, metricsPort }: Settings,
  logger: Logger,
): Promise<MetricsServer | undefined> {
  if (metricsPort === undefined) return undefined;
  const { startMetricsServer } = await import("./http/metrics-server.js");
  return startMetricsServer({ host, port: metricsPort }, logger);
}
