import { setImmediate as nextTurn } from "node:timers/promises";

/** For how long others may wait while answers are made of what is in memory. */
const MILLISECONDS = 20;

/** A turn takes in one new connection, of which many may wait; turns in which nothing happens take next to no time. */
const TURNS = 100;

let busySince: number | undefined;
let queue: Promise<void> = Promise.resolve();
let waiting = 0;
let letInAt = 0;

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
  // Nobody goes past those who wait already.
  if (waiting === 0 && now - busySince < MILLISECONDS) return undefined;
  waiting += 1;
  queue = queue.then(letOthersIn);
  return queue;
}

/** At least a turn for each that waits: what the one before it does is known only then. */
async function letOthersIn(): Promise<void> {
  await nextTurn();
  if (performance.now() - letInAt >= MILLISECONDS) {
    for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
    letInAt = performance.now();
  }
  waiting -= 1;
}
