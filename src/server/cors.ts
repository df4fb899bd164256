import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Lets pages of every site read what is public anyway, and none send a visitor's credentials along.
 *
 * @param methods what the path answers
 * @returns true when the request was a browser's question before the request proper, and is answered now.
 */
export function allowEveryOrigin(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  methods = "GET, POST",
): boolean {
  response.setHeader("access-control-allow-origin", "*");
  if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return false;
  response.setHeader("access-control-allow-methods", methods);
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "content-type");
  response.setHeader("access-control-max-age", "86400");
  response.setHeader("vary", "access-control-request-headers");
  response.writeHead(204).end();
  return true;
}
