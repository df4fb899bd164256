import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { Database } from "../database/client.js";
import { type Context, createContext } from "../resolvers/context.js";
import { schema } from "../schema/index.js";
import { isDefect, toClientError } from "./errors.js";
import { requestShape } from "./limits.js";
import { listDownloads } from "./list-downloads.js";
import { answerQueriesOnly } from "./queries-only.js";

/** The GraphQL endpoint, as a function from request to response. */
export type GraphQLEndpoint = YogaServerInstance<object, Context>;

/** Makes the endpoint that answers GraphQL over HTTP from `database`. */
export function createGraphQLEndpoint(database: Database, logger: Logger): GraphQLEndpoint {
  return createYoga<object, Context>({
    schema,
    context: () => createContext(database),
    graphqlEndpoint: "/graphql",
    // The page that browsers get is served before requests come here, see graphiql.ts.
    graphiql: false,
    landingPage: false,
    multipart: false,
    // Yoga would name the asking origin instead of all of them, see cors.ts.
    cors: false,
    maskedErrors: {
      maskError: (error) => {
        const said = toClientError(error);
        if (isDefect(said)) logger.error({ err: error }, "a request met a defect");
        return said;
      },
    },
    logging: false,
    plugins: [EnvelopArmorPlugin(requestShape), answerQueriesOnly, listDownloads],
  });
}
