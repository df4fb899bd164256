import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import { refuse } from "../exchange/refusal.js";
import { setSecurityHeaders } from "../exchange/security-headers.js";
import { pathOf, readTarget } from "../exchange/target.js";
import { createMetrics, type Metrics } from "../operations/metrics.js";
import { createGuardedServer } from "./guarded-server.js";
import { listen } from "./port.js";

/** The server that tells metrics apart from the public port. */
export interface ToldMetrics {
  /** Where the metrics are, such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
  /** Stops at once: whoever reads metrics reads them again elsewhere, or later. */
  close(): void;
}

/** Metrics of this process, and their server. */
export interface MetricsServer extends Metrics, ToldMetrics {}

/** Where to listen. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** Prometheus needs one, and whoever looks another. */
const MOST_CONNECTIONS = 100;
const PATH = "/metrics";
const TEXT = { "content-type": "text/plain; charset=utf-8" };

/**
 * Starts to count and measure in this process, and the server that tells of it.
 *
 * @throws CannotListen when the port is taken or the address is not of this machine.
 */
export async function startMetricsServer(place: MetricsPlace, logger: Logger): Promise<MetricsServer> {
  const metrics = createMetrics();
  return { ...metrics, ...(await tellMetrics(place, () => metrics.registry.metrics(), logger)) };
}

/**
 * Starts a server that tells whatever metrics are read for it, as Prometheus' text.
 *
 * @throws CannotListen when the port is taken or the address is not of this machine.
 */
export async function tellMetrics(
  place: MetricsPlace,
  read: () => Promise<string>,
  logger: Logger,
): Promise<ToldMetrics> {
  const guarded = createGuardedServer({ connections: MOST_CONNECTIONS, trustedProxies: [] });
  guarded.listen(answerFrom(read, logger));
  const { server } = guarded;
  const url = await listen(server, { ...place, setting: "METRICS_PORT" });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `${url}${PATH}`, close };
}

function answerFrom(read: () => Promise<string>, logger: Logger): RequestListener {
  return (request, response) => {
    setSecurityHeaders(response);
    const refusal = readTarget(request, "");
    if (refusal) return refuse(response, refusal);
    if (pathOf(request) !== PATH) {
      response.writeHead(404, TEXT).end(`There is nothing here. There is: ${PATH}\n`);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...TEXT, allow: "GET, HEAD" }).end("Metrics can only be read.\n");
      return;
    }
    read().then(
      (text) => response.writeHead(200, { "content-type": Registry.PROMETHEUS_CONTENT_TYPE }).end(text),
      (error: unknown) => {
        logger.error({ err: error }, "the metrics could not be read");
        response.writeHead(500, TEXT).end("Something went wrong in the service.\n");
      },
    );
  };
}
