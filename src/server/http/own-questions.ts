import { ServerResponse } from "node:http";
import type { GraphQLParams } from "graphql-yoga";
import { type AskOwn, type OwnDocument, Refused } from "../../agents/own-graph.js";
import { type HttpExchange, handOver, requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { GraphQLEndpoint } from "../graphql/endpoint.js";

/** An answer of the executor, which has held it to the document; types are made of both. */
interface Executed<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/**
 * Asks documents of the service's own for the client of an exchange.
 *
 * @param isPaid whether the client has paid already for all that is asked
 */
export function asksOwn(ask: GraphQLEndpoint["inProcess"], exchange: HttpExchange, isPaid = false): AskOwn {
  return async <Result, Variables extends Record<string, unknown>>(
    document: OwnDocument<Result, Variables>,
    variables: Variables,
  ) => {
    const persistedQuery = { version: 1, sha256Hash: document.__meta__?.["hash"] };
    const params = { variables, extensions: { persistedQuery } };
    const { data, errors = [] }: Executed<Result> = await askFor(ask, exchange, params, isPaid);
    const [error] = errors;
    if (error !== undefined) throw new Refused(error.message, error.extensions.code);
    return data;
  };
}

/** Several operations may be answered for one request: each has an exchange of its own, whose notes are added to the request's. */
export async function askFor<Data>(
  ask: GraphQLEndpoint["inProcess"],
  { req, res }: HttpExchange,
  params: GraphQLParams,
  isPaid = false,
): Promise<Executed<Data>> {
  const own = new ServerResponse(req);
  own.setHeader("x-request-id", requestIdOf(res));
  notesOf(own).isPaid = isPaid;
  const leave = (): void => handOver(own);
  // As many may wait as are asked at once.
  res.setMaxListeners(0).once("close", leave);
  try {
    return JSON.parse(await ask(params, { req, res: own }));
  } finally {
    res.off("close", leave);
    handOver(own);
    const [all, { cost, codes }] = [notesOf(res), notesOf(own)];
    if (cost !== undefined) all.cost = (all.cost ?? 0) + cost;
    all.codes = [...new Set([...all.codes, ...codes])];
    all.isPaid = true;
  }
}
