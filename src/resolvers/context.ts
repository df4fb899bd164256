import type { Database } from "../database/client.js";
import { EditionFinder, type KnownEditions } from "./edition.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  readonly database: Database;
  readonly editions: EditionFinder;
}

export function createContext(database: Database, known: KnownEditions): Context {
  return { database, editions: new EditionFinder(database, known) };
}
