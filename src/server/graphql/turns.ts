import { Semaphore, withTimeout } from "async-mutex";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { costOf } from "./cost.js";
import { TooBusy } from "./errors.js";

const MILLISECONDS = limits.turnSeconds.most * 1_000;

/**
 * Lets operations wait for their turn when those under way cost as much together as a process can hold in memory. One
 * thread works on them all: more at once would not be answered sooner.
 */
export function takeTurns(): Plugin {
  const room = withTimeout(new Semaphore(limits.costAtOnce.most), MILLISECONDS, new TooBusy());
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const weight = Math.max(1, costOf(args.contextValue.request)?.requested ?? 1);
      setExecuteFn((given) => room.runExclusive(() => executeFn(given), weight));
    },
  };
}
