import type { Database } from "../database/client.js";
import { EditionFinder } from "./edition.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  readonly database: Database;
  readonly editions: EditionFinder;
}

export function createContext(database: Database): Context {
  return { database, editions: new EditionFinder(database) };
}
