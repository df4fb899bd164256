import { limits } from "../limits/limits.js";
import { AnswerTooLarge } from "./errors.js";

/** Counts the entries of the lists in one answer. */
export class AnswerSize {
  #entries = 0;

  /** @throws AnswerTooLarge when the answer holds more than it may */
  add(entries: number): void {
    this.#entries += entries;
    if (this.#entries > limits.entries.most) throw new AnswerTooLarge(limits.entries.most);
  }
}
