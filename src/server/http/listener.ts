import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { points } from "../../limits/limits.js";
import { type KeptAnswer, packed, sendAnswer } from "../exchange/answer.js";
import { handOver, nameRequest, requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import { type Page, preparePage, sendPage } from "../exchange/page.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { type Refusal, refuse } from "../exchange/refusal.js";
import { setSecurityHeaders } from "../exchange/security-headers.js";
import { isDefect, toClientError, toRefusal } from "../graphql/errors.js";
import { type Observer, observeAnswer, observeExport } from "../operations/observation.js";
import { isExplorer, sendExplorer } from "../pages/explorer.js";
import type { ClientOf } from "./client-address.js";
import type { Cors } from "./cors.js";
import { readGraphQLRequest, receiveGraphQLRequest } from "./graphql-request.js";
import type { Handlers } from "./handlers.js";
import { questionOf } from "./kept-answers.js";

/** How far the service has come. */
export type Phase = "starting" | "ready" | "stopping";

/** What requests wait for, what readiness tells, and who may ask how much. */
export interface ServiceState {
  readonly started: Promise<Handlers>;
  phase(): Phase;
  readonly cors: Cors;
  readonly rateLimit: RateLimit | undefined;
  /** Whose a request is. */
  readonly clientOf: ClientOf;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
  readonly logger: Logger;
  /** Who is told of answers. */
  readonly observers: readonly Observer[];
}

const TEXT = "text/plain; charset=utf-8";
/** A host as it may stand in an address (RFC 3986, 3.2.2), with or without a port. */
const hostForm = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const badHost = { status: 400, code: "BAD_USER_INPUT", message: "The header host names no host." } as const;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every request of the service: GraphQL, and the few pages around it. */
export function createRequestListener(state: ServiceState): RequestListener {
  const handlers = new Map<string, Handler>([
    ["/", page(async () => (await state.started).landing())],
    ["/graphql", (request, response) => answerGraphQL(request, response, state).finally(() => handOver(response))],
    ["/health/live", page(() => preparePage(TEXT, "live\n"))],
    ["/health/ready", readOnly((request, response) => sendReadiness(request, response, state))],
  ]);
  if (state.introspection)
    handlers.set(
      "/schema.graphql",
      page(async () => (await state.started).schema()),
    );
  const paths = [...handlers.keys(), "/explore", "/export"].join(", ");
  const nothing = preparePage(TEXT, `There is nothing here. There is: ${paths}\n`);
  const notFound: Handler = async (request, response) => sendPage(request, response, await nothing, 404);
  const handlerOf = (path: string): Handler => {
    if (isExplorer(path)) return readOnly((request, response) => sendExplorer(request, response, path));
    return handlers.get(path) ?? (isExport(path) ? answerExport(state) : notFound);
  };

  return (request, response) => {
    nameRequest(request, response);
    setSecurityHeaders(response);
    if (state.phase() === "stopping") response.setHeader("connection", "close");
    if (!hostForm.test(request.headers.host ?? "localhost")) return refuse(response, badHost);
    const path = request.url?.split("?")[0] ?? "/";
    const methods = methodsForOthers(path);
    if (methods !== undefined && state.cors(request, response, methods)) return;
    if (asksGraphQL(request, path)) observeAnswer(response, state.observers);
    const paid = path.startsWith("/health/") ? undefined : state.rateLimit?.spend(request, points.request);
    Promise.resolve(paid)
      .then(() => handlerOf(path)(request, response))
      .catch((error: unknown) => fail(error, path, request, response, state));
  };
}

function isExport(path: string): boolean {
  return /^\/export(?:\/|$)/.test(path);
}

/** With which methods pages of other sites may ask; undefined for what is not theirs to ask. */
function methodsForOthers(path: string): string | undefined {
  if (path === "/graphql") return "GET, POST";
  return isExport(path) ? "GET, HEAD" : undefined;
}

async function answerGraphQL(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const { graphql, graphiql, answers } = await state.started;
  if (wantsGraphiQL(request)) return sendPage(request, response, await graphiql());
  const received = await receiveGraphQLRequest(request, state.clientOf(request));
  if ("refusal" in received) return refuse(response, received.refusal);
  const question = answers && questionOf(request, received.body);
  const kept = question && (await answers?.find(question));
  if (kept) return sendAgain(request, response, kept, state);
  const read = readGraphQLRequest(request, received.body);
  const bytes = received.body?.length ?? request.url?.length ?? 0;
  if ("refusal" in read) {
    await payForRefusal(request, bytes, state);
    return refuse(response, read.refusal);
  }
  // The body is JSON in UTF-8 by now, however its header spelt that.
  if (read.body !== undefined) request.headers["content-type"] = "application/json";
  const answer = await packed(request, await graphql(Object.assign(request, { body: read.body }), response));
  if (notesOf(response).isPaid !== true) await payForRefusal(request, bytes, state);
  if (question) answers?.keep(question, answer, notesOf(response));
  if (!response.destroyed) sendAnswer(request, response, answer);
}

/** What is refused has been read, parsed and checked nevertheless. */
async function payForRefusal(request: IncomingMessage, bytes: number, { rateLimit }: ServiceState): Promise<void> {
  await rateLimit?.spend(request, Math.floor(bytes * points.refusedBytes));
}

/** Sends what was kept, told of and paid for like any answer. */
async function sendAgain(
  request: IncomingMessage,
  response: ServerResponse,
  { answer, notes }: KeptAnswer,
  { rateLimit }: ServiceState,
): Promise<void> {
  Object.assign(notesOf(response), notes);
  // The request itself has been paid for where it came in.
  if (notes.cost !== undefined) await rateLimit?.spend(request, notes.cost - points.request);
  sendAnswer(request, response, answer);
}

function answerExport(state: ServiceState): Handler {
  return async (request, response) => {
    observeExport(response, state.observers);
    await state.rateLimit?.spend(request, points.export);
    await (await state.started).exports(request, response);
  };
}

/** A page that can only be read. */
function page(prepare: () => Promise<Page>): Handler {
  return readOnly(async (request, response) => sendPage(request, response, await prepare()));
}

function readOnly(handle: Handler): Handler {
  return async (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") return handle(request, response);
    response.setHeader("allow", "GET, HEAD");
    sendPage(request, response, await preparePage(TEXT, "This page can only be read.\n"), 405);
  };
}

/** Browsers get GraphiQL, whatever else they accept; programs get GraphQL. */
function wantsGraphiQL({ method, headers }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && headers.accept?.includes("text/html") === true;
}

/** Whether GraphQL itself is asked, and neither its page nor, by a browser, whether it may be asked. */
function asksGraphQL(request: IncomingMessage, path: string): boolean {
  return path === "/graphql" && request.method !== "OPTIONS" && !wantsGraphiQL(request);
}

async function sendReadiness(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const answers = state.phase() === "ready" && (await (await state.started).ready());
  // A stop may have been asked for meanwhile.
  const phase = state.phase();
  const word = phase === "ready" && !answers ? "the database does not answer" : phase;
  sendPage(request, response, await preparePage(TEXT, `${word}\n`), phase === "ready" && answers ? 200 : 503);
}

/** Says what kept a page from being sent: to GraphQL's clients as GraphQL says it, to others in a line of text. */
async function fail(
  error: unknown,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { logger }: ServiceState,
): Promise<void> {
  // The client has left before all of the request was there.
  if (error === request.errored) return;
  const said = toClientError(error);
  if (isDefect(said)) logger.error({ err: error, path, requestId: requestIdOf(response) }, "a page could not be sent");
  if (response.headersSent) response.destroy();
  else if (path === "/graphql") refuse(response, toRefusal(said));
  else sendFailure(request, response, toRefusal(said), await preparePage(TEXT, `${said.message}\n`));
}

function sendFailure(request: IncomingMessage, response: ServerResponse, refusal: Refusal, text: Page): void {
  for (const [name, value] of Object.entries(refusal.headers ?? {})) if (value) response.setHeader(name, value);
  sendPage(request, response, text, refusal.status);
}
