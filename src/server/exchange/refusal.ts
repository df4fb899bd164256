import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { requestIdOf } from "./exchange.js";
import { notesOf } from "./notes.js";

/** What a client finds in `extensions.code`: the contract's list, each with its HTTP status where nothing else was answered. */
export const statuses = {
  BAD_USER_INPUT: 200,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  DOCUMENT_NOT_TRUSTED: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof statuses;
export const errorCodes: readonly string[] = Object.keys(statuses);

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(statuses, code);
}

/** Why a request is not even looked at, as HTTP and as GraphQL say it. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** What is wrong, and what would be right. */
  readonly message: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Answers with a refusal, in the form that every error of GraphQL has. */
export function refuse(response: ServerResponse, { status, code, message, headers }: Refusal): void {
  notesOf(response).codes = [code];
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] });
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
