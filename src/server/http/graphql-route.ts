import type { IncomingMessage, ServerResponse } from "node:http";
import { points } from "../../limits/points.js";
import { behindOthers } from "../../resolvers/breather.js";
import { type KeptAnswer, packed, sendAnswer } from "../exchange/answer.js";
import { handOver } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import { sendPage } from "../exchange/page.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { type Refusal, refuse } from "../exchange/refusal.js";
import { timeLeft } from "../graphql/turns.js";
import { answerTypeFor, answerTypes } from "./answer-types.js";
import { readGraphQLRequest, receiveGraphQLRequest } from "./graphql-request.js";
import type { Handlers } from "./handlers.js";
import { questionOf } from "./kept-answers.js";

const notAcceptable: Refusal = {
  status: 406,
  code: "BAD_USER_INPUT",
  message: `The header accept takes no answer that there is; there are ${answerTypes.join(", ")}.`,
};

/** Characters. Clients and proxies read only so much of an answer's head, and of an address: a longer one helps nobody. */
const LONGEST_LINK = 2_000;

/** Answers at `/graphql`: with GraphiQL, with an answer that was kept, or with one that is made now. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: Pick<Handlers, "graphql" | "graphiql" | "answers" | "mayBeGiven" | "address">,
  rateLimit: RateLimit | undefined,
): Promise<void> {
  const { graphql, graphiql, answers } = handlers;
  const type = answerTypeFor(request);
  response.appendHeader("vary", "accept");
  if (type === "text/html") return sendPage(request, response, await graphiql());
  if (type === undefined) return refuse(response, notAcceptable);
  // From here on, what was negotiated is all that the client accepts.
  request.headers.accept = type;
  // A HEAD is a GET of whose answer the body is not sent (RFC 9110, 9.3.2): Node sees to that.
  if (request.method === "HEAD") request.method = "GET";
  const received = await receiveGraphQLRequest(request);
  if ("refusal" in received) return refuse(response, received.refusal);
  const question = answers && questionOf(request, received.body);
  const kept = question && (await given(handlers, request, received.body, question));
  if (kept) return sendAgain(request, response, placed(kept, request, response, handlers), rateLimit);
  const size = received.body?.length ?? request.url?.length ?? 0;
  const payForRefusal = async (): Promise<void> => rateLimit?.spend(request, Math.floor(size * points.refusedBytes));
  // Reading and checking a document waits for nothing else: of many that come at once, each would wait for all others.
  await behindOthers();
  timeLeft(request);
  const read = readGraphQLRequest(request, received.body);
  if ("refusal" in read) {
    await payForRefusal();
    return refuse(response, read.refusal);
  }
  // The body is JSON in UTF-8 by now, however its header spelt that.
  if (read.body !== undefined) request.headers["content-type"] = "application/json";
  const body = read.body === undefined ? undefined : inOnePiece(read.body);
  try {
    const answer = await packed(request, await graphql(Object.assign(request, { body }), response));
    if (notesOf(response).isPaid !== true) await payForRefusal();
    if (question) answers?.keep(question, answer, notesOf(response));
    if (!response.destroyed) sendAnswer(request, response, placed({ answer }, request, response, handlers).answer);
  } finally {
    handOver(response);
  }
}

/**
 * An answer with the address of its next page from where the client sees the service, where that is short enough: kept answers
 * know only the path.
 */
function placed<Given extends Pick<KeptAnswer, "answer">>(
  given: Given,
  request: IncomingMessage,
  response: ServerResponse,
  { address }: Pick<Handlers, "address">,
): Given {
  const { link: path, ...headers } = given.answer.headers;
  if (typeof path !== "string") return given;
  for (const name of address.vary) response.appendHeader("vary", name);
  const link = path.replace("<", `<${address.of(request)}`);
  return {
    ...given,
    answer: { ...given.answer, headers: { ...headers, ...(link.length <= LONGEST_LINK && { link }) } },
  };
}

/** What was kept for a question, unless this service would not let it be asked. */
async function given(
  { answers, mayBeGiven }: Pick<Handlers, "answers" | "mayBeGiven">,
  { url = "" }: IncomingMessage,
  body: Buffer | undefined,
  question: string,
): Promise<KeptAnswer | undefined> {
  return mayBeGiven(url, body) ? answers?.find(question) : undefined;
}

/** A body as Yoga takes it in: of a mere text it would look at each character first, which takes longer than all the rest. */
function inOnePiece(text: string) {
  return {
    text,
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(text);
    },
  };
}

/** Sends what was kept, told of and paid for like any answer. */
async function sendAgain(
  request: IncomingMessage,
  response: ServerResponse,
  { answer, notes }: KeptAnswer,
  rateLimit: RateLimit | undefined,
): Promise<void> {
  Object.assign(notesOf(response), notes);
  // The request itself has been paid for where it came in.
  if (notes.cost !== undefined) await rateLimit?.spend(request, notes.cost - points.request);
  sendAnswer(request, response, answer);
}
