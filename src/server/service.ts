import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import type { Publication } from "../corpus/publish.js";
import type { Reader } from "../database/reader.js";
import { openStore, type Store } from "../database/store.js";
import type { Holdings } from "../resolvers/context.js";
import type { Answering, AnsweringOptions } from "./answering.js";
import type { TrustedDocuments } from "./graphql/trusted-documents.js";
import { createCors } from "./http/cors.js";
import type { KeptAnswers } from "./http/kept-answers.js";
import { createRequestListener, type Phase } from "./http/listener.js";
import type { RateLimit } from "./http/rate-limit.js";
import { listen } from "./listening.js";
import { createLogger } from "./operations/log.js";
import type { MetricsServer } from "./operations/metrics-server.js";
import { logRequests } from "./operations/request-log.js";
import type { Settings } from "./settings.js";

/** A running service. */
export interface Service {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where its metrics are, such as `http://127.0.0.1:9464/metrics`; undefined when they are not told. */
  readonly metricsUrl: string | undefined;
  readonly store: Store;
  /** Where answers come from. */
  readonly reader: Reader;
  /** Answers that were given before; undefined when none are kept. */
  readonly answers: KeptAnswers | undefined;
  /** What is kept of editions. */
  readonly holdings: Holdings;
  /** Corpora published because the store was empty. */
  readonly seeded: readonly Publication[];
  /** Answers what is under way, then stops: readiness first, connections next, the database last. */
  close(): Promise<void>;
}

/** How long requests under way may go on after a stop was asked for. */
const LONGEST_DRAIN_MILLISECONDS = 2_200;
/** How long a client may take to say what it wants; whoever sends a byte now and then holds no connection. */
const httpLimits = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1_000 };
/** How long a connection may stay without a byte in either direction: also of a client that does not take its answer. */
const SILENCE_MILLISECONDS = 30_000;
/** Connections at once: each costs memory, whether anything is asked on it or not. */
const MOST_CONNECTIONS = 5_000;
/** How long new connections are still taken in, and how long a connection may stay silent then. */
const GRACE_MILLISECONDS = 200;

/**
 * Starts the service: listens, opens and migrates the store, seeds it when it is empty. Requests that come in meanwhile
 * wait; `/health/ready` says 503 until all is there.
 *
 * @throws BadSettings when the file of trusted documents cannot be used.
 * @throws CannotListen when the port is taken or the address is not of this machine.
 * @throws StoreUnusable when the database cannot be used.
 */
export async function startService(settings: Settings, logger = createLogger(settings.logLevel)): Promise<Service> {
  const trustedDocuments = await readTrusted(settings);
  let phase: Phase = "starting";
  const server = createServer(httpLimits);
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE_MILLISECONDS);
  const metrics = await tellMetrics(settings, logger);
  const observers = [logRequests(logger), ...(metrics ? [metrics.observer] : [])];
  const rateLimit = await openRateLimit(settings, logger);
  const { introspection, answersMemory, rowsMemory } = settings;
  const listening = listen(server, { ...settings, setting: "PORT" });
  const answering = { logger, rateLimit, introspection, trustedDocuments, answersMemory, rowsMemory };
  const opening = listening.then(() => open(settings, answering));
  const cors = createCors(settings.corsOrigins);
  const state = { started: opening, phase: () => phase, cors, rateLimit, introspection, logger, observers };
  server.on("request", createRequestListener(state));
  try {
    const [url, { store, reader, seeded, answers, holdings }] = await Promise.all([listening, opening]);
    metrics?.watch(reader, answers);
    phase = "ready";
    const close = async (): Promise<void> => {
      phase = "stopping";
      await drain(server);
      rateLimit?.close();
      await reader.close();
      await store.close();
      metrics?.close();
    };
    return { url, metricsUrl: metrics?.url, store, reader, answers, holdings, seeded, close };
  } catch (error) {
    if (server.listening) await drain(server);
    rateLimit?.close();
    metrics?.close();
    throw error;
  }
}

interface Opened extends Answering {
  readonly store: Store;
  readonly reader: Reader;
  readonly seeded: readonly Publication[];
}

async function open(settings: Settings, options: Omit<AnsweringOptions, "reader">): Promise<Opened> {
  // The database wakes up in a process of its own; meanwhile this one loads what answers.
  const opening = openStore(settings);
  opening.catch(() => undefined);
  const [{ answerFrom }, { openReader }] = await Promise.all([
    import("./answering.js"),
    import("../database/reader.js"),
  ]);
  const store = await opening;
  try {
    const seeded = await seedWhenEmpty(store.database);
    const reader = openReader(store.readerUrl, settings.rowsMemory / 4);
    return { store, reader, seeded, ...answerFrom({ ...options, reader }) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loaded when it is wanted: the schema by which documents are checked takes its time. */
async function readTrusted({ trustedDocuments, introspection }: Settings): Promise<TrustedDocuments | undefined> {
  if (trustedDocuments === undefined) return undefined;
  const { readTrustedDocuments } = await import("./trusted-documents-file.js");
  return readTrustedDocuments(trustedDocuments, introspection);
}

/** Loaded when it is wanted: a start should not wait for it. */
async function openRateLimit(settings: Settings, logger: Logger): Promise<RateLimit | undefined> {
  if (settings.rateLimit === undefined) return undefined;
  const { createRateLimit } = await import("./http/rate-limiter.js");
  return createRateLimit({ ...settings, points: settings.rateLimit }, logger);
}

/** Loaded when it is wanted, too. */
async function tellMetrics({ host, metricsPort }: Settings, logger: Logger): Promise<MetricsServer | undefined> {
  if (metricsPort === undefined) return undefined;
  const { startMetricsServer } = await import("./operations/metrics-server.js");
  return startMetricsServer({ host, port: metricsPort }, logger);
}

/** Publishes the corpora that come with the project, in a store that holds none yet. */
async function seedWhenEmpty(database: Store["database"]): Promise<Publication[]> {
  if ((await database.corpus.count()) > 0) return [];
  const { seed } = await import("../corpus/import.js");
  return seed(database);
}

/**
 * Stops listening and waits for the connections to end. Those that the operating system has taken in and this process has
 * not are taken in first, and a connection on which a request is just arriving is given a moment, where the HTTP
 * server's own `close` would cut both; answers ask their clients to go meanwhile.
 */
async function drain(server: Server): Promise<void> {
  const closed = once(server, "close");
  await delay(GRACE_MILLISECONDS);
  NetServer.prototype.close.call(server);
  // After what has come in meanwhile was read: a connection on which a request has arrived is idle no longer.
  const idle = setInterval(() => setImmediate(() => server.closeIdleConnections()), GRACE_MILLISECONDS);
  const deadline = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MILLISECONDS);
  await closed;
  clearInterval(idle);
  clearTimeout(deadline);
}
