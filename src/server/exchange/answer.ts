import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { Notes } from "./notes.js";
import { WORTH_COMPRESSING } from "./page.js";
import { isKnown, takesGzip } from "./preferences.js";

/** What a GraphQL request is answered with, as it is sent. */
export interface Answer {
  readonly status: number;
  /** Those of the content: its type, how it is compressed, when to come again. */
  readonly headers: OutgoingHttpHeaders;
  readonly bytes: Buffer;
  /** For how long caches may hold it. */
  readonly freshness: Freshness;
}

/** An answer, in which state of the catalogue it was given, and what there is to tell of it. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly state: string;
  readonly notes: Notes;
}

/** `current`: true until something is published; `lasting`: of an edition that is named by its digest, true for ever; `none`: not to be held. */
export type Freshness = "current" | "lasting" | "none";

/**
 * A minute for what is current: long enough to take a lesson's worth of readers off the service, short enough that nobody
 * misses a new edition. Beyond it a cache asks before it answers, since the first reader after a quiet hour would be shown that hour's
 * edition otherwise; only while the service fails it may go on for an hour (RFC 5861).
 */
export const cacheControl: Readonly<Record<Freshness, string>> = {
  current: "public, max-age=60, stale-if-error=3600",
  lasting: "public, max-age=31536000, immutable",
  none: "no-store",
};

const compress = promisify(gzip);

/** An answer as it is sent to a client: compressed, if that client takes it so and it is worth it. */
export async function packed(request: IncomingMessage, answer: Answer): Promise<Answer> {
  if (answer.bytes.length < WORTH_COMPRESSING || !takesGzip(request)) return answer;
  const bytes = await compress(answer.bytes, { level: constants.Z_BEST_SPEED });
  return { ...answer, bytes, headers: { ...answer.headers, "content-encoding": "gzip" } };
}

const tags = new WeakMap<Answer, string>();

/** The tag under which caches know an answer: a digest of its bytes, reckoned when it is first asked for. */
function tagOf(answer: Answer): string {
  const tag = tags.get(answer) ?? `"${createHash("sha256").update(answer.bytes).digest("base64url")}"`;
  tags.set(answer, tag);
  return tag;
}

const sent = new WeakMap<ServerResponse, Buffer>();

/** The bytes that were made for an answer and stay in memory until it is sent; undefined where there are none. */
export function ownBytes(response: ServerResponse): Buffer | undefined {
  return sent.get(response);
}

/** Sends an answer; to a GET, what caches need to know of it, and nothing (304) when the client has it already. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.appendHeader("vary", "accept-encoding, graphql-cost");
  if (request.method === "GET") {
    response.setHeader("cache-control", cacheControl[answer.freshness]);
    if (answer.freshness !== "none") response.setHeader("etag", tagOf(answer));
    if (answer.freshness !== "none" && isKnown(request, tagOf(answer))) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(answer.status, { ...answer.headers, "content-length": answer.bytes.length });
  sent.set(response, answer.bytes);
  response.end(answer.bytes);
}
