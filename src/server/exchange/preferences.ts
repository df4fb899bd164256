import type { IncomingMessage } from "node:http";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** In what pages are there beside their plain form. */
export type Coding = "br" | "gzip";

/** By header: clients have few such headers, and each of them sends its own with every request. */
const codings = new LRUCache<string, Coding | "identity">({ max: 200, memoMethod: heaviest });
const takers = new LRUCache<string, boolean>({
  max: 200,
  memoMethod: (accepted) =>
    new Negotiator({ headers: { "accept-encoding": accepted } }).encoding(["gzip", "identity"]) === "gzip",
});

/** Whether a client takes what is compressed with gzip, and would not rather have it as it is (RFC 9110, 12.5.3). */
export function takesGzip({ headers }: IncomingMessage): boolean {
  return takers.memo(String(headers["accept-encoding"] ?? ""));
}

/** In what a client would rather have a page; undefined when as it is. */
export function codingFor({ headers }: IncomingMessage): Coding | undefined {
  const coding = codings.memo(String(headers["accept-encoding"] ?? ""));
  return coding === "identity" ? undefined : coding;
}

/** By weight; where brotli weighs as much as gzip, it is smaller, though every browser names gzip first. */
function heaviest(accepted: string): Coding | "identity" {
  const ranges = accepted.split(",").sort((one, other) => Number(isBrotli(other)) - Number(isBrotli(one)));
  const negotiator = new Negotiator({ headers: { "accept-encoding": ranges.join() } });
  const coding = negotiator.encoding(["br", "gzip", "identity"]);
  return coding === "br" || coding === "gzip" ? coding : "identity";
}

function isBrotli(range: string): boolean {
  return /^\s*br\s*(?:;|$)/i.test(range);
}

/** The languages that a client prefers, by their tags (BCP 47), the most preferred first (RFC 9110, 12.5.4). */
export function languagesPreferred({ headers }: IncomingMessage): readonly string[] {
  return new Negotiator({ headers: { "accept-language": headers["accept-language"] } }).languages();
}

/**
 * Whether the client has what this tag stands for (RFC 9110, 13.1.2). That it wants no cache on the way to answer, which
 * browsers say by themselves whenever a script sends a tag, changes nothing here.
 */
export function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  return fresh({ "if-none-match": headers["if-none-match"] }, { etag });
}
