import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { nameRequest } from "./exchange/exchange.js";
import { createLogger } from "./operations/log.js";
import { noteUnawaitedFailures } from "./operations/unawaited-failures.js";
import type { Settings } from "./settings.js";
import { loadHandlers, openSeededStore, readTrusted } from "./startup.js";

/** Each client starts a process of its own, beside a service that may have most of the connections that there are. */
const CONNECTIONS = { operations: 3, exports: 1 };

/** A client on standard input and output. */
export interface StdioService {
  /** Resolves when the client has gone. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Answers agents on standard input and output, from the store that a service with the same settings has. Nothing but messages of the
 * protocol is written there; the log is on standard error.
 *
 * @throws BadSettings when the file of trusted documents cannot be used.
 * @throws StoreUnusable when the database cannot be used.
 */
export async function serveAgentsOverStdio(settings: Settings): Promise<StdioService> {
  const logger = createLogger(settings.logLevel);
  const stopNoting = noteUnawaitedFailures(logger, []);
  // Who started the program is its only client, and has nobody to leave room for.
  const means = {
    logger,
    trustedDocuments: await readTrusted(settings),
    redis: undefined,
    rateLimit: undefined,
    close: () => undefined,
  };
  const { store } = await openSeededStore(settings, logger);
  const openHandlers = await loadHandlers(means, settings);
  const { agents, close } = openHandlers({ url: store.readerUrl, heldBy: store.heldBy, connections: CONNECTIONS });
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  nameRequest(req, res);
  const server = (await agents()).serverFor(
    { req, res },
    settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
  );
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", resolve).once("close", resolve);
  });
  await server.connect(transport);
  return {
    ended,
    close: async () => {
      await server.close();
      await close();
      await store.close();
      stopNoting();
    },
  };
}
