import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { AnswerTimedOut } from "./errors.js";

const MILLISECONDS = limits.answerSeconds.most * 1_000;

/** Ends the waiting for an answer that takes too long, whatever keeps it: each statement has a limit of its own, and may run on. */
export const deadline: Plugin = {
  onExecute: ({ executeFn, setExecuteFn }) => {
    setExecuteFn((args) => within(executeFn(args)));
  },
};

async function within<Result>(answer: Result | Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AnswerTimedOut()), MILLISECONDS);
  });
  try {
    return await Promise.race([answer, expired]);
  } finally {
    clearTimeout(timer);
  }
}
