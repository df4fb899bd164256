import { setImmediate as nextTurn } from "node:timers/promises";
import { DatabaseAway, StatementTimedOut } from "./availability.js";
import { type Figures, Keeper, type MemoryUse } from "./keeper.js";
import { orWhenLate } from "./patience.js";

/** The state of the catalogue of what is published, when a request asked for it. */
export interface CatalogueState {
  /** A name: another one after every change of corpora, editions, tags and attached texts. Nothing has changed while it stands. */
  readonly state: string;
  /** Whether the database could not be asked, so that this is the state that it named last. */
  readonly isStale: boolean;
  /** What is kept of this state. */
  readonly keeper: Keeper;
}

/** How long a request waits for the state when one is known from before. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * Tells in which state the catalogue is. A request is told what the database says after the request came in:
 * what was published before is always seen. All that come in while one read is under way share the next.
 */
export class Catalogue {
  readonly #read: () => Promise<string>;
  readonly #keptBytes: number;
  readonly #figures: Figures = { hits: 0, misses: 0 };
  /** Of the state that the database named last; undefined before it was first asked. */
  #latest: Keeper | undefined;
  #running: Promise<unknown> | undefined;
  #next: Promise<Keeper> | undefined;
  #awaited: Promise<Keeper> | undefined;
  #told: Promise<CatalogueState> | undefined;

  /**
   * @param read asks the database for the state
   * @param keptBytes how much memory may be taken for what was read in one state
   */
  constructor(read: () => Promise<string>, keptBytes: number) {
    this.#read = read;
    this.#keptBytes = keptBytes;
  }

  /** What is kept of the state that was named last, in figures. */
  get use(): MemoryUse {
    return { ...this.#figures, bytes: this.#latest?.bytes ?? 0 };
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

  async #tell(next: Promise<Keeper>): Promise<CatalogueState> {
    const known = this.#latest;
    if (known === undefined) return told(await next, false);
    const named = await orWhenLate(next.catch(unlessLost), PATIENCE_MILLISECONDS, undefined);
    return named === undefined ? told(known, true) : told(named, false);
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

  #ask(): Promise<Keeper> {
    this.#next ??= this.#whenDue().then(async () => {
      this.#next = undefined;
      const reading = this.#read();
      const running = reading
        .catch(() => undefined)
        .then(() => {
          if (this.#running === running) this.#running = undefined;
        });
      this.#running = running;
      return this.#named(await reading);
    });
    return this.#next;
  }

  /** When another state is named, what was kept of the one before goes: a copy of the database may bring its numbers back. */
  #named(state: string): Keeper {
    if (this.#latest?.state === state) return this.#latest;
    this.#latest?.close();
    this.#latest = new Keeper(state, this.#keptBytes, this.#figures);
    return this.#latest;
  }
}

function told(keeper: Keeper, isStale: boolean): CatalogueState {
  return { state: keeper.state, isStale, keeper };
}

function unlessLost(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
