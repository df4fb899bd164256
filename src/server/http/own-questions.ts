import { ServerResponse } from "node:http";
import type { GraphQLParams } from "graphql-yoga";
import { Refused } from "../../agents/asking.js";
import { type HttpExchange, handOver, requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { OwnDocument } from "../exchange/own-document.js";
import type { GraphQLEndpoint } from "../graphql/endpoint.js";

/** An answer of the executor, which has held it to the document; types are made of both. */
interface Executed<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/**
 * Asks a document of the service's own for the client of an exchange.
 *
 * @param isPaid whether the client has paid already for all that is asked
 * @throws Refused with what the graph says is wrong
 */
export async function askOwn<Result, Variables extends Record<string, unknown>>(
  ask: GraphQLEndpoint["inProcess"],
  exchange: HttpExchange,
  document: OwnDocument<Result, Variables>,
  variables: Variables,
  isPaid = false,
): Promise<Result> {
  const persistedQuery = { version: 1, sha256Hash: document.__meta__?.["hash"] };
  const executed: Executed<Result> = await askFor(ask, exchange, { variables, extensions: { persistedQuery } }, isPaid);
  const [error] = executed.errors ?? [];
  if (error !== undefined) throw new Refused(error.message, error.extensions.code);
  return executed.data;
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
