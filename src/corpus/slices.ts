import { setImmediate as nextTurn } from "node:timers/promises";

/** For how long nobody else is heard while work is done that waits for nothing. */
const MILLISECONDS = 50;

/** Does work that goes on step by step, and lets others in between: signals, connections, progress. */
export async function inSlices<Result>(work: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < MILLISECONDS) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** Does it in one go. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
