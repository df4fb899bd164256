import { LRUCache } from "lru-cache";

/** What an object, and a value within it, weigh beside their characters, near enough. */
const OBJECT_BYTES = 64;
const VALUE_BYTES = 16;

/** Keeps values by their names, bounded by the memory that they take; the least recently used goes first. */
export class Memory<Value extends object> {
  readonly #values: LRUCache<string, Value> | undefined;

  /** How many were asked for and there. */
  hits = 0;
  /** How many were asked for and not there. */
  misses = 0;

  /** @param mostBytes how much they may take, as reckoned from their characters; 0: none is kept */
  constructor(mostBytes: number) {
    if (mostBytes === 0) return;
    this.#values = new LRUCache({
      maxSize: mostBytes,
      // One large value must not push out all others.
      maxEntrySize: mostBytes / 8,
      sizeCalculation: (value, name) => bytesOf(value) + name.length + OBJECT_BYTES,
    });
  }

  /** Bytes in use. */
  get bytes(): number {
    return this.#values?.calculatedSize ?? 0;
  }

  /** @param isEnough whether what is kept serves the purpose; what does not counts as not there */
  get(name: string, isEnough: (value: Value) => boolean = () => true): Value | undefined {
    const value = this.#values?.get(name);
    const found = value !== undefined && isEnough(value) ? value : undefined;
    if (found === undefined) this.misses += 1;
    else this.hits += 1;
    return found;
  }

  /** What is kept, whatever it may be good for; not counted as asked for. */
  peek(name: string): Value | undefined {
    return this.#values?.peek(name);
  }

  set(name: string, value: Value): void {
    this.#values?.set(name, value);
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
