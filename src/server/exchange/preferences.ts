import type { IncomingMessage } from "node:http";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** By header: clients have few such headers, and each of them sends its own with every request. */
const takers = new LRUCache<string, boolean>({
  max: 200,
  memoMethod: (accepted) =>
    new Negotiator({ headers: { "accept-encoding": accepted } }).encoding(["gzip", "identity"]) === "gzip",
});

/** Whether a client takes what is compressed with gzip, and would not rather have it as it is (RFC 9110, 12.5.3). */
export function takesGzip({ headers }: IncomingMessage): boolean {
  return takers.memo(String(headers["accept-encoding"] ?? ""));
}

/**
 * Whether the client has what this tag stands for (RFC 9110, 13.1.2). That it wants no cache on the way to answer, which
 * browsers say by themselves whenever a script sends a tag, changes nothing here.
 */
export function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  return fresh({ "if-none-match": headers["if-none-match"] }, { etag });
}
