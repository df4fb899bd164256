import { setImmediate as nextTurn } from "node:timers/promises";

/** For how long others may wait while answers are made of what is in memory. */
const MILLISECONDS = 20;

/** A turn takes in one new connection, of which many may wait; turns in which nothing happens take next to no time. */
const TURNS = 100;

let busySince: number | undefined;
let heardAt = 0;
/** Whether somebody has gone on of whom it is not known yet how long that takes. */
let isGoingOn = false;
const waiting: (() => void)[] = [];
let isLettingIn = false;

/**
 * What is in memory is answered without waiting for anything, and nothing else is heard meanwhile: neither requests nor
 * timers. Whoever makes much of it asks here now and then.
 *
 * @returns undefined while nobody has waited for long; otherwise a promise that resolves when the others have been heard, and
 * those who waited before have had their time
 */
export function breather(): Promise<void> | undefined {
  return hasLasted() ? inLine() : undefined;
}

/**
 * The same for whoever begins something, or goes on after waiting for what others may have waited for as well: nobody goes past those
 * who wait already, and of hundreds who are told at once, each goes on when it is known how long those before took.
 */
export function behindOthers(): Promise<void> | undefined {
  if (isLettingIn || isGoingOn || hasLasted()) return inLine();
  isGoingOn = true;
  process.nextTick(() => {
    isGoingOn = false;
  });
  return undefined;
}

/** Whether this turn of the process has taken so long that others have waited for it. */
function hasLasted(): boolean {
  const now = performance.now();
  if (busySince === undefined) {
    busySince = now;
    setImmediate(() => {
      busySince = undefined;
    });
  }
  return now - busySince >= MILLISECONDS;
}

function inLine(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!isLettingIn) void letIn();
  });
}

/** One after the other, as many in a turn as it has time for. */
async function letIn(): Promise<void> {
  isLettingIn = true;
  if (isGoingOn) await knownHowLong();
  while (waiting.length > 0) {
    if (hasLasted()) await othersHeard();
    waiting.shift()?.();
    await knownHowLong();
  }
  isLettingIn = false;
}

/** Waits until whoever goes on now has done what waits for nothing. */
function knownHowLong(): Promise<void> {
  return new Promise((done) => process.nextTick(done));
}

async function othersHeard(): Promise<void> {
  await nextTurn();
  if (performance.now() - heardAt < MILLISECONDS) return;
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
  heardAt = performance.now();
}
