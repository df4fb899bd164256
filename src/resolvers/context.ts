import type { Database } from "../database/client.js";
import { AnswerSize } from "./answer-size.js";
import { EditionFinder } from "./edition.js";

/** What every resolver may use; made anew for each request. */
export interface Context {
  readonly database: Database;
  readonly editions: EditionFinder;
  /** Whether the database could not be asked what is published now, so that what it said last answers. */
  readonly isStale: boolean;
  readonly size: AnswerSize;
}

export function createContext(database: Database, { isStale }: { readonly isStale: boolean }): Context {
  return { database, editions: new EditionFinder(database), isStale, size: new AnswerSize() };
}
