import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Database } from "../database/client.js";
import { printedSchema } from "../schema/index.js";
import { graphiqlPage } from "./graphiql.js";
import { createGraphQLEndpoint, type GraphQLEndpoint } from "./graphql.js";
import { landingPage } from "./landing-page.js";
import { type Page, preparePage } from "./page.js";

/** What requests are answered with, once the service has started. */
export interface Answering {
  readonly graphql: GraphQLEndpoint;
  readonly landing: () => Promise<Page>;
  readonly graphiql: () => Promise<Page>;
  readonly schema: () => Promise<Page>;
  readonly exports: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>;
}

/** Puts together all that answers from `database`. */
export function answerFrom(database: Database, logger: Logger): Answering {
  return {
    graphql: createGraphQLEndpoint(database, logger),
    landing: () => landingPage(database),
    graphiql: graphiqlPage,
    schema: () => preparePage("text/plain; charset=utf-8", printedSchema()),
    // Loaded when it is first asked for: a start should not wait for it.
    exports: async (request, response) => (await import("./exports.js")).answerExport(database, request, response),
    ready: () =>
      database.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
  };
}
