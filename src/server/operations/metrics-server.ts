import { createServer, type RequestListener } from "node:http";
import type { Logger } from "pino";
import { setSecurityHeaders } from "../http/security-headers.js";
import { listen } from "../listening.js";
import { createMetrics, type Metrics } from "./metrics.js";

/** Metrics, and the server that tells them apart from the public port. */
export interface MetricsServer extends Metrics {
  /** Where the metrics are, such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
  /** Stops at once: whoever reads metrics reads them again elsewhere, or later. */
  close(): void;
}

const PATH = "/metrics";
const TEXT = { "content-type": "text/plain; charset=utf-8" };

/**
 * Starts the server of metrics.
 *
 * @throws CannotListen when the port is taken or the address is not of this machine.
 */
export async function startMetricsServer(
  place: { readonly host: string; readonly port: number },
  logger: Logger,
): Promise<MetricsServer> {
  const metrics = createMetrics();
  const server = createServer(answerFrom(metrics, logger));
  const url = await listen(server, { ...place, setting: "METRICS_PORT" });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { ...metrics, url: `${url}${PATH}`, close };
}

function answerFrom({ registry }: Metrics, logger: Logger): RequestListener {
  return (request, response) => {
    setSecurityHeaders(response);
    if (request.url?.split("?")[0] !== PATH) {
      response.writeHead(404, TEXT).end(`There is nothing here. There is: ${PATH}\n`);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...TEXT, allow: "GET, HEAD" }).end("Metrics can only be read.\n");
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      (error: unknown) => {
        logger.error({ err: error }, "the metrics could not be read");
        response.writeHead(500, TEXT).end("Something went wrong in the service.\n");
      },
    );
  };
}
