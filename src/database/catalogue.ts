import { setImmediate as nextTurn } from "node:timers/promises";
import { DatabaseAway, StatementTimedOut } from "./availability.js";
import { orWhenLate } from "./patience.js";

/** The state of the catalogue of what is published, when a request asked for it. */
export interface CatalogueState {
  /** A name: another one after every change of corpora, editions, tags and attached texts. Nothing has changed while it stands. */
  readonly state: string;
  /** Whether the database could not be asked, so that this is the state that it named last. */
  readonly isStale: boolean;
}

/** How long a request waits for the state when one is known from before. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * Tells in which state the catalogue is. A request is told what the database says after the request came in:
 * what was published before is always seen. All that come in while one read is under way share the next.
 */
export class Catalogue {
  readonly #read: () => Promise<string>;
  #latest: string | undefined;
  #running: Promise<unknown> | undefined;
  #next: Promise<string> | undefined;
  #awaited: Promise<string> | undefined;
  #told: Promise<CatalogueState> | undefined;

  /** @param read asks the database for the state */
  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The state that the database named last; undefined before it was first asked. */
  get latest(): string | undefined {
    return this.#latest;
  }

  /** @throws DatabaseAway, StatementTimedOut when the database does not answer and no state is known from before */
  current(): Promise<CatalogueState> {
    const next = this.#ask();
    // All who wait for the same read are told the same.
    const told = next === this.#awaited && this.#told !== undefined ? this.#told : this.#tell(next);
    this.#awaited = next;
    this.#told = told;
    return told;
  }

  async #tell(next: Promise<string>): Promise<CatalogueState> {
    const known = this.#latest;
    if (known === undefined) return { state: await next, isStale: false };
    const state = await orWhenLate(next.catch(unlessLost), PATIENCE_MILLISECONDS, undefined);
    return state === undefined ? { state: known, isStale: true } : { state, isStale: false };
  }

  /**
   * At once when nobody is asking; otherwise after the answer to who is, for all that come in meanwhile. The answers that it
   * lets go are sent first: the busier a process is, the more requests share one read.
   */
  async #whenDue(): Promise<void> {
    if (this.#running === undefined) return;
    await this.#running;
    await nextTurn();
  }

  #ask(): Promise<string> {
    this.#next ??= this.#whenDue().then(async () => {
      this.#next = undefined;
      const reading = this.#read();
      const running = reading
        .catch(() => undefined)
        .then(() => {
          if (this.#running === running) this.#running = undefined;
        });
      this.#running = running;
      this.#latest = await reading;
      return this.#latest;
    });
    return this.#next;
  }
}

function unlessLost(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
