import { Agent, type OutgoingHttpHeaders, request } from "node:http";
import { jsonHeaders } from "../support/http.js";

/** A sort of request, or of connection, that is meant to hold a service up. */
export interface Kind {
  readonly name: string;
  /** Does it, and resolves when it is over: statuses of the answers, or `cut` where there was none. */
  assail(url: string): Promise<readonly Result[]>;
}

export type Result = number | "cut";

/** A request of a volley. */
export interface Shot {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** A kind of which so many requests are sent, `abreast` at a time. */
export function volley(name: string, count: number, shot: (index: number) => Shot, abreast = 60): Kind {
  return {
    name,
    assail: async (url) => {
      const agent = new Agent({ keepAlive: true, maxSockets: abreast });
      try {
        return await Promise.all(Array.from({ length: count }, (_, index) => fire(url, shot(index), agent)));
      } finally {
        agent.destroy();
      }
    },
  };
}

/** Such a kind, of questions. */
export function questions(name: string, count: number, question: (index: number) => Question, abreast?: number): Kind {
  return volley(name, count, (index) => posted(JSON.stringify(question(index))), abreast);
}

export interface Question {
  readonly query?: string;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** A body, sent as JSON. */
export function posted(body: string | Buffer, headers: OutgoingHttpHeaders = {}): Shot {
  return { method: "POST", path: "/graphql", headers: { ...jsonHeaders, ...headers }, body };
}

export function repeated(count: number, make: (index: number) => string, between = " "): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(between);
}

function fire(
  url: string,
  { method = "GET", path = "/", headers = {}, body = "" }: Shot,
  agent: Agent,
): Promise<Result> {
  return new Promise((resolve) => {
    const options = { agent, method, path, headers: { "content-length": Buffer.byteLength(body), ...headers } };
    const sent = request(url, options, (response) => {
      response.resume().on("close", () => resolve(response.complete ? (response.statusCode ?? "cut") : "cut"));
    });
    // What is refused while it is still on its way may end in a broken pipe.
    sent.on("error", () => resolve("cut")).end(body);
  });
}
