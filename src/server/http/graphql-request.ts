import type { IncomingMessage } from "node:http";
import { limits } from "../../limits/limits.js";
import type { Refusal } from "./refusal.js";

const METHODS = "GET, POST";
const mediaTypes = new Set(["application/json", "application/graphql+json"]);

/** What of a GraphQL request has been read and found well-formed: the body of a POST, as text. */
export type ReadRequest = { readonly body: string | undefined } | { readonly refusal: Refusal };

/**
 * Reads a GraphQL request as far as HTTP goes: method, media type, size, encoding. Nothing is held in memory beyond the
 * size that a request may have.
 */
export async function readGraphQLRequest(request: IncomingMessage): Promise<ReadRequest> {
  if (request.method === "GET") return checkParameters(request.url ?? "");
  if (request.method !== "POST") {
    const message = `GraphQL is asked by GET or POST, not by ${request.method}.`;
    return refused(405, message, { allow: METHODS });
  }
  const mediaType = request.headers["content-type"];
  if (!isJson(mediaType)) {
    const given = mediaType === undefined ? "none is given" : `it is ${JSON.stringify(mediaType.slice(0, 100))}`;
    return refused(415, `The content-type of a POST must be application/json; ${given}.`, {
      accept: "application/json",
    });
  }
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity")
    return refused(415, "The body must not be compressed; send it without content-encoding.");
  return readBody(request);
}

/** JSON is UTF-8 by its own standard (RFC 8259, 8.1). */
function isJson(contentType: string | undefined): boolean {
  const [mediaType = "", ...parameters] = (contentType ?? "").toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return mediaTypes.has(mediaType.trim()) && (charset === undefined || /^"?utf-?8"?$/.test(charset));
}

/** Bytes of bodies that are on their way into this process. */
let held = 0;

async function readBody(request: IncomingMessage): Promise<ReadRequest> {
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes.most) return tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // A refused body is let pass, so that the refusal reaches a client who is still sending.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      held += chunk.length;
      if (size > limits.bodyBytes.most) return tooLarge();
      if (held > limits.bodyBytesAtOnce.most) return { refusal: tooMany };
      chunks.push(chunk);
    }
  } finally {
    held -= size;
    request.resume();
  }
  return readText(chunks, size);
}

const tooMany: Refusal = {
  status: 503,
  code: "SERVICE_UNAVAILABLE",
  message: "The service is receiving more than it can hold right now; try again in a moment.",
  headers: { "retry-after": "1", connection: "close" },
};

function readText(chunks: readonly Buffer[], size: number): ReadRequest {
  if (size === 0) return refused(400, 'The body is empty; expected JSON such as {"query": "{ eras { totalCount } }"}.');
  try {
    const body = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return isNestedTooDeep(body) ? refused(400, tooDeep) : { body };
  } catch {
    return refused(400, "The body is not UTF-8; expected JSON in UTF-8.");
  }
}

const tooDeep = `The JSON is nested more than ${limits.jsonNesting.most} levels deep.`;

/** Whether lists and objects of a JSON text stand in each other too deep; brackets within strings do not count. */
function isNestedTooDeep(json: string): boolean {
  let level = 0;
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[{\]}]/gs)) {
    if (token === "[" || token === "{") level += 1;
    if (token === "]" || token === "}") level -= 1;
    if (level > limits.jsonNesting.most) return true;
  }
  return false;
}

/** The connection is given up with the answer: what is still on its way is not worth receiving. */
function tooLarge(): ReadRequest {
  return refused(413, `The body is larger than ${limits.bodyBytes.most} bytes.`, { connection: "close" });
}

/** The parts of a GET that are JSON within the address. */
function checkParameters(url: string): ReadRequest {
  const parameters = new URLSearchParams(url.split("?")[1] ?? "");
  if (!parameters.get("query") && !parameters.has("extensions"))
    return refused(400, "The address lacks the parameter query, such as ?query={ eras { totalCount } }.");
  for (const name of ["variables", "extensions"]) {
    const text = parameters.get(name);
    if (text && isNestedTooDeep(text)) return refused(400, tooDeep);
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

function refused(status: number, message: string, headers: Refusal["headers"] = {}): ReadRequest {
  return { refusal: { status, code: "BAD_USER_INPUT", message, headers } };
}
