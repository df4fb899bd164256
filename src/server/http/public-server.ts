import type { Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { limits } from "../../limits/limits.js";
import { pathBelow } from "../exchange/origin.js";
import { observeCut } from "../operations/observation.js";
import type { Settings } from "../settings.js";
import { createCors } from "./cors.js";
import { createGuardedServer } from "./guarded-server.js";
import { createRequestListener } from "./listener.js";
import type { Phase, ServiceState } from "./routes.js";

/** What takes requests in and answers them. */
export interface PublicServer {
  readonly server: Server;
  /** Answers what comes in from now on. */
  answer(settings: Pick<Settings, "corsOrigins" | "introspection" | "publicUrl">, state: ServerState): void;
  /** Answers as one that may be sent requests. */
  ready(): void;
  /** Says of itself that it is stopping, and asks clients to go with the next answer. */
  stopping(): void;
  /** Waits for the connections to end. Those on which nothing is under way are ended, and all of them after a time. */
  ended(): Promise<void>;
}

type ServerState = Omit<ServiceState, "phase" | "cors" | "introspection" | "basePath">;

/** How long requests under way may go on once no new ones are taken in. */
export const LONGEST_DRAIN_MILLISECONDS = 2_200;
/** How long new connections are still taken in after a stop was asked for, and how long one may stay silent then. */
const GRACE_MILLISECONDS = 200;

/** Makes the HTTP server, which does not listen yet. */
export function createPublicServer({ trustedProxies }: Pick<Settings, "trustedProxies">): PublicServer {
  let phase: Phase = "starting";
  const guarded = createGuardedServer({ connections: limits.connections.most, trustedProxies });
  const { server } = guarded;
  const connections = connectionsOf(server);
  return {
    server,
    answer: ({ corsOrigins, introspection, publicUrl }, state) => {
      const cors = createCors(corsOrigins);
      const listener = createRequestListener({
        ...state,
        cors,
        introspection,
        basePath: pathBelow(publicUrl),
        phase: () => phase,
      });
      guarded.listen(listener, (cut) => observeCut(cut, state.observers));
    },
    ready: () => {
      phase = "ready";
    },
    stopping: () => {
      phase = "stopping";
    },
    ended: () => ended(server, connections),
  };
}

/**
 * Stops listening and waits for the connections to end. Those that the operating system has taken in and this process has
 * not are taken in first, and a connection on which a request is just arriving is given a moment, where the HTTP
 * server's own `close` would cut both; answers ask their clients to go meanwhile.
 */
export async function drain({ server, ended }: PublicServer): Promise<void> {
  await grace();
  NetServer.prototype.close.call(server);
  await ended();
}

/** The time in which new connections are still taken in. It is over just after those were that have come. */
export async function grace(): Promise<void> {
  await delay(GRACE_MILLISECONDS);
  await nextTurn();
}

function connectionsOf(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  return connections;
}

async function ended(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  // After what has come in meanwhile was read: a connection on which a request has arrived is idle no longer.
  const idle = setInterval(() => setImmediate(() => server.closeIdleConnections()), GRACE_MILLISECONDS);
  const deadline = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MILLISECONDS);
  for (const socket of connections) await new Promise((resolve) => socket.once("close", resolve));
  clearInterval(idle);
  clearTimeout(deadline);
}
