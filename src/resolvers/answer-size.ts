import { limits } from "../limits/limits.js";
import type { AnswerRoom } from "./answer-room.js";
import { AnswerTooLarge } from "./errors.js";

/** Counts the entries of the lists in one answer, and lets a large one wait for its place. */
export class AnswerSize {
  readonly #room: AnswerRoom | undefined;
  readonly #before: number;
  #entries: number;
  #excess: AnswerTooLarge | undefined;

  /**
   * @param before entries that are known before anything is obtained
   * @param room the place that the answer takes once it is large; without one it waits for nothing
   */
  constructor(before = 0, room?: AnswerRoom) {
    this.#before = before;
    this.#entries = before;
    this.#room = room;
  }

  /** How many there are so far. */
  get entries(): number {
    return this.#entries;
  }

  /** Counts on, for an answer that takes this place once it is large. */
  within(room: AnswerRoom): AnswerSize {
    return new AnswerSize(this.#entries, room);
  }

  /** Counts anew, for making once more an answer that was given up. */
  again(): AnswerSize {
    return new AnswerSize(this.#before, this.#room);
  }

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

  /**
   * What an answer that is large waits for before it goes on; otherwise undefined.
   *
   * @param more entries that are going to be obtained for it
   */
  room(more = 0): Promise<void> | undefined {
    return this.#entries + more > limits.largeAnswer.most ? this.#room?.enter() : undefined;
  }

  /** @throws AnswerTooLarge when it held more than it may before, or what its place was left for: the same each time */
  check(): void {
    if (this.#excess) throw this.#excess;
    this.#room?.check();
  }
}
