import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Database } from "../database/client.js";
import { printedSchema } from "../schema/index.js";
import { allowEveryOrigin } from "./cors.js";
import { graphiqlPage } from "./graphiql.js";
import type { GraphQLEndpoint } from "./graphql.js";
import { landingPage } from "./landing-page.js";
import { type Page, preparePage, sendPage } from "./page.js";

/** What requests are answered from, once the service has started. */
export interface Answering {
  readonly database: Database;
  readonly graphql: GraphQLEndpoint;
}

/** How far the service has come. */
export type Phase = "starting" | "ready" | "stopping";

/** What requests wait for, and what readiness tells. */
export interface ServiceState {
  readonly started: Promise<Answering>;
  phase(): Phase;
}

const TEXT = "text/plain; charset=utf-8";

/** Answers every request of the service: GraphQL, and the few pages around it. */
export function createRequestListener(state: ServiceState, logger: Logger): RequestListener {
  const pages: Readonly<Record<string, (answering: Answering) => Promise<Page>>> = {
    "/": ({ database }) => landingPage(database),
    "/schema.graphql": () => preparePage(TEXT, printedSchema()),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split("?")[0] ?? "/";
    if (path === "/health/live") return sendPage(request, response, await preparePage(TEXT, "live\n"));
    if (path === "/health/ready") return sendReadiness(request, response, state);
    const answering = await state.started;
    if (path === "/graphql") {
      if (allowEveryOrigin(request, response)) return;
      if (wantsGraphiQL(request)) return sendPage(request, response, await graphiqlPage());
      await answering.graphql(request, response);
      return;
    }
    const page = pages[path];
    if (page === undefined) {
      const known = [...Object.keys(pages), "/graphql", "/health/live", "/health/ready"].sort().join(", ");
      return sendPage(request, response, await preparePage(TEXT, `There is nothing here. There is: ${known}\n`), 404);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return sendPage(request, response, await preparePage(TEXT, "This page can only be read.\n"), 405);
    }
    sendPage(request, response, await page(answering));
  };

  return (request, response) => {
    answer(request, response).catch(async (error: unknown) => {
      logger.error({ err: error, path: request.url?.split("?")[0] }, "a page could not be sent");
      if (response.headersSent) response.destroy();
      else
        sendPage(
          request,
          response,
          await preparePage(TEXT, "The database cannot be reached right now; try again in a moment.\n"),
          503,
        );
    });
  };
}

/** Browsers get GraphiQL, whatever else they accept; programs get GraphQL. */
function wantsGraphiQL({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers.accept?.includes("text/html") === true;
}

async function sendReadiness(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const ready = state.phase() === "ready" && (await databaseAnswers(await state.started));
  const word = state.phase() === "ready" && !ready ? "the database does not answer" : state.phase();
  sendPage(request, response, await preparePage(TEXT, `${word}\n`), ready ? 200 : 503);
}

async function databaseAnswers({ database }: Answering): Promise<boolean> {
  return database.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
