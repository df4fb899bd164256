import type { IncomingMessage, ServerResponse } from "node:http";
import type { DocumentNode } from "graphql";
import { createYoga, type GraphQLParams, type Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { Reader } from "../../database/reader.js";
import type { Context } from "../../resolvers/context.js";
import { schema } from "../../schema/index.js";
import type { Answer } from "../exchange/answer.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { automaticPersistedQueries } from "./automatic-persisted-queries.js";
import { compileOften } from "./compiled.js";
import { limitCost } from "./cost.js";
import { documentChecks } from "./document-checks.js";
import { maskError, reportErrors } from "./error-reports.js";
import { limitInputs } from "./input-amounts.js";
import { noteLasting } from "./lasting.js";
import { listDownloads } from "./list-downloads.js";
import { answerOfOneState, begin } from "./one-state.js";
import { takeNotes } from "./operation-notes.js";
import { ownDocuments } from "./own-documents.js";
import { runOnly, type TrustedDocuments, withOwn } from "./trusted-documents.js";
import { deadline, takeTurns } from "./turns.js";
import { placeValues } from "./value-places.js";

export interface GraphQLEndpoint {
  /** What is answered to a request. Nothing is sent: that is for whoever keeps answers as they are sent. */
  readonly overHttp: (request: IncomingMessage, response: ServerResponse) => Promise<Answer>;
  /** What is answered to the service itself, which asks for a client: by all that a request of that client goes through, as JSON. */
  readonly inProcess: (params: GraphQLParams, exchange: HttpExchange) => Promise<string>;
}

/** Bytes of documents that are kept read. */
const MOST_BYTES = 10_000_000;
/** What a token takes with the nodes that it stands for, and a character where it is not of Latin. */
const BYTES_OF_TOKEN = 500;
const BYTES_OF_CHARACTER = 2;

/** What the endpoint is made of, beside the schema. */
export interface EndpointOptions {
  readonly reader: Reader;
  readonly logger: Logger;
  readonly rateLimit: RateLimit | undefined;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** The documents that alone are run, beside the explorer's own; undefined: any that a client sends. */
  readonly trustedDocuments: TrustedDocuments | undefined;
}

/** Makes the endpoint that answers GraphQL over HTTP. */
export function createGraphQLEndpoint(options: EndpointOptions): GraphQLEndpoint {
  const { reader, logger, rateLimit, introspection, trustedDocuments } = options;
  const yoga = createYoga<HttpExchange, Context>({
    schema,
    context: (exchange) => begin(reader, exchange),
    graphqlEndpoint: "/graphql",
    // The page that browsers get is served before requests come here, see graphiql.ts.
    graphiql: false,
    landingPage: false,
    multipart: false,
    // Yoga would name the asking origin instead of all of them, see cors.ts.
    cors: false,
    maskedErrors: { maskError },
    // Bodies are read before requests come here, see graphql-request.ts.
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: keptDocuments(), errorCache: nothingKept },
    logging: false,
    plugins: [
      limitInputs,
      emptyNamesAreNone,
      trustedDocuments === undefined ? automaticPersistedQueries(ownDocuments()) : runOnly(withOwn(trustedDocuments)),
      placeValues,
      ...documentChecks(introspection),
      limitCost(rateLimit),
      compileOften,
      listDownloads(trustedDocuments === undefined),
      answerOfOneState(reader),
      takeTurns(),
      deadline,
      tellStaleness,
      noteLasting,
      reportErrors(logger),
      takeNotes,
    ],
  });
  const overHttp: GraphQLEndpoint["overHttp"] = async (request, response) => {
    const answered = await yoga.handleNodeRequestAndResponse(request, response, { req: request, res: response });
    const { codes, state, isLasting } = notesOf(response);
    const isGood = answered.status === 200 && codes.length === 0 && state !== undefined;
    return {
      status: answered.status,
      headers: Object.fromEntries(answered.headers),
      bytes: Buffer.from(await answered.text()),
      freshness: !isGood ? "none" : isLasting ? "lasting" : "current",
    };
  };
  const headers = { "content-type": "application/json", accept: "application/json" };
  const inProcess: GraphQLEndpoint["inProcess"] = async (params, exchange) => {
    const request = { method: "POST", headers, body: JSON.stringify(params) };
    return (await yoga.fetch("http://localhost/graphql", request, exchange)).text();
  };
  return { overHttp, inProcess };
}

/** An empty name of an operation is none (GraphQL over HTTP), by POST as by GET. */
const emptyNamesAreNone: Plugin = {
  onParams: ({ params: { operationName, ...others }, setParams }) => {
    if (operationName === "") setParams(others);
  },
};

/** Keeps documents that were read, by their text, bounded by the memory that they take. */
function keptDocuments() {
  return new LRUCache<string, DocumentNode>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES / 10,
    sizeCalculation: (document, text) => tokensOf(document) * BYTES_OF_TOKEN + text.length * BYTES_OF_CHARACTER,
  });
}

/** Comments are tokens, too, which a parser's own limit leaves out of account. */
function tokensOf({ loc }: DocumentNode): number {
  let count = 1;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) count += 1;
  return count;
}

/** What cannot be read is not kept: each error holds on to all of its document. */
const nothingKept = { get: () => undefined, set: () => undefined };

/**
 * Says `extensions.stale` of an answer for which the database could not be asked what is published now: it is true of the
 * edition that it names, and a newer one may have been published.
 */
const tellStaleness: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (Symbol.asyncIterator in result || !args.contextValue.isStale) return;
      setResult({ ...result, extensions: { ...result.extensions, stale: true } });
    },
  }),
};
