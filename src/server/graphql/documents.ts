import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Characters of documents that are kept read; what they are read into takes a hundred times as much memory. */
const MOST_CHARACTERS = 500_000;

/** Keeps documents that were read, by their text, bounded by the text's length. */
export function keptDocuments() {
  return new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: MOST_CHARACTERS / 10,
    sizeCalculation: (_document, text) => text.length + 1,
  });
}

/** What cannot be read is not kept: each error holds on to all of its document. */
export const nothingKept = { get: () => undefined, set: () => undefined };
