import type { IncomingMessage } from "node:http";
import type { Plugin } from "graphql-yoga";
import { orWhenLate } from "../../database/patience.js";
import { limits } from "../../limits/limits.js";
import { AnswerRoom } from "../../resolvers/answer-room.js";
import { behindOthers } from "../../resolvers/breather.js";
import type { Context } from "../../resolvers/context.js";
import { clientOf, type HttpExchange, handedOver, waitedFor } from "../exchange/exchange.js";
import { roomFor } from "../exchange/turn.js";
import { costOf } from "./cost.js";
import { AnswerTimedOut } from "./errors.js";

/** The semaphore's work grows with what it counts: it counts points by the hundred. */
const POINTS = 100;
const ANSWER_MILLISECONDS = limits.answerSeconds.most * 1_000;

/**
 * Lets operations wait for their turn when those under way cost as much together as a process can hold in memory. One
 * thread works on them all: more at once would not be answered sooner. A turn lasts until the answer is bytes on their way to
 * the client, which are bounded where they are sent; what nobody waits for any more is not made to its end.
 */
export function takeTurns(): Plugin<HttpExchange & Context> {
  const room = roomFor(limits.costAtOnce.most / POINTS);
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { request, req, res } = args.contextValue;
      const weight = Math.max(1, Math.ceil((costOf(request)?.requested ?? 0) / POINTS));
      setExecuteFn(async (given) => {
        const [, release] = await room.acquire(weight);
        await behindOthers();
        const place = new AnswerRoom(clientOf(req));
        Object.assign(args.contextValue, { size: args.contextValue.size.within(place) });
        // It may have been given up while it waited for its turn.
        const answered = handedOver(res).then(() => place.leave(() => new AnswerTimedOut()));
        const executing = Promise.resolve(executeFn(given));
        // What is under way in the database for a client that has left, or was told that it takes too long, may go on.
        void Promise.allSettled([executing, answered]).then(release);
        return executing;
      });
    },
  };
}

const late = Symbol("the answer is late");

/** How much of the time that a request may wait for its answer is left, in milliseconds. @throws AnswerTimedOut when none is */
export function timeLeft(request: IncomingMessage): number {
  const left = ANSWER_MILLISECONDS - waitedFor(request);
  if (left <= 0) throw new AnswerTimedOut();
  return left;
}

/**
 * Ends the waiting for an answer that takes too long, whatever keeps it: its turn, the state of a catalogue that is away, or
 * statements, each of which has a limit of its own and may run on.
 */
export const deadline: Plugin<HttpExchange> = {
  onExecute: ({ args: { contextValue }, executeFn, setExecuteFn }) => {
    setExecuteFn(async (args) => {
      const left = timeLeft(contextValue.req);
      const answer = await orWhenLate(Promise.resolve(executeFn(args)), left, late);
      if (answer === late) throw new AnswerTimedOut();
      return answer;
    });
  },
};
