import type { CatalogueState } from "../database/catalogue.js";
import type { Database } from "../database/client.js";
import { Memory } from "../database/memory.js";
import { AnswerSize } from "./answer-size.js";
import { EditionFinder } from "./edition.js";
import { type OutlinePart, OutlineReader } from "./outline.js";
import { type KeptRows, keepRows, RowLoader } from "./row-loader.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  readonly database: Database;
  readonly editions: EditionFinder;
  /** Whether the database could not be asked what is published now, so that what it said last answers. */
  readonly isStale: boolean;
  readonly size: AnswerSize;
  /** What comparing needs of editions. */
  readonly outline: OutlineReader;
  /** Rows of editions by their numbers. */
  readonly rows: RowLoader;
}

/** Where answers come from, and what a process keeps of editions. */
export interface Holdings {
  readonly database: Database;
  readonly rows: KeptRows;
  readonly outlines: Memory<OutlinePart>;
}

/** @param mostBytes how much memory may be taken for what is kept */
export function holdingsOf(database: Database, mostBytes: number): Holdings {
  return { database, rows: keepRows((mostBytes * 3) / 4), outlines: new Memory(mostBytes / 4) };
}

export function createContext({ database, rows, outlines }: Holdings, { state, isStale }: CatalogueState): Context {
  return {
    database,
    editions: new EditionFinder(database),
    isStale,
    size: new AnswerSize(),
    outline: new OutlineReader(database, outlines, state),
    rows: new RowLoader(database, rows),
  };
}
