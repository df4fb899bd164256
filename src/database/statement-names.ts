import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Each connection of the database holds what was prepared under a name until it ends. */
const MOST_NAMES = 200;
const TIMES_BEFORE = 2;

/**
 * Names statements that are sent again and again, so that each connection plans them once. Planning takes as long as
 * answering, for those with many joins. What is sent once or twice stays without, and there are only so many names: the
 * shapes of queries are the clients' to make up.
 */
export class StatementNames {
  readonly #times = new LRUCache<string, number>({ max: 1_000 });
  readonly #names = new Map<string, string>();

  /** The name of a statement, or undefined while it has none. */
  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_NAMES) return known;
    const times = (this.#times.get(text) ?? 0) + 1;
    this.#times.set(text, times);
    if (times <= TIMES_BEFORE) return undefined;
    const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
    this.#names.set(text, name);
    return name;
  }
}
