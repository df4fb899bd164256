import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { limits } from "../../limits/limits.js";
import { points } from "../../limits/points.js";
import { behindOthers } from "../../resolvers/breather.js";
import { nameRequest, noteArrival, requestIdOf } from "../exchange/exchange.js";
import { preparePage, sendPage } from "../exchange/page.js";
import { parameterProblem } from "../exchange/parameters.js";
import { type Refusal, refuse } from "../exchange/refusal.js";
import { setSecurityHeaders } from "../exchange/security-headers.js";
import { pathOf, readTarget } from "../exchange/target.js";
import { isDefect, toClientError, toRefusal } from "../graphql/errors.js";
import { timeLeft } from "../graphql/turns.js";
import { observeAnswer } from "../operations/observation.js";
import { answerTypeFor } from "./answer-types.js";
import { type Route, routesOf, type ServiceState } from "./routes.js";

const GRAPHQL = "/graphql";
/** Where programs ask by POST, and are told of errors in JSON. */
const forPrograms: ReadonlySet<string> = new Set([GRAPHQL, "/mcp"]);
/** What anybody may ask of the service as a whole, by `OPTIONS *` (RFC 9110, 9.3.7). */
const METHODS = ["GET", "HEAD", "POST"];

/** Answers every request of the service: GraphQL, and the few pages around it. */
export function createRequestListener(state: ServiceState): RequestListener {
  const routeOf = routesOf(state);
  return (request, response) => {
    noteArrival(request);
    nameRequest(request, response);
    setSecurityHeaders(response);
    if (state.phase() === "stopping") response.setHeader("connection", "close");
    const refusal = readTarget(request, state.basePath);
    if (refusal) return refuse(response, refusal);
    if (request.url === "*") return tellMethods(response, METHODS);
    const path = pathOf(request);
    holdPieces(path, request, response);
    const route = routeOf(path);
    if (route.forOthers && state.cors(request, response, route.methods.join(", "))) return;
    if (request.method === "OPTIONS") return tellMethods(response, route.methods);
    if (isAsked(path, request)) observeAnswer(response, state.observers);
    admitted(path, request, state)
      .then(() => answer(route, path, request, response))
      .catch((error: unknown) => fail(error, path, request, response, state));
  };
}

/** Whether a request is one of those that are observed: GraphQL, and what agents ask of it. */
function isAsked(path: string, request: IncomingMessage): boolean {
  return forPrograms.has(path) && (path !== GRAPHQL || answerTypeFor(request) !== "text/html");
}

/**
 * Reads nothing more of a body in chunks until somebody wants it (see graphql-request.ts): each may hold a byte, and take as long
 * as a request. Where nobody will, the connection ends with the answer. Ten thousand of them may have come with the head
 * already: more than will be looked at are not kept.
 */
function holdPieces(path: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["transfer-encoding"] === undefined) return;
  request.socket.pause();
  const isWanted = forPrograms.has(path) && request.method === "POST";
  if (!isWanted) response.setHeader("connection", "close");
  // One more than there may be, by which it is seen that there are too many.
  let left = isWanted ? limits.bodyPieces.most + 1 : 0;
  const keep = request.push.bind(request);
  request.push = (piece, encoding) => {
    left -= 1;
    return (piece === null || left >= 0) && keep(piece, encoding);
  };
}

/** Whether the service is there is told at once, and for nothing; whoever asks anything else lets others in, for as long as anybody waits, and pays. */
async function admitted(path: string, request: IncomingMessage, { rateLimit }: ServiceState): Promise<void> {
  if (path.startsWith("/health/")) return;
  await behindOthers();
  timeLeft(request);
  await rateLimit?.spend(request, points.request);
}

/** Answers by a route, unless the method is none of its own. */
async function answer(route: Route, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "" } = request;
  const { parameters, instead } = route;
  const problem = parameters === "any" ? undefined : parameterProblem(request, parameters, instead);
  if (route.methods.includes(method) && problem) return sendRefusal(problem, path, request, response);
  if (route.methods.includes(method)) return route.handle(request, response);
  const allow = route.methods.join(", ");
  const message = `This address is asked by ${allow.replace(/, (?=\w+$)/, " or ")}, not by ${method}.`;
  await sendRefusal({ status: 405, code: "BAD_USER_INPUT", message, headers: { allow } }, path, request, response);
}

function tellMethods(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(204, { allow: [...methods, "OPTIONS"].join(", ") }).end();
}

/** Says what kept a request from being answered. */
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
  else await sendRefusal(toRefusal(said), path, request, response);
}

/** Refuses a request: to GraphQL's clients as GraphQL says it, to others in a line of text. */
async function sendRefusal(
  refusal: Refusal,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (forPrograms.has(path)) return refuse(response, refusal);
  for (const [name, value] of Object.entries(refusal.headers ?? {})) if (value) response.setHeader(name, value);
  const text = await preparePage("text/plain; charset=utf-8", `${refusal.message}\n`);
  sendPage(request, response, text, refusal.status);
}
