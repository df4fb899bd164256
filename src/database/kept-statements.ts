import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import { LRUCache } from "lru-cache";
import stringify from "safe-stable-stringify";
import type { Catalogue } from "./catalogue.js";

type Read = () => Promise<SqlResultSet>;

/** What is bounded is the memory of the rows, not their number. */
const MOST_BYTES = 64 * 1_024 * 1_024;
/** What a row and a value weigh beside their characters, near enough. */
const ROW_BYTES = 64;
const VALUE_BYTES = 16;

/** What exports read is much, and asked for once; what PostgreSQL tells of itself changes at any time. */
const neverKept = /\bentry_\w+|\bpg_\w+|_prisma_migrations|\bcatalogue\b/i;
/** What changes, or grows by new editions. */
const changing = /"corpus"|\b(?:FROM|JOIN)\s+corpus\b|corpus_id"?\s*(?:=|IN)|edition_tag|source_block/i;
const namesEdition = /\bedition_id\b|"edition"/;

/**
 * Keeps what statements have answered. Rows of an edition never change, and every statement over them names its edition:
 * the same statement with the same values has the same answer for ever. Any other statement has it for as long as the
 * catalogue of what is published is in the same state. Both are there while the database is away.
 */
export class KeptStatements {
  readonly #catalogue: Catalogue;
  readonly #results = new LRUCache<string, SqlResultSet, Read>({
    maxSize: MOST_BYTES,
    // One large answer must not push out all others.
    maxEntrySize: MOST_BYTES / 8,
    sizeCalculation: (result, key) => bytesOf(result) + key.length,
    // Requests that ask the same at the same time wait for one statement.
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  });

  /** How many statements were answered from memory. */
  hits = 0;
  /** How many were not, and could be kept. */
  misses = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Bytes in use, reckoned from the characters of what is kept. */
  get bytes(): number {
    return this.#results.calculatedSize;
  }

  /** What the statement answers: as kept, or as it is read now. */
  async answer({ sql, args }: SqlQuery, read: Read): Promise<SqlResultSet> {
    const validity = this.#validityOf(sql);
    if (validity === undefined) return read();
    const key = `${validity} ${sql} ${stringify(args)}`;
    if (this.#results.has(key)) this.hits += 1;
    else this.misses += 1;
    return (await this.#results.fetch(key, { context: read })) ?? read();
  }

  /** What an answer is good for: one state of the catalogue, or ever; undefined when it must be read anew. */
  #validityOf(sql: string): string | undefined {
    if (!/\bFROM\b/i.test(sql) || neverKept.test(sql)) return undefined;
    if (namesEdition.test(sql) && !changing.test(sql)) return "ever";
    return this.#catalogue.latest;
  }
}

function bytesOf({ rows }: SqlResultSet): number {
  let bytes = ROW_BYTES;
  for (const row of rows) {
    bytes += ROW_BYTES;
    for (const value of row) bytes += VALUE_BYTES + (typeof value === "string" ? value.length * 2 : 0);
  }
  return bytes;
}
