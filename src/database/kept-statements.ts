import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import { LRUCache } from "lru-cache";
import stringify from "safe-stable-stringify";

type Read = () => Promise<SqlResultSet>;

/** What is bounded is the memory of the rows, not their number. */
const MOST_BYTES = 64 * 1_024 * 1_024;
/** What a row and a value weigh beside their characters, near enough. */
const ROW_BYTES = 64;
const VALUE_BYTES = 16;

/** What changes or grows by new editions is read anew; so is what exports read, which is much and asked for once. */
const readAnew = /"corpus"|\b(?:FROM|JOIN)\s+corpus\b|corpus_id"?\s*(?:=|IN)|edition_tag|source_block|entry_\w+/i;
const pinned = /\bedition_id\b|"edition"/;

/**
 * Keeps what statements over the rows of editions have answered. Those rows never change, and every statement over them
 * names its edition, so that the same statement with the same values has the same answer for ever: also when the
 * database is away.
 */
export class KeptStatements {
  readonly #results = new LRUCache<string, SqlResultSet, Read>({
    maxSize: MOST_BYTES,
    // One large answer must not push out all others.
    maxEntrySize: MOST_BYTES / 8,
    sizeCalculation: (result, key) => bytesOf(result) + key.length,
    // Requests that ask the same at the same time wait for one statement.
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  });

  /** Bytes in use, reckoned from the characters of what is kept. */
  get bytes(): number {
    return this.#results.calculatedSize;
  }

  /** What the statement answers: as kept, or as it is read now. */
  async answer(query: SqlQuery, read: Read): Promise<SqlResultSet> {
    if (!isOfEditions(query.sql)) return read();
    const key = `${query.sql}\n${stringify(query.args)}`;
    return (await this.#results.fetch(key, { context: read })) ?? read();
  }
}

function isOfEditions(sql: string): boolean {
  return pinned.test(sql) && !readAnew.test(sql);
}

function bytesOf({ rows }: SqlResultSet): number {
  let bytes = ROW_BYTES;
  for (const row of rows) {
    bytes += ROW_BYTES;
    for (const value of row) bytes += VALUE_BYTES + (typeof value === "string" ? value.length * 2 : 0);
  }
  return bytes;
}
