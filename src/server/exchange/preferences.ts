import type { IncomingMessage } from "node:http";
import fresh from "fresh";
import Negotiator from "negotiator";

/** Whether a client takes what is compressed with gzip, and would not rather have it as it is (RFC 9110, 12.5.3). */
export function takesGzip({ headers }: IncomingMessage): boolean {
  return new Negotiator({ headers }).encoding(["gzip", "identity"]) === "gzip";
}

/**
 * Whether the client has what this tag stands for (RFC 9110, 13.1.2). That it wants no cache on the way to answer, which
 * browsers say by themselves whenever a script sends a tag, changes nothing here.
 */
export function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  return fresh({ "if-none-match": headers["if-none-match"] }, { etag });
}
