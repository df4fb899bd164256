import type { IncomingMessage, ServerResponse } from "node:http";
import { points } from "../../limits/points.js";
import { behindOthers } from "../../resolvers/breather.js";
import { packed, sendAnswer } from "../exchange/answer.js";
import { notesOf } from "../exchange/notes.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { type Refusal, refuse } from "../exchange/refusal.js";
import { readJson, receiveGraphQLRequest } from "./graphql-request.js";
import type { Handlers } from "./handlers.js";

const EXAMPLE = '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}';

/**
 * Answers at `/mcp`: a message of the Model Context Protocol by its streamable HTTP transport, each by itself and at once, under
 * the limits of a GraphQL request. What a tool asks is paid for as the same question is at `/graphql`.
 */
export async function answerAgents(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: Pick<Handlers, "agents">,
  rateLimit: RateLimit | undefined,
): Promise<void> {
  const agents = await handlers.agents();
  const { origin } = request.headers;
  if (origin !== undefined && !isLoopback(origin) && !agents.origins.includes(origin))
    return refuse(response, foreignOrigin);
  const received = await receiveGraphQLRequest(request);
  if ("refusal" in received) return refuse(response, received.refusal);
  const bytes = received.body ?? Buffer.alloc(0);
  const pay = async (): Promise<void> => rateLimit?.spend(request, Math.floor(bytes.length * points.refusedBytes));
  await behindOthers();
  const read = readJson(bytes, EXAMPLE);
  if ("refusal" in read || /^\s*\[/.test(read.body)) {
    await pay();
    return refuse(response, "refusal" in read ? read.refusal : batch);
  }
  const answer = await agents.answer(request, response, read.body);
  if (notesOf(response).isPaid !== true) await pay();
  const sent = await packed(request, answer);
  if (!response.destroyed) sendAnswer(request, response, sent);
}

/**
 * A page that was led to this address under a name of its own (DNS rebinding) says where it is from; whoever is no page says
 * nothing. The transport demands that such pages are refused, whether what they would read is public or not.
 */
const foreignOrigin: Refusal = {
  status: 403,
  code: "BAD_USER_INPUT",
  message: "Pages of this origin may not ask here; CORS_ORIGINS names those that may.",
};

const batch: Refusal = {
  status: 400,
  code: "BAD_USER_INPUT",
  message: "The body is a list; expected one message of JSON-RPC at a time.",
};

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && loopback.has(new URL(origin).hostname);
}
