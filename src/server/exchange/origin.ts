import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";
import { isHost } from "./target.js";

/** Where the service is, as its clients see it. */
export interface PublicAddress {
  /** The path that the service is below, such as `/throughline`; empty where it has a host of its own. */
  readonly path: string;
  /** Headers that the address depends on. */
  readonly vary: readonly string[];
  /** The address as the client of a request sees it, with that path, such as `https://doctrine.example`. */
  of(request: IncomingMessage): string;
}

/**
 * The address that is set, whatever a request says; otherwise the one that a proxy which is believed tells, or that the
 * request came to.
 */
export function publicAddress(publicUrl: string | undefined, trustedProxies: readonly string[]): PublicAddress {
  if (publicUrl !== undefined) return { path: pathBelow(publicUrl), vary: [], of: () => publicUrl };
  const trust = proxyAddress.compile([...trustedProxies]);
  return { path: "", vary: ["x-forwarded-proto", "x-forwarded-host"], of: (request) => originOf(request, trust) };
}

/** The path that a service with this address is below; empty where it has a host of its own. */
export function pathBelow(publicUrl: string | undefined): string {
  return publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
}

type Trust = (address: string, hops: number) => boolean;

function originOf({ headers, socket }: IncomingMessage, trust: Trust): string {
  const isTold = socket.remoteAddress !== undefined && trust(socket.remoteAddress, 0);
  const told = (name: "x-forwarded-proto" | "x-forwarded-host"): string | undefined =>
    isTold ? firstOf(headers[name]) : undefined;
  const host = told("x-forwarded-host") ?? "";
  const scheme = told("x-forwarded-proto")?.toLowerCase() === "https" ? "https" : "http";
  return `${scheme}://${isHost(host) ? host : (headers.host ?? "localhost")}`;
}

/** Each proxy on the way adds its own to the list: the first tells what the client asked. */
function firstOf(list: string | readonly string[] | undefined): string | undefined {
  return (
    String(list ?? "")
      .split(",", 1)[0]
      ?.trim() || undefined
  );
}
