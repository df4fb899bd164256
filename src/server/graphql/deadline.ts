import type { Plugin } from "graphql-yoga";
import { orWhenLate } from "../../database/patience.js";
import { limits } from "../../limits/limits.js";
import { AnswerTimedOut } from "./errors.js";

const MILLISECONDS = limits.answerSeconds.most * 1_000;
const late = Symbol("the answer is late");

/** Ends the waiting for an answer that takes too long, whatever keeps it: each statement has a limit of its own, and may run on. */
export const deadline: Plugin = {
  onExecute: ({ executeFn, setExecuteFn }) => {
    setExecuteFn(async (args) => {
      const answer = await orWhenLate(Promise.resolve(executeFn(args)), MILLISECONDS, late);
      if (answer === late) throw new AnswerTimedOut();
      return answer;
    });
  },
};
