import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Lets pages of other sites read answers, and none send a visitor's credentials along.
 *
 * @param methods what the path answers
 * @returns true when the request was a browser's question before the request proper, and is answered now.
 */
export type Cors = (request: IncomingMessage, response: ServerResponse, methods: string) => boolean;

/** @param origins the sites that may; undefined: every site, since what is served is public */
export function createCors(origins: readonly string[] | undefined): Cors {
  return ({ method, headers }, response, methods) => {
    const allowed = origins === undefined ? "*" : origins.find((origin) => origin === headers.origin);
    if (origins !== undefined) response.appendHeader("vary", "origin");
    if (allowed !== undefined) response.setHeader("access-control-allow-origin", allowed);
    response.setHeader("access-control-expose-headers", "x-request-id, retry-after, link, x-total-count");
    if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return false;
    if (allowed !== undefined) {
      response.setHeader("access-control-allow-methods", methods);
      response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "content-type");
      response.setHeader("access-control-max-age", "86400");
    }
    response.appendHeader("vary", "access-control-request-headers");
    response.writeHead(204).end();
    return true;
  };
}
