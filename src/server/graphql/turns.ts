import { Semaphore, withTimeout } from "async-mutex";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { costOf } from "./cost.js";
import { TooBusy } from "./errors.js";

/** The semaphore's work grows with what it counts: it counts points by the hundred. */
const POINTS = 100;
const MILLISECONDS = limits.turnSeconds.most * 1_000;

/**
 * Lets operations wait for their turn when those under way cost as much together as a process can hold in memory. One
 * thread works on them all: more at once would not be answered sooner.
 */
export function takeTurns(): Plugin {
  const room = withTimeout(new Semaphore(limits.costAtOnce.most / POINTS), MILLISECONDS, new TooBusy());
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const weight = Math.max(1, Math.ceil((costOf(args.contextValue.request)?.requested ?? 0) / POINTS));
      setExecuteFn((given) => room.runExclusive(() => executeFn(given), weight));
    },
  };
}
