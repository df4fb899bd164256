import type { IncomingMessage } from "node:http";
import { parse as parseContentType } from "content-type";
import { limits } from "../../limits/limits.js";
import { clientOf, received } from "../exchange/exchange.js";
import { parameterProblem, parametersOf } from "../exchange/parameters.js";
import type { Refusal } from "../exchange/refusal.js";
import { problemOfBrackets } from "./json-brackets.js";

/** Where the id of a document stands: by GraphQL over HTTP, and by the guide of Relay. */
export const idParameters = ["documentId", "doc_id", "id"] as const;
const mediaTypes = new Set(["application/json", "application/graphql+json"]);

/** What has been received of a GraphQL request: the body of a POST. */
export type ReceivedRequest = { readonly body: Buffer | undefined } | { readonly refusal: Refusal };
/** What of it has been found well-formed: the same as text. */
export type ReadRequest = { readonly body: string | undefined } | { readonly refusal: Refusal };

/**
 * Receives a GraphQL request as far as HTTP goes: media type, size. Nothing is held in memory beyond the size that
 * a request may have.
 */
export async function receiveGraphQLRequest(request: IncomingMessage): Promise<ReceivedRequest> {
  const problem = parameterProblem(request, request.method === "POST" ? [] : parametersOfGet);
  if (problem) return { refusal: problem };
  if (request.method !== "POST") return { body: undefined };
  const mediaType = request.headers["content-type"];
  if (!isJson(mediaType)) {
    const given = mediaType === undefined ? "none is given" : `it is ${JSON.stringify(mediaType.slice(0, 100))}`;
    return refused(415, `The content-type of a POST must be application/json; ${given}.`, {
      accept: "application/json",
    });
  }
  if (!["", "identity"].includes(request.headers["content-encoding"]?.trim().toLowerCase() ?? ""))
    return refused(415, "The body must not be compressed; send it without content-encoding.", {
      "accept-encoding": "identity",
    });
  return received(request, readBody(request));
}

/** JSON is UTF-8 by its own standard (RFC 8259, 8.1). */
function isJson(contentType: string | undefined): boolean {
  const { type, parameters } = parseContentType(contentType ?? "");
  return mediaTypes.has(type) && /^(?:utf-?8)?$/i.test(parameters["charset"] ?? "");
}

/** Bytes of bodies that are on their way into this process, and of those each client's. */
let held = 0;
const heldOf = new Map<string, number>();
/** A body that usually comes in one piece is gone as soon as it has come. */
const SMALL = 16_384;

function hold(client: string, bytes: number): void {
  held += bytes;
  const ofClient = (heldOf.get(client) ?? 0) + bytes;
  if (ofClient === 0) heldOf.delete(client);
  else heldOf.set(client, ofClient);
}

function isTooMuchAtOnce(client: string, size: number): boolean {
  if (size <= SMALL) return false;
  return held > limits.bodyBytesAtOnce.most || (heldOf.get(client) ?? 0) > limits.bodyBytesOfClient.most;
}

/** By events, which take a third of the time that iterating over the chunks does. */
function readBody(request: IncomingMessage): Promise<ReceivedRequest> {
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes.most)
    return Promise.resolve({ refusal: tooLarge });
  return new Promise((resolve, reject) => {
    const client = clientOf(request);
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      hold(client, chunk.length);
      chunks.push(chunk);
      if (size > limits.bodyBytes.most) finish({ refusal: tooLarge });
      else if (chunks.length > limits.bodyPieces.most) giveUp({ refusal: inPieces });
      else if (isTooMuchAtOnce(client, size)) finish({ refusal: tooMany });
    };
    // What is left of a refused body is let pass, so that the refusal reaches a client who is still sending.
    const finish = (received: ReceivedRequest): void => {
      release();
      resolve(received);
      request.resume();
    };
    // Each piece more takes time as well: nothing more is read from this connection.
    const giveUp = (received: ReceivedRequest): void => {
      release();
      request.socket.pause();
      resolve(received);
    };
    const release = (): void => {
      hold(client, -size);
      request.off("data", take).off("end", end).off("error", fail);
      request.on("error", () => undefined);
    };
    const end = (): void => finish({ body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size) });
    const fail = (error: Error): void => {
      release();
      reject(error);
    };
    request.on("data", take).on("end", end).on("error", fail);
    // Where the body comes in chunks, it has been held back until now.
    request.socket.resume();
  });
}

const inPieces: Refusal = {
  status: 413,
  code: "BAD_USER_INPUT",
  message: `The body comes in more than ${limits.bodyPieces.most} pieces; send larger ones.`,
  headers: { connection: "close" },
};

const tooMany: Refusal = {
  status: 503,
  code: "SERVICE_UNAVAILABLE",
  message: "The service is receiving more than it can hold right now; try again in a moment.",
  headers: { "retry-after": "1", connection: "close" },
};

/** Reads what was received: its encoding, the parts of an address that are JSON, and how deep JSON is nested. */
export function readGraphQLRequest({ url = "" }: IncomingMessage, body: Buffer | undefined): ReadRequest {
  return body === undefined ? checkParameters(url) : readJson(body, '{"query": "{ eras { totalCount } }"}');
}

/** The text of a body, nested no deeper than JSON may be. @param example of what is expected, for whoever sends nothing */
export function readJson(bytes: Buffer, example: string): { readonly body: string } | { readonly refusal: Refusal } {
  if (bytes.length === 0) return refused(400, `The body is empty; expected JSON such as ${example}.`);
  try {
    const body = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const problem = problemOfBrackets(body);
    return problem === undefined ? { body } : refused(400, problem);
  } catch {
    return refused(400, "The body is not UTF-8; expected JSON in UTF-8.");
  }
}

/** The connection is given up with the answer: what is still on its way is not worth receiving. */
const tooLarge: Refusal = {
  status: 413,
  code: "BAD_USER_INPUT",
  message: `The body is larger than ${limits.bodyBytes.most} bytes.`,
  headers: { connection: "close" },
};

/** By what a GET may say which document it means. */
const documentParameters = ["query", "extensions", ...idParameters];
const parametersOfGet = [...documentParameters, "variables", "operationName"];

/** Whether an address says which document is meant. */
export function namesDocument(url: string): boolean {
  return namesOne(parametersOf({ url }));
}

function namesOne(parameters: URLSearchParams): boolean {
  return documentParameters.some((name) => parameters.get(name));
}

/** The parts of a GET that are JSON within the address. */
function checkParameters(url: string): ReadRequest {
  const parameters = parametersOf({ url });
  if (!namesOne(parameters))
    return refused(400, "The address lacks the parameter query, such as ?query={ eras { totalCount } }.");
  for (const name of ["variables", "extensions"]) {
    const text = parameters.get(name);
    const problem = problemOfBrackets(text ?? "");
    if (problem !== undefined) return refused(400, problem);
    if (text && !isObject(text))
      return refused(400, `The parameter ${name} is not a JSON object; expected such as {}.`);
  }
  return { body: undefined };
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || (typeof value === "object" && !Array.isArray(value));
  } catch {
    return false;
  }
}

function refused(status: number, message: string, headers: Refusal["headers"] = {}): { readonly refusal: Refusal } {
  return { refusal: { status, code: "BAD_USER_INPUT", message, headers } };
}
