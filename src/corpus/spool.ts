import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { endianness, tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "../entities/index.js";
import { canonicalText } from "./canonical.js";

type Stance = Entry<"stances">;

const BUFFERED_BYTES = 1 << 20;
const isLittleEndian = endianness() === "LE";

/** Of a number of 64 bits by which stances are sorted, the lower ones say which was added when; more than memory has room for. */
const PLACES = 2 ** 26;
/** Ranks are below, so that a rank and a place fit into 64 bits: there may be ten thousand eras of three million principles. */
const RANKS = 2 ** 38;
const HALF = 2 ** 32;

/**
 * Stances on their way from many files to one order: their canonical texts in a file of their own, of which memory holds a few numbers a
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
    const bytes = Buffer.from(canonicalText(stance));
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
    for (const text of this.texts()) yield JSON.parse(text.toString());
  }

  /** The stances as they were written down. */
  *texts(): Generator<Buffer> {
    this.#flush();
    if (!this.#sorted) this.#sort();
    for (let at = 0; at < 3 * this.#length; at += 3) {
      const [start = 0, length = 0] = this.#entries.subarray(at + 1, at + 3);
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.#file, bytes, 0, length, start);
      yield bytes;
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

  /** By numbers that hold rank and place, which are sorted many times as fast as by a function that compares. */
  #sort(): void {
    const entries = this.#entries;
    const keys = new BigUint64Array(this.#length);
    const halves = new Uint32Array(keys.buffer);
    const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
    for (let entry = 0; entry < this.#length; entry += 1) {
      const rank = entries[3 * entry] ?? 0;
      if (rank >= RANKS || entry >= PLACES)
        throw new Error("there are more stances, eras or principles than can be sorted");
      halves[2 * entry + high] = Math.floor(rank / (HALF / PLACES));
      halves[2 * entry + low] = (rank % (HALF / PLACES)) * PLACES + entry;
    }
    keys.sort();
    this.#entries = new Float64Array(entries.length);
    for (let place = 0; place < this.#length; place += 1) {
      const entry = (halves[2 * place + low] ?? 0) % PLACES;
      this.#entries.set(entries.subarray(3 * entry, 3 * entry + 3), 3 * place);
    }
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
