import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import { LRUCache } from "lru-cache";
import stringify from "safe-stable-stringify";
import type { Catalogue } from "./catalogue.js";

type Read = () => Promise<SqlResultSet>;

/** For what is published, such as which edition is current: little, and needed by every request. */
const CATALOGUE_BYTES = 8 * 1_024 * 1_024;
/** What a row and a value weigh beside their characters, near enough. */
const ROW_BYTES = 64;
const VALUE_BYTES = 16;

/** What exports read is much, and asked for once; what PostgreSQL tells of itself changes at any time. */
const neverKept = /\bentry\b|\bpg_\w+|_prisma_migrations|\bcatalogue\b/i;
/** With this a statement begins whose answer is kept by row, above. */
export const KEPT_BY_ROW = "SELECT /* kept by row */";
/** What changes, or grows by new editions. */
const changing = /"corpus"|\b(?:FROM|JOIN)\s+corpus\b|corpus_id"?\s*(?:=|IN)|edition_tag|source_block/i;
const EVER = "ever";
const namesEdition = /\bedition_id\b|"edition"/;

/**
 * Keeps what statements have answered. Rows of an edition never change, and every statement over them names its edition:
 * the same statement with the same values has the same answer for ever. Any other statement has it for as long as the
 * catalogue of what is published is in the same state. Both are there while the database is away.
 */
export class KeptStatements {
  readonly #catalogue: Catalogue;
  readonly #running = new Map<string, Promise<SqlResultSet>>();
  readonly #published = results(CATALOGUE_BYTES);
  readonly #ofEditions: ReturnType<typeof results> | undefined;

  /** How many statements were answered from memory. */
  hits = 0;
  /** How many were not, and could be kept. */
  misses = 0;

  /** @param mostBytes how much memory rows of editions may take, as reckoned; 0: none is kept */
  constructor(catalogue: Catalogue, mostBytes: number) {
    this.#catalogue = catalogue;
    this.#ofEditions = mostBytes > 0 ? results(mostBytes) : undefined;
  }

  /** Bytes in use, reckoned from the characters of what is kept. */
  get bytes(): number {
    return this.#published.calculatedSize + (this.#ofEditions?.calculatedSize ?? 0);
  }

  /** What the statement answers: as kept, or as it is read now. */
  async answer({ sql, args }: SqlQuery, read: Read): Promise<SqlResultSet> {
    // A read that began before something was published is not for those who come after.
    if (sql.startsWith(KEPT_BY_ROW)) return this.#shared(`${this.#catalogue.latest} ${sql} ${stringify(args)}`, read);
    const validity = this.#validityOf(sql);
    const kept = validity === EVER ? this.#ofEditions : this.#published;
    if (validity === undefined || kept === undefined) return read();
    const key = `${validity} ${sql} ${stringify(args)}`;
    if (kept.has(key)) this.hits += 1;
    else this.misses += 1;
    return (await kept.fetch(key, { context: read })) ?? read();
  }

  /** Requests that ask the same at the same time wait for one statement. */
  #shared(key: string, read: Read): Promise<SqlResultSet> {
    const running = this.#running.get(key) ?? read().finally(() => this.#running.delete(key));
    this.#running.set(key, running);
    return running;
  }

  /** What an answer is good for: one state of the catalogue, or ever; undefined when it must be read anew. */
  #validityOf(sql: string): string | undefined {
    if (!/\bFROM\b/i.test(sql) || neverKept.test(sql)) return undefined;
    if (namesEdition.test(sql) && !changing.test(sql)) return EVER;
    return this.#catalogue.latest;
  }
}

/** Memory for results; what is bounded is the memory of the rows, not their number. */
function results(mostBytes: number) {
  return new LRUCache<string, SqlResultSet, Read>({
    maxSize: mostBytes,
    // One large answer must not push out all others.
    maxEntrySize: mostBytes / 8,
    sizeCalculation: (result, key) => bytesOf(result) + key.length,
    // Requests that ask the same at the same time wait for one statement.
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  });
}

function bytesOf({ rows }: SqlResultSet): number {
  let bytes = ROW_BYTES;
  for (const row of rows) {
    bytes += ROW_BYTES;
    for (const value of row) bytes += VALUE_BYTES + (typeof value === "string" ? value.length * 2 : 0);
  }
  return bytes;
}
