import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { limits } from "../../limits/limits.js";
import { type HttpExchange, requestIdOf } from "../exchange/exchange.js";
import { isDefect, placeOf, toClientError } from "./errors.js";

/** What was wrong in the service, by the error that the client was told instead. */
const defects = new WeakMap<GraphQLError, unknown>();

/** Gives an error its code, and remembers what only the log may tell. */
export function maskError(error: unknown): GraphQLError {
  const said = toClientError(error);
  if (isDefect(said)) defects.set(said, error);
  return said;
}

/** Gives every error of an answer the request's id, keeps list and messages short, and logs defects under that id. */
export function reportErrors(logger: Logger): Plugin<object, HttpExchange> {
  return {
    onResultProcess: ({ result, setResult, serverContext }) => {
      if (!("errors" in result) || result.errors === undefined || result.errors.length === 0) return;
      const requestId = requestIdOf(serverContext.res);
      for (const error of result.errors) {
        if (defects.has(error)) logger.error({ err: defects.get(error), requestId }, "a request met a defect");
      }
      setResult({ ...result, errors: shortened(result.errors).map((error) => withRequestId(error, requestId)) });
    },
  };
}

/** As many errors as an answer may hold; the last one counts those that are left out. */
function shortened(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const most = limits.errors.most;
  const last = errors[most - 1];
  if (errors.length <= most || last === undefined) return errors;
  const left = errors.length - most + 1;
  return [
    ...errors.slice(0, most - 1),
    new GraphQLError(`There are ${left} more errors.`, { extensions: last.extensions }),
  ];
}

function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  return new GraphQLError(cut(error.message), {
    ...placeOf(error),
    extensions: { ...error.extensions, requestId },
  });
}

function cut(message: string): string {
  const most = limits.messageLength.most;
  return message.length <= most ? message : `${message.slice(0, most - 1).toWellFormed()}…`;
}
