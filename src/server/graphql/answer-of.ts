import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../http/answer.js";
import { notesOf } from "../operations/notes.js";
import type { GraphQLEndpoint } from "./endpoint.js";

/** What the endpoint answers to a request. Nothing is sent: that is for whoever keeps answers as they are sent. */
export async function answerOf(
  endpoint: GraphQLEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const answered = await endpoint.handleNodeRequestAndResponse(request, response, { req: request, res: response });
  const { codes, state, isLasting } = notesOf(response);
  const isGood = answered.status === 200 && codes.length === 0 && state !== undefined;
  return {
    status: answered.status,
    headers: Object.fromEntries(answered.headers),
    bytes: Buffer.from(await answered.text()),
    freshness: !isGood ? "none" : isLasting ? "lasting" : "current",
  };
}
