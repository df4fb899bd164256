import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * What some work comes to, or `late` when it takes longer than it may; the work goes on either way.
 *
 * A busy process is late for its timers as it is for what has come in meanwhile: that is read before the patience is over.
 */
export async function orWhenLate<Result, Late>(
  work: Promise<Result>,
  milliseconds: number,
  late: Late,
): Promise<Result | Late> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<Late>((resolve) => {
    timer = setTimeout(() => void nextTurn().then(() => resolve(late)), milliseconds);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
