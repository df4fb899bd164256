import { createServer, type RequestListener, type Server } from "node:http";
import { clientsBehind } from "./client-address.js";
import { type Cut, type Pace, UnsentAnswers } from "./unsent-answers.js";

/** How long a client may take to say what it wants; whoever sends a byte now and then holds no connection. */
const httpLimits = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1_000 };
/** How long a connection may stay without a byte in either direction: also of a client that does not take its answer. */
const SILENCE_MILLISECONDS = 30_000;

/** What a server is guarded with, beside the times that clients may take. */
export interface Guards {
  readonly connections: number;
  /** Whose `x-forwarded-for` is believed. */
  readonly trustedProxies: readonly string[];
  /** How slowly clients may take answers; when this is left out, as docs/limits.md says. */
  readonly pace?: Pace;
}

/** An HTTP server that nobody holds up: whatever listens for requests is one. */
export interface GuardedServer {
  readonly server: Server;
  /** Answers what comes in from now on. @param tell is told of each answer that is cut off */
  listen(listener: RequestListener, tell?: (cut: Cut) => void): void;
}

/** Makes an HTTP server, which does not listen yet. */
export function createGuardedServer({ connections, trustedProxies, pace }: Guards): GuardedServer {
  const server = createServer(httpLimits);
  server.maxConnections = connections;
  server.setTimeout(SILENCE_MILLISECONDS);
  const unsent = new UnsentAnswers(server, clientsBehind(trustedProxies), pace);
  return {
    server,
    listen: (listener, tell = () => undefined) => server.on("request", unsent.watched(listener, tell)),
  };
}
