import { setImmediate as nextTurn } from "node:timers/promises";

/** For how long others may wait while answers are made of what is in memory. */
const MILLISECONDS = 20;

let busySince: number | undefined;
let queue: Promise<void> = Promise.resolve();

/**
 * What is in memory is answered without waiting for anything, and nothing else is heard meanwhile: neither requests nor
 * timers. Whoever makes much of it asks here now and then.
 *
 * @returns undefined while nobody has waited for long; otherwise a promise that resolves when the others have been let in,
 * for one at a time
 */
export function breather(): Promise<void> | undefined {
  const now = performance.now();
  if (busySince === undefined) {
    busySince = now;
    setImmediate(() => {
      busySince = undefined;
    });
  }
  if (now - busySince < MILLISECONDS) return undefined;
  queue = queue.then(() => nextTurn());
  return queue;
}
