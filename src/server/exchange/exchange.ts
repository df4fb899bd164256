import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What a request comes from and its answer goes to, as Node's HTTP server has them. */
export interface HttpExchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

const HEADER = "x-request-id";
/** What a proxy in front may have given already. */
const usable = /^[\w.:-]{1,100}$/;

/** Names a request: by the id that it came with, or by a new one. Answer, errors and log carry it. */
export function nameRequest({ headers }: IncomingMessage, response: ServerResponse): void {
  const given = headers[HEADER];
  response.setHeader(HEADER, typeof given === "string" && usable.test(given) ? given : randomUUID());
}

/** The id that a request was named by. */
export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER));
}

const since = new WeakMap<IncomingMessage, number>();

/** From now on a request waits for its answer. */
export function noteArrival(request: IncomingMessage): void {
  since.set(request, performance.now());
}

/** For how long a request has waited for its answer, in milliseconds; 0 where nobody noted when it came. */
export function waitedFor(request: IncomingMessage): number {
  const now = performance.now();
  return now - (since.get(request) ?? now);
}

/** Waits for the body of a request: how long a client takes to send one is no waiting for an answer. */
export async function received<Body>(request: IncomingMessage, receiving: Promise<Body>): Promise<Body> {
  const before = waitedFor(request);
  const body = await receiving;
  since.set(request, performance.now() - before);
  return body;
}

const clients = new WeakMap<IncomingMessage, string>();

/** Says whose a request is: the client's address, or the network that it is one of. */
export function nameClient(request: IncomingMessage, client: string): void {
  clients.set(request, client);
}

export function clientOf(request: IncomingMessage): string {
  return clients.get(request) ?? "";
}

const handovers = new WeakMap<ServerResponse, Handover>();

interface Handover {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/** Whoever has left waits for nothing. */
function handoverOf(response: ServerResponse): Handover {
  const known = handovers.get(response);
  if (known) return known;
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const made = { promise, resolve };
  handovers.set(response, made);
  if (response.destroyed) resolve();
  else response.once("close", resolve);
  return made;
}

/** Resolves when all of an answer has been handed over to be sent, or there is nobody to send it to; at once where it was before. */
export function handedOver(response: ServerResponse): Promise<void> {
  return handoverOf(response).promise;
}

/** Says that nothing is being made for an answer any more. */
export function handOver(response: ServerResponse): void {
  handoverOf(response).resolve();
}
