import { limits } from "../limits/limits.js";
import { AnswerTooLarge } from "./errors.js";

/** Counts the entries of the lists in one answer. */
export class AnswerSize {
  #entries = 0;
  #excess: AnswerTooLarge | undefined;

  /** @throws AnswerTooLarge when the answer holds more than it may */
  add(entries: number): void {
    this.#entries += entries;
    if (this.#entries > limits.entries.most) this.#excess ??= new AnswerTooLarge(limits.entries.most);
    this.check();
  }

  /**
   * Looks at a list before its entries are obtained, which are counted when they are there.
   *
   * @throws AnswerTooLarge when they alone are more than an answer may hold
   */
  admit(entries: number): void {
    if (entries > limits.entries.most) this.add(entries);
  }

  /** @throws AnswerTooLarge when it held more than it may before: the same each time, there may be thousands to come */
  check(): void {
    if (this.#excess) throw this.#excess;
  }
}
