import type { Plugin } from "graphql-yoga";
import type { Context } from "../../resolvers/context.js";

/**
 * Says `extensions.stale` of an answer for which the database could not be asked what is published now: it is true of the
 * edition that it names, and a newer one may have been published.
 */
export const tellStaleness: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (Symbol.asyncIterator in result || !args.contextValue.isStale) return;
      setResult({ ...result, extensions: { ...result.extensions, stale: true } });
    },
  }),
};
