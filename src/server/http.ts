import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Answering } from "./answering.js";
import { allowEveryOrigin } from "./cors.js";
import { isDefect, statusOf, toClientError } from "./errors.js";
import { readGraphQLRequest } from "./graphql-request.js";
import { type Page, preparePage, sendPage } from "./page.js";
import { refuse } from "./refusal.js";
import { nameRequest, requestIdOf } from "./request-id.js";
import { setSecurityHeaders } from "./security-headers.js";

/** How far the service has come. */
export type Phase = "starting" | "ready" | "stopping";

/** What requests wait for, and what readiness tells. */
export interface ServiceState {
  readonly started: Promise<Answering>;
  phase(): Phase;
}

const TEXT = "text/plain; charset=utf-8";
/** A host as it may stand in an address (RFC 3986, 3.2.2), with or without a port. */
const hostForm = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every request of the service: GraphQL, and the few pages around it. */
export function createRequestListener(state: ServiceState, logger: Logger): RequestListener {
  const handlers: Readonly<Record<string, Handler>> = {
    "/": page(async () => (await state.started).landing()),
    "/graphql": (request, response) => answerGraphQL(request, response, state),
    "/health/live": page(() => preparePage(TEXT, "live\n")),
    "/health/ready": (request, response) => sendReadiness(request, response, state),
    "/schema.graphql": page(async () => (await state.started).schema()),
  };
  const exports: Handler = async (request, response) => (await state.started).exports(request, response);
  const paths = [...Object.keys(handlers), "/export"].join(", ");
  const notFound = preparePage(TEXT, `There is nothing here. There is: ${paths}\n`);

  return (request, response) => {
    nameRequest(request, response);
    setSecurityHeaders(response);
    if (state.phase() === "stopping") response.setHeader("connection", "close");
    if (!hostForm.test(request.headers.host ?? "localhost")) return refuse(response, badHost);
    const path = request.url?.split("?")[0] ?? "/";
    const handle =
      (Object.hasOwn(handlers, path) ? handlers[path] : undefined) ??
      (/^\/export(?:\/|$)/.test(path) ? exports : async () => sendPage(request, response, await notFound, 404));
    handle(request, response).catch((error: unknown) => {
      const said = toClientError(error);
      const requestId = requestIdOf(response);
      if (isDefect(said)) logger.error({ err: error, path, requestId }, "a page could not be sent");
      if (response.headersSent) response.destroy();
      else sendFailure(request, response, `${said.message}\n`, statusOf(said));
    });
  };
}

const badHost = { status: 400, code: "BAD_USER_INPUT", message: "The header host names no host." } as const;

async function answerGraphQL(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  if (allowEveryOrigin(request, response)) return;
  const { graphql, graphiql } = await state.started;
  if (wantsGraphiQL(request)) return sendPage(request, response, await graphiql());
  const read = await readGraphQLRequest(request);
  if ("refusal" in read) return refuse(response, read.refusal);
  // The body is JSON in UTF-8 by now, however its header spelt that.
  if (read.body !== undefined) request.headers["content-type"] = "application/json";
  await graphql(Object.assign(request, { body: read.body }), response);
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
  return (method === "GET" || method === "HEAD") && headers.accept?.includes("text/html") === true;
}

async function sendReadiness(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const ready = state.phase() === "ready" && (await (await state.started).ready());
  const word = state.phase() === "ready" && !ready ? "the database does not answer" : state.phase();
  sendPage(request, response, await preparePage(TEXT, `${word}\n`), ready ? 200 : 503);
}

async function sendFailure(request: IncomingMessage, response: ServerResponse, text: string, status: number) {
  if (status === 503) response.setHeader("retry-after", "1");
  sendPage(request, response, await preparePage(TEXT, text), status);
}
