import type { IncomingMessage } from "node:http";
import { isHost } from "./target.js";

/** Whether an address is a proxy's that is believed. */
export type Trust = (address: string, hops: number) => boolean;

/** The service's address as the client sees it, such as `https://doctrine.example`: also behind a proxy that tells it. */
export function originOf({ headers, socket }: IncomingMessage, trust: Trust): string {
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
