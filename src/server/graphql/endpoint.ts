import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { Reader } from "../../database/reader.js";
import { type Context, createContext, type Holdings } from "../../resolvers/context.js";
import { schema } from "../../schema/index.js";
import { explorerDocuments } from "../explorer-files.js";
import type { RateLimit } from "../http/rate-limit.js";
import { notesOf } from "../operations/notes.js";
import { takeNotes } from "../operations/operation-notes.js";
import { automaticPersistedQueries } from "./automatic-persisted-queries.js";
import { compileOften } from "./compiled.js";
import { limitCost } from "./cost.js";
import { deadline } from "./deadline.js";
import { documentChecks } from "./document-checks.js";
import { keptDocuments, nothingKept } from "./documents.js";
import { type HttpExchange, maskError, reportErrors } from "./error-reports.js";
import { noteLasting } from "./lasting.js";
import { listDownloads } from "./list-downloads.js";
import { tellStaleness } from "./staleness.js";
import { runOnly, type TrustedDocuments } from "./trusted-documents.js";
import { takeTurns } from "./turns.js";
import { placeValues } from "./value-places.js";

/** The GraphQL endpoint, as a function from request to response. */
export type GraphQLEndpoint = YogaServerInstance<HttpExchange, Context>;

/** What the endpoint is made of, beside the schema. */
export interface EndpointOptions {
  readonly reader: Reader;
  /** What the process keeps of editions. */
  readonly holdings: Holdings;
  readonly logger: Logger;
  readonly rateLimit: RateLimit | undefined;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** The documents that alone are run, beside the explorer's own; undefined: any that a client sends. */
  readonly trustedDocuments: TrustedDocuments | undefined;
}

/** Makes the endpoint that answers GraphQL over HTTP. */
export function createGraphQLEndpoint(options: EndpointOptions): GraphQLEndpoint {
  const { reader, holdings, logger, rateLimit, introspection, trustedDocuments } = options;
  return createYoga<HttpExchange, Context>({
    schema,
    context: async ({ res }) => {
      const published = await reader.catalogue.current();
      if (!published.isStale) notesOf(res).state = published.state;
      return createContext(holdings, published);
    },
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
      trustedDocuments === undefined
        ? automaticPersistedQueries(explorerDocuments())
        : runOnly(new Map([...explorerDocuments(), ...trustedDocuments])),
      placeValues,
      ...documentChecks(introspection),
      limitCost(rateLimit),
      compileOften,
      takeTurns(),
      deadline,
      tellStaleness,
      noteLasting,
      listDownloads,
      reportErrors(logger),
      takeNotes,
    ],
  });
}
