import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "../entities/index.js";

type Stance = Entry<"stances">;

const BUFFERED_BYTES = 1 << 20;

/**
 * Stances on their way from many files to one order: kept in a file of their own, of which memory holds a few numbers a
 * stance. Gives them back in the order of their ranks, as often as asked.
 */
export class StanceSpool implements Iterable<Stance> {
  readonly #folder = mkdtempSync(join(tmpdir(), "throughline-stances-"));
  readonly #file = openSync(join(this.#folder, "stances"), "w+");
  /** Rank, first byte and number of bytes of each stance: three numbers, of eight bytes each. */
  #entries = new Float64Array(3 * 1_024);
  #length = 0;
  #lastRank = 0;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #size = 0;
  #sorted = true;

  constructor() {
    // An open file needs no name, and a nameless one is gone when this process is, however it ends.
    if (process.platform !== "win32") rmSync(this.#folder, { recursive: true });
  }

  add(stance: Stance, rank: number): void {
    const bytes = Buffer.from(JSON.stringify(stance));
    if (rank < this.#lastRank) this.#sorted = false;
    this.#lastRank = rank;
    this.#note(rank, this.#size, bytes.length);
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#size += bytes.length;
    if (this.#pendingBytes > BUFFERED_BYTES) this.#flush();
  }

  get length(): number {
    return this.#length;
  }

  *[Symbol.iterator](): Generator<Stance> {
    this.#flush();
    if (!this.#sorted) this.#sort();
    for (let at = 0; at < 3 * this.#length; at += 3) {
      const [start = 0, length = 0] = this.#entries.subarray(at + 1, at + 3);
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.#file, bytes, 0, length, start);
      yield JSON.parse(bytes.toString());
    }
  }

  /** Deletes the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #note(...entry: readonly [rank: number, start: number, length: number]): void {
    if (3 * this.#length === this.#entries.length) {
      const larger = new Float64Array(2 * this.#entries.length);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries.set(entry, 3 * this.#length);
    this.#length += 1;
  }

  #sort(): void {
    const entries = this.#entries;
    const rankOf = (entry: number): number => entries[3 * entry] ?? 0;
    const order = Uint32Array.from({ length: this.#length }, (_, index) => index);
    order.sort((a, b) => rankOf(a) - rankOf(b) || a - b);
    this.#entries = new Float64Array(entries.length);
    for (const [place, entry] of order.entries())
      this.#entries.set(entries.subarray(3 * entry, 3 * entry + 3), 3 * place);
    this.#sorted = true;
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    const start = this.#size - bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, start + at);
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
