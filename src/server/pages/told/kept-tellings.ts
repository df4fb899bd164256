import { LRUCache } from "lru-cache";
import type { Reader } from "../../../database/reader.js";
import { type Moved, type PageAsked, readQuery, type Telling, tell } from "./telling.js";

/** Bytes of what was told. */
const MOST_BYTES = 10_000_000;
const BYTES_OF_CHARACTER = 2;

/**
 * Tells what is at an address once, and the same again for as long as nothing is published: what a page tells is worth more work than
 * a page costs its client.
 */
export function keptTellings({
  catalogue,
}: Pick<Reader, "catalogue">): (asked: PageAsked) => Promise<Telling | Moved | undefined> {
  const kept = new LRUCache<string, Telling>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ head, text }, key) => (head.length + text.length + key.length) * BYTES_OF_CHARACTER,
  });
  return async (asked) => {
    const { state } = await catalogue.current();
    const key = JSON.stringify([state, asked.address, asked.path, `${readQuery(asked)}`]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const telling = await tell(asked);
    if (telling !== undefined && "isFound" in telling && telling.isFound) kept.set(key, telling);
    return telling;
  };
}
