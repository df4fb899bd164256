import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "./definitions.js";

type Stance = Entry<"stances">;

const BUFFERED_BYTES = 1 << 20;

/**
 * Stances on their way from many files to one order: kept in a file of their own, of which memory holds a few numbers a
 * stance. Gives them back in the order of their ranks, as often as asked.
 */
export class StanceSpool implements Iterable<Stance> {
  readonly #folder = mkdtempSync(join(tmpdir(), "throughline-stances-"));
  readonly #file = openSync(join(this.#folder, "stances"), "w+");
  readonly #entries: { readonly rank: number; readonly start: number; readonly length: number }[] = [];
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
    if (rank < (this.#entries.at(-1)?.rank ?? 0)) this.#sorted = false;
    this.#entries.push({ rank, start: this.#size, length: bytes.length });
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#size += bytes.length;
    if (this.#pendingBytes > BUFFERED_BYTES) this.#flush();
  }

  get length(): number {
    return this.#entries.length;
  }

  *[Symbol.iterator](): Generator<Stance> {
    this.#flush();
    if (!this.#sorted) this.#entries.sort((a, b) => a.rank - b.rank);
    this.#sorted = true;
    for (const { start, length } of this.#entries) {
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

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    const start = this.#size - bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, start + at);
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
