/**
 * A worker: a process that answers on the connections that the primary hands to it, from the database that the primary
 * names. It ends when the primary tells it to, or is gone.
 */
import { Socket } from "node:net";
import type { Handlers } from "../http/handlers.js";
import { createPublicServer } from "../http/public-server.js";
import { createLogger, logRequests } from "../operations/log.js";
import type { Metrics } from "../operations/metrics.js";
import { sendSpans } from "../operations/tracing.js";
import { noteUnawaitedFailures } from "../operations/unawaited-failures.js";
import { readSettings } from "../settings.js";
import { loadHandlers, type OpenHandlers, openMeans } from "../startup.js";
import { type Start, type ToPrimary, toWorker } from "./messages.js";

// Ctrl-C, and a service manager, signal every process; when to stop is the primary's to say.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);

const settings = readSettings(process.env);
const logger = createLogger(settings.logLevel);
const front = createPublicServer(settings);
let opened: OpenHandlers | undefined;

const metrics = await measure();
const means = await openMeans(settings, logger);
const loading = loadHandlers(means, settings);
const started = new Promise<Handlers>((resolve, reject) => {
  process.on("message", (message, handle) => {
    const { data } = toWorker.safeParse(message);
    if (data?.kind === "start") start(data).then(resolve, reject);
    if (data?.kind === "connection") connect(data.number, handle);
    if (data?.kind === "stopping") front.stopping();
    if (data?.kind === "drain") void leave();
    if (data?.kind === "measure") void tellMeasures(data.turn);
  });
});
const observers = [logRequests(logger), ...(metrics ? [metrics.observer] : [])];
front.answer(settings, { started, rateLimit: means.rateLimit, logger, observers });
// The server watches over slow clients from the moment that it listens, which the primary does for it.
front.server.emit("listening");
tell({ kind: "up" });

async function start({ reader: where }: Start): Promise<Handlers> {
  const answers = (await loading)(where);
  opened = answers;
  metrics?.watch(answers.reader, { ...answers, redis: means.redis });
  front.ready();
  noteUnawaitedFailures(logger, observers);
  tell({ kind: "ready" });
  return answers;
}

function connect(number: number, handle: unknown): void {
  tell({ kind: "taken", number });
  const closed = (): void => tell({ kind: "closed", number });
  // A connection that was closed on its way comes without its socket.
  if (handle instanceof Socket) {
    handle.once("close", closed);
    handle.setNoDelay(true);
    front.server.emit("connection", handle);
  } else closed();
}

/** Answers what is under way, and ends. */
async function leave(): Promise<void> {
  await front.ended();
  means.close();
  await Promise.all([opened?.close(), sendSpans()]);
  process.exit(0);
}

async function measure(): Promise<Metrics | undefined> {
  if (settings.metricsPort === undefined) return undefined;
  return (await import("../operations/metrics.js")).createMetrics();
}

async function tellMeasures(turn: number): Promise<void> {
  const measured = await metrics?.registry.getMetricsAsJSON();
  if (measured !== undefined) tell({ kind: "measured", turn, metrics: measured.map((metric) => ({ ...metric })) });
}

function tell(message: ToPrimary): void {
  process.send?.(message);
}
