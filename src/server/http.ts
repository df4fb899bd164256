import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Answering } from "./answering.js";
import { allowEveryOrigin } from "./cors.js";
import { type Page, preparePage, sendPage } from "./page.js";

/** How far the service has come. */
export type Phase = "starting" | "ready" | "stopping";

/** What requests wait for, and what readiness tells. */
export interface ServiceState {
  readonly started: Promise<Answering>;
  phase(): Phase;
}

const TEXT = "text/plain; charset=utf-8";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every request of the service: GraphQL, and the few pages around it. */
export function createRequestListener(state: ServiceState, logger: Logger): RequestListener {
  const handlers: Readonly<Record<string, Handler>> = {
    "/": page(async () => (await state.started).landing()),
    "/graphql": async (request, response) => {
      if (allowEveryOrigin(request, response)) return;
      const { graphql, graphiql } = await state.started;
      if (wantsGraphiQL(request)) sendPage(request, response, await graphiql());
      else await graphql(request, response);
    },
    "/health/live": page(() => preparePage(TEXT, "live\n")),
    "/health/ready": (request, response) => sendReadiness(request, response, state),
    "/schema.graphql": page(async () => (await state.started).schema()),
  };
  const exports: Handler = async (request, response) => (await state.started).exports(request, response);
  const paths = [...Object.keys(handlers), "/export"].join(", ");
  const notFound = preparePage(TEXT, `There is nothing here. There is: ${paths}\n`);

  return (request, response) => {
    if (state.phase() === "stopping") response.setHeader("connection", "close");
    const path = request.url?.split("?")[0] ?? "/";
    const handle =
      handlers[path] ??
      (/^\/export(?:\/|$)/.test(path) ? exports : async () => sendPage(request, response, await notFound, 404));
    handle(request, response).catch(async (error: unknown) => {
      logger.error({ err: error, path }, "a page could not be sent");
      if (response.headersSent) response.destroy();
      else sendPage(request, response, await preparePage(TEXT, "The database cannot be reached; try again.\n"), 503);
    });
  };
}

/** A page that can only be read. */
function page(prepare: () => Promise<Page>): Handler {
  return async (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") return sendPage(request, response, await prepare());
    response.setHeader("allow", "GET, HEAD");
    sendPage(request, response, await preparePage(TEXT, "This page can only be read.\n"), 405);
  };
}

/** Browsers get GraphiQL, whatever else they accept; programs get GraphQL. */
function wantsGraphiQL({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers.accept?.includes("text/html") === true;
}

async function sendReadiness(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const ready = state.phase() === "ready" && (await (await state.started).ready());
  const word = state.phase() === "ready" && !ready ? "the database does not answer" : state.phase();
  sendPage(request, response, await preparePage(TEXT, `${word}\n`), ready ? 200 : 503);
}
