import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

/** A request as it goes over the wire, which `fetch` would make up for. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** Sends the body in pieces, without saying how long it is. */
  readonly chunked?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Codes of the errors in the answer, where it is JSON. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Sends a request as it stands. */
export function send(
  url: string,
  { method = "POST", path = "/graphql", headers = {}, body = "", chunked = false }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = chunked ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(`${url}${path}`, { method, agent: false, headers: { ...length, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece) => pieces.push(piece)).on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(pieces).toString();
        const errors = errorsIn(text);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
          codes: errors.map(({ extensions }) => extensions.code),
          messages: errors.map(({ message }) => message),
        });
      });
    });
    sent.on("error", reject);
    for (let start = 0; chunked && start < body.length; start += 65_536) sent.write(body.slice(start, start + 65_536));
    sent.end(chunked ? undefined : body);
  });
}

/** Sends a request of HTTP as text, such as no client would write it; what comes back until the service closes, as text. */
export function sendText(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (piece) => {
      answer += piece;
    });
    socket.on("close", () => resolve(answer)).on("error", reject);
  });
}

/** Asks as a program does that takes errors of GraphQL with their HTTP status. */
export function sendQuery(url: string, query: string, variables: unknown = {}): Promise<RawAnswer> {
  return send(url, { headers: jsonHeaders, body: JSON.stringify({ query, variables }) });
}

export const jsonHeaders = {
  "content-type": "application/json",
  accept: "application/graphql-response+json, application/json",
};

function errorsIn(text: string): readonly { message: string; extensions: { code: string } }[] {
  try {
    return JSON.parse(text).errors ?? [];
  } catch {
    return [];
  }
}
