import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";

/** The service cannot listen where it is told to. The message is one sentence with the way out. */
export class CannotListen extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CannotListen";
  }
}

/** Where to listen. */
export interface Place {
  /** 0 lets the operating system choose a free one. */
  readonly port: number;
  readonly host: string;
  /** The setting that the port comes from. */
  readonly setting: "PORT" | "METRICS_PORT";
}

/** Connections that may wait to be taken in: a thousand clients who come at once are not sent away. */
const BACKLOG = 4_096;

/**
 * Listens for connections.
 *
 * @returns the address, such as `http://127.0.0.1:4000`
 * @throws CannotListen when the port is taken or the address is not of this machine.
 */
export async function listen(server: Server, { port, host, setting }: Place): Promise<string> {
  try {
    server.listen({ port, host, backlog: BACKLOG });
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new CannotListen(`Port ${port} on ${host} is in use; set ${setting} to another one.`, { cause: error });
    throw new CannotListen(
      `Cannot listen on ${host}, port ${port} (${String(code)}); set HOST and ${setting} to what this machine has.`,
      { cause: error },
    );
  }
  const address = server.address();
  return `http://${host.includes(":") ? `[${host}]` : host}:${isAddress(address) ? address.port : port}`;
}

function isAddress(address: ReturnType<Server["address"]>): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
