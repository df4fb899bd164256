import { LRUCache } from "lru-cache";

/** What an object, and a value within it, weigh beside their characters, near enough. */
const OBJECT_BYTES = 64;
const VALUE_BYTES = 16;

/** Memory in use, and how often what was asked for was there. */
export interface MemoryUse {
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
}

/** How often what was asked for was there, whichever state it was of. */
export interface Figures {
  hits: number;
  misses: number;
}

/** For which editions there are and are current: little, needed by every request, and kept whatever else is not. */
const CATALOGUE_BYTES = 1_024 * 1_024;

/** A value that is kept; the budget knows it by this. */
interface Kept<Value> {
  readonly value: Value;
}

/** What is kept, least recently used first, each with what removes it from its shelf. */
type Budget = LRUCache<Kept<unknown>, () => void>;

/**
 * Keeps what was read in one state of the catalogue: on shelves, each for values of one sort, within one budget of bytes.
 * The least recently used goes first, whatever it is. Nothing that is kept tells of another state.
 */
export class Keeper {
  /** The catalogue's state that all of it was read in. */
  readonly state: string;
  readonly #figures: Figures;
  #budget: Budget | undefined;
  #ofCatalogue: Budget | undefined = budgetOf(CATALOGUE_BYTES);

  /** @param mostBytes how much all may take, as reckoned from their characters; 0: nothing is kept */
  constructor(state: string, mostBytes: number, figures: Figures) {
    this.state = state;
    this.#figures = figures;
    if (mostBytes > 0) this.#budget = budgetOf(mostBytes);
  }

  /** Bytes in use for rows and what leads to them. */
  get bytes(): number {
    return this.#budget?.calculatedSize ?? 0;
  }

  /** Whether there is room for anything of rows. */
  get isKeeping(): boolean {
    return this.#budget !== undefined;
  }

  /** A new shelf: for rows and what leads to them, or for which editions there are. */
  shelf<Value>(of: "rows" | "catalogue" = "rows"): Shelf<Value> {
    return new Shelf(() => (of === "rows" ? this.#budget : this.#ofCatalogue), this.#figures);
  }

  /** Lets all go: another state was named. Whoever still answers in this one reads for himself. */
  close(): void {
    for (const budget of [this.#budget, this.#ofCatalogue]) budget?.clear();
    this.#budget = this.#ofCatalogue = undefined;
  }
}

function budgetOf(mostBytes: number): Budget {
  return new LRUCache({
    maxSize: mostBytes,
    // One large value must not push out all others.
    maxEntrySize: Math.ceil(mostBytes / 8),
    dispose: (remove) => remove(),
  });
}

/** Values of one sort, by name. */
export class Shelf<Value> {
  readonly #budget: () => Budget | undefined;
  readonly #figures: Figures;
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #running = new Map<string, Promise<Value>>();

  constructor(budget: () => Budget | undefined, figures: Figures) {
    this.#budget = budget;
    this.#figures = figures;
  }

  /** @param isEnough whether what is kept serves the purpose; what does not counts as not there */
  get(name: string, isEnough: (value: Value) => boolean = () => true): Value | undefined {
    const kept = this.#kept.get(name);
    if (kept === undefined || !isEnough(kept.value)) {
      this.#figures.misses += 1;
      return undefined;
    }
    this.#figures.hits += 1;
    this.#budget()?.get(kept);
    return kept.value;
  }

  /** What is kept, whatever it may be good for; not counted as asked for. */
  peek(name: string): Value | undefined {
    return this.#kept.get(name)?.value;
  }

  /** @param weighed what of the value takes memory of its own */
  set(name: string, value: Value, weighed: unknown = value): void {
    const budget = this.#budget();
    const before = this.#kept.get(name);
    if (before !== undefined) budget?.delete(before);
    if (budget === undefined) return;
    const kept = { value };
    this.#kept.set(name, kept);
    const remove = (): void => {
      if (this.#kept.get(name) === kept) this.#kept.delete(name);
    };
    // What is too large is removed at once.
    budget.set(kept, remove, { size: bytesOf(weighed) + name.length * 2 + OBJECT_BYTES });
    if (!budget.has(kept)) remove();
  }

  /** What is being read under this name already, or is from now on: those who ask at the same time share it. */
  reading(name: string, read: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(name);
    if (running !== undefined) return running;
    const begun = read().finally(() => this.#running.delete(name));
    this.#running.set(name, begun);
    return begun;
  }
}

/** What a value takes of memory, near enough; all that it holds included. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return VALUE_BYTES + value.length * 2;
  if (typeof value !== "object" || value === null) return VALUE_BYTES;
  let bytes = OBJECT_BYTES;
  for (const inner of Object.values(value)) bytes += bytesOf(inner);
  return bytes;
}
