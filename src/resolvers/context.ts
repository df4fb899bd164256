import type { CatalogueState } from "../database/catalogue.js";
import type { Database } from "../database/client.js";
import { Memory } from "../database/memory.js";
import { AnswerSize } from "./answer-size.js";
import { EditionFinder } from "./edition.js";
import { JsonParts, type SendColumns } from "./json-parts.js";
import { type OutlinePart, OutlineReader } from "./outline.js";
import { type KeptRows, keepRows, RowLoader } from "./row-loader.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  readonly database: Database;
  readonly editions: EditionFinder;
  /** Whether the database could not be asked what is published now, so that what it said last answers. */
  readonly isStale: boolean;
  readonly size: AnswerSize;
  /** Sends what one turn asks for in one statement. */
  readonly parts: JsonParts;
  /** What comparing needs of editions. */
  readonly outline: OutlineReader;
  /** Rows of editions by their numbers. */
  readonly rows: RowLoader;
}

/** Memory in use, and how often what was asked for was there. */
export interface MemoryUse {
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
}

/** Where answers come from, and what a process keeps of editions. */
export interface Holdings {
  readonly database: Database;
  readonly columns: SendColumns;
  readonly rows: KeptRows;
  readonly outlines: Memory<OutlinePart>;
  /** What is kept of editions, in figures. */
  readonly use: () => MemoryUse;
}

/** @param mostBytes how much memory may be taken for what is kept */
export function holdingsOf({ database, columns }: Pick<Holdings, "database" | "columns">, mostBytes: number): Holdings {
  const rows = keepRows((mostBytes * 3) / 4);
  const outlines = new Memory<OutlinePart>(mostBytes / 4);
  const memories = [...Object.values(rows), outlines];
  const sum = (figure: (memory: MemoryUse) => number): number =>
    memories.reduce((total, memory) => total + figure(memory), 0);
  const use = (): MemoryUse => ({
    bytes: sum(({ bytes }) => bytes),
    hits: sum(({ hits }) => hits),
    misses: sum(({ misses }) => misses),
  });
  return { database, columns, rows, outlines, use };
}

export function createContext(
  { database, columns, rows, outlines }: Holdings,
  { state, isStale }: CatalogueState,
): Context {
  const parts = new JsonParts(columns);
  return {
    database,
    parts,
    editions: new EditionFinder(database),
    isStale,
    size: new AnswerSize(),
    outline: new OutlineReader(parts, outlines, state),
    rows: new RowLoader(parts, rows, state),
  };
}
