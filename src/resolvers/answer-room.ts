import { limits } from "../limits/limits.js";

let free = limits.largeAnswersAtOnce.most;
const waiting: (() => void)[] = [];

/** A place among the large answers that a process makes at the same time, for one of them: each takes memory until it is sent. */
export class AnswerRoom {
  #hasPlace = false;
  #entered: Promise<void> | undefined;
  #hasLeft: (() => Error) | undefined;
  #reason: Error | undefined;

  /** Takes the place, first come, first served. @returns what to wait for; undefined when there is nothing to wait for */
  enter(): Promise<void> | undefined {
    if (this.#hasPlace || this.#hasLeft !== undefined) return undefined;
    if (this.#entered === undefined && free > 0) {
      // Most find one free: what they do in one go should stay so.
      free -= 1;
      this.#hasPlace = true;
      return undefined;
    }
    this.#entered ??= new Promise<void>((resolve) => waiting.push(resolve)).then(() => this.#take());
    return this.#entered;
  }

  /** @throws what the place was left for: the same each time, there may be thousands to come */
  check(): void {
    if (this.#hasLeft === undefined) return;
    this.#reason ??= this.#hasLeft();
    throw this.#reason;
  }

  /**
   * Leaves the place: the answer is made, or nobody waits for it. Whatever still asks for a part of it is told the reason; it is made
   * for them alone, since making an error takes longer than many a field.
   */
  leave(reason: () => Error): void {
    this.#hasLeft ??= reason;
    this.#release();
  }

  #take(): void {
    this.#hasPlace = true;
    // Thousands of parts of the answer may be told the reason now: others are heard before the next.
    if (this.#hasLeft) setImmediate(() => this.#release());
  }

  /** Who waits longest has the place at once: nobody comes between. */
  #release(): void {
    if (!this.#hasPlace) return;
    this.#hasPlace = false;
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
