import { limits } from "../limits/limits.js";

const { largeAnswersAtOnce, largeAnswersOfClient } = limits;

let free = largeAnswersAtOnce.most;
/** How many places each client has. */
const placesOf = new Map<string, number>();
/** Who waits for a place, first come first served among those whose clients may have one more. */
const waiting: { readonly client: string; readonly enter: () => void }[] = [];

/** Whether there is a place for a client: one alone leaves room for others. */
function hasPlaceFor(client: string): boolean {
  return free > 0 && (placesOf.get(client) ?? 0) < largeAnswersOfClient.most;
}

/** @param places one more, or one less */
function hold(client: string, places: 1 | -1): void {
  free -= places;
  const held = (placesOf.get(client) ?? 0) + places;
  if (held === 0) placesOf.delete(client);
  else placesOf.set(client, held);
}

/** A place among the large answers that a process makes at the same time, for one of them: each takes memory until it is sent. */
export class AnswerRoom {
  readonly #client: string;
  #hasPlace = false;
  #entered: Promise<void> | undefined;
  #hasLeft: (() => Error) | undefined;
  #reason: Error | undefined;

  /** @param client whose answer it is */
  constructor(client: string) {
    this.#client = client;
  }

  /** Takes the place, first come, first served. @returns what to wait for; undefined when there is nothing to wait for */
  enter(): Promise<void> | undefined {
    if (this.#hasPlace || this.#hasLeft !== undefined) return undefined;
    if (this.#entered === undefined && hasPlaceFor(this.#client)) {
      // Most find one free: what they do in one go should stay so.
      this.#hold();
      return undefined;
    }
    this.#entered ??= new Promise<void>((resolve) => {
      waiting.push({
        client: this.#client,
        enter: () => {
          this.#hold();
          resolve();
        },
      });
    }).then(() => this.#leaveAtOnceIfGivenUp());
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

  #hold(): void {
    this.#hasPlace = true;
    hold(this.#client, 1);
  }

  #leaveAtOnceIfGivenUp(): void {
    // Thousands of parts of the answer may be told the reason now: others are heard before the next.
    if (this.#hasLeft) setImmediate(() => this.#release());
  }

  #release(): void {
    if (!this.#hasPlace) return;
    this.#hasPlace = false;
    hold(this.#client, -1);
    const next = waiting.findIndex(({ client }) => hasPlaceFor(client));
    // The place is taken at once: nobody comes between.
    if (next >= 0) waiting.splice(next, 1)[0]?.enter();
  }
}
