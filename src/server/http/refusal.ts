import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { notesOf } from "../operations/notes.js";
import { requestIdOf } from "./request-id.js";

/** Why a request is not even looked at, as HTTP and as GraphQL say it. */
export interface Refusal {
  readonly status: number;
  /** As `extensions.code` has it. */
  readonly code: string;
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
