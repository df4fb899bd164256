import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const HEADER = "x-request-id";
/** What a proxy in front may have given already. */
const usable = /^[\w.:-]{1,100}$/;

/** Names a request: by the id that it came with, or by a new one. Answer, errors and log carry it. */
export function nameRequest({ headers }: IncomingMessage, response: ServerResponse): void {
  const given = headers[HEADER];
  response.setHeader(HEADER, typeof given === "string" && usable.test(given) ? given : randomUUID());
}

export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER));
}
