import { initContextCache } from "@pothos/core";
import type { CatalogueState } from "../database/catalogue.js";
import type { Database } from "../database/client.js";
import { AnswerSize } from "./answer-size.js";
import { EditionFinder } from "./edition.js";
import { OutlineReader } from "./outline.js";
import { Pauses } from "./pauses.js";
import { Reading, type Sources } from "./reading.js";
import { RowReader } from "./rows.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  /** The client that the Prisma plugin must be given; nothing is read by it but through `reading`. */
  readonly database: Database;
  /** What is read, all of it in one state of the catalogue. */
  readonly reading: Reading;
  /** Rows of entities. */
  readonly rows: RowReader;
  /** What comparing needs of editions. */
  readonly outline: OutlineReader;
  readonly editions: EditionFinder;
  /** Whether the database could not be asked what is published now, so that what it said last answers. */
  readonly isStale: boolean;
  readonly size: AnswerSize;
  readonly pauses: Pauses;
}

/** Begins a request, in the state of the catalogue that it was told. */
export function createContext(sources: Sources, told: CatalogueState): Context {
  const pauses = new Pauses();
  const reading = new Reading(sources, told, pauses);
  const rows = new RowReader(reading);
  return {
    // Caches that belong to a request are found by this.
    ...initContextCache(),
    database: sources.database,
    reading,
    rows,
    outline: new OutlineReader(reading),
    editions: new EditionFinder(rows),
    isStale: told.isStale,
    size: new AnswerSize(),
    pauses,
  };
}
