import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { points } from "../../limits/points.js";
import type { Context } from "../../resolvers/context.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { QueryTooComplex } from "./errors.js";
import { reckon } from "./reckoning.js";

/** What `extensions.cost` tells: the points that the operation costs, and how many any may cost. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

const HEADER = "graphql-cost";
const costs = new WeakMap<Request, Cost>();

/** What a request's operation costs, once that has been reckoned. */
export function costOf(request: Request): Cost | undefined {
  return costs.get(request);
}

/**
 * Reckons an operation up before anything of it is executed, refuses it when it costs too much, and puts it on the
 * client's account. A client that asks (by the header `graphql-cost: 1`, or by `"extensions": { "cost": true }` in its
 * request) is told the figures.
 */
export function limitCost(rateLimit: RateLimit | undefined): Plugin<HttpExchange & Context> {
  return {
    onExecute: async ({ args }) => {
      const { request, params, req, res, size } = args.contextValue;
      const reckoned = reckon(args);
      if (reckoned === undefined) return undefined;
      const requested = reckoned.points;
      const cost = { requested, limit: limits.cost.most };
      costs.set(request, cost);
      if (requested > cost.limit) throw tooExpensive(cost, reckoned.isMore);
      size.add(reckoned.introspected);
      const notes = notesOf(res);
      // The request itself has been paid for where it came in; all that a page asks, with the page.
      if (!notes.isPaid) await rateLimit?.spend(req, requested - points.request);
      notes.isPaid = true;
      const isAsked = request.headers.get(HEADER) === "1" || params.extensions?.["cost"] === true;
      if (!isAsked) return undefined;
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

function tooExpensive(cost: Cost, isMore: boolean): QueryTooComplex {
  const allowed = `This operation costs ${isMore ? "at least " : ""}${cost.requested} points, of which ${cost.limit} are allowed`;
  return new QueryTooComplex(`${allowed}; ask for smaller pages, fewer eras at once, or less of each entry.`, { cost });
}
