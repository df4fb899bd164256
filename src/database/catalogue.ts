import { DatabaseAway, StatementTimedOut } from "./availability.js";
import { orWhenLate } from "./patience.js";

/** The version of the catalogue of what is published, when a request asked for it. */
export interface CatalogueVersion {
  /** Another one after every change of corpora, editions, tags and attached texts; nothing has changed while it stands. */
  readonly version: string;
  /** Whether the database could not be asked, so that this is the version that it named last. */
  readonly isStale: boolean;
}

/** How long a request waits for the version when one is known from before. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * Tells which version of the catalogue is current. A request is told what the database says after the request came in:
 * what was published before is always seen. All that come in while one read is under way share the next.
 */
export class Catalogue {
  readonly #read: () => Promise<number>;
  #latest: string | undefined;
  #count = 0;
  #rewinds = 0;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<string> | undefined;

  /** @param read asks the database how often the catalogue has changed */
  constructor(read: () => Promise<number>) {
    this.#read = read;
  }

  /** The version that the database named last; undefined before it was first asked. */
  get latest(): string | undefined {
    return this.#latest;
  }

  /** @throws DatabaseAway, StatementTimedOut when the database does not answer and no version is known from before */
  async current(): Promise<CatalogueVersion> {
    const known = this.#latest;
    if (known === undefined) return { version: await this.#ask(), isStale: false };
    const version = await orWhenLate(this.#ask().catch(unlessLost), PATIENCE_MILLISECONDS, undefined);
    return version === undefined ? { version: known, isStale: true } : { version, isStale: false };
  }

  #ask(): Promise<string> {
    this.#next ??= this.#running.then(async () => {
      this.#next = undefined;
      const reading = this.#read();
      this.#running = reading.catch(() => undefined);
      return this.#noted(await reading);
    });
    return this.#next;
  }

  /** A database that was set back to an older state will count the same numbers again for other changes. */
  #noted(count: number): string {
    if (count < this.#count) this.#rewinds += 1;
    this.#count = count;
    this.#latest = `${this.#rewinds}.${count}`;
    return this.#latest;
  }
}

function unlessLost(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
