import type { IncomingMessage, ServerResponse } from "node:http";
import { orWhenLate } from "../database/patience.js";
import type { Reader } from "../database/reader.js";
import { printedSchema } from "../schema/index.js";
import { createGraphQLEndpoint, type EndpointOptions } from "./graphql/endpoint.js";
import { graphiqlPage } from "./http/graphiql.js";
import { landingPage } from "./http/landing-page.js";
import { type Page, preparePage } from "./http/page.js";
import { traced } from "./operations/tracing.js";

/** What requests are answered with, once the service has started. */
export interface Answering {
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly landing: () => Promise<Page>;
  readonly graphiql: () => Promise<Page>;
  readonly schema: () => Promise<Page>;
  readonly exports: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether the database answers, or a replica for it. */
  readonly ready: () => Promise<boolean>;
}

/** A database that takes longer to answer nothing is not one that requests should be sent to. */
const READINESS_MILLISECONDS = 1_000;

/** Puts together all that answers from a database. */
export function answerFrom(options: EndpointOptions): Answering {
  const { database, catalogue } = options.reader;
  const endpoint = createGraphQLEndpoint(options);
  return {
    graphql: (request, response) => traced(request, response, () => endpoint(request, response)),
    landing: async () => {
      await catalogue.current();
      return landingPage(database);
    },
    graphiql: graphiqlPage,
    schema: () => preparePage("text/plain; charset=utf-8", printedSchema()),
    // Loaded when it is first asked for: a start should not wait for it.
    exports: async (request, response) => {
      await catalogue.current();
      return (await import("./exports/exports.js")).answerExport(database, request, response);
    },
    ready: () => isReady(options.reader),
  };
}

async function isReady({ database, availability, replicas }: Reader): Promise<boolean> {
  if (availability.isAway) return replicas.able > 0;
  const answered = database.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return orWhenLate(answered, READINESS_MILLISECONDS, false);
}
