import { Semaphore, type SemaphoreInterface, withTimeout } from "async-mutex";
import { limits } from "../../limits/limits.js";

const TURN_MILLISECONDS = limits.turnSeconds.most * 1_000;

/** More is under way than the process can hold. */
export class TooBusy extends Error {
  constructor() {
    super("too much is under way");
    this.name = "TooBusy";
  }
}

/** Room for so much at a time, for which others wait their turn. Whoever waits too long is told TooBusy. */
export function roomFor(most: number): SemaphoreInterface {
  return withTimeout(new Semaphore(most), TURN_MILLISECONDS, new TooBusy());
}
