import type { ServerResponse } from "node:http";
import type { Wanted } from "../../edition/wanted.js";
import { requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";

/** A GraphQL request that has been answered, as whoever runs the service may see it. */
export interface Observation {
  readonly requestId: string;
  /** The operation's name where it is one of the guide's queries, `mcp:` and the tool's name for what agents ask, otherwise `other`: names are the clients' to make up. */
  readonly operation: string;
  /** Points; undefined when the request did not come so far that its cost was reckoned. */
  readonly cost: number | undefined;
  /** From the moment that the request's head was there until its answer was sent, or its client gone. */
  readonly seconds: number;
  readonly status: number;
  readonly codes: readonly string[];
}

/** Why an answer is cut off before its client has it: it takes it too slowly, or room is needed for other answers. */
export const cutReasons = ["slow", "room"] as const;

/** An answer that was cut off. */
export interface CutAnswer {
  readonly requestId: string;
  readonly reason: (typeof cutReasons)[number];
  /** Bytes that were made and not sent. */
  readonly unsent: number;
}

/** Who is told of answers once they are sent, and of what failed beside them. */
export interface Observer {
  cut?(answer: CutAnswer): void;
  answered?(observation: Observation): void;
  /** @param isCut whether it broke off after its head was sent */
  exported?(format: Wanted["format"], status: number, isCut: boolean): void;
  failedUnawaited?(): void;
}

const OTHER = "other";
/** What proxies log for a client that left before it was answered; HTTP itself has no number for it. */
const CLIENT_GONE = 499;

/** Tells observers of the answer to a GraphQL request once it is sent. */
export function observeAnswer(response: ServerResponse, observers: readonly Observer[]): void {
  const start = performance.now();
  response.once("close", () => {
    const { operation, cost, codes } = notesOf(response);
    const observation: Observation = {
      requestId: requestIdOf(response),
      operation: operation?.name ?? OTHER,
      cost,
      seconds: (performance.now() - start) / 1_000,
      status: statusSent(response),
      codes,
    };
    for (const observer of observers) observer.answered?.(observation);
  });
}

/** Tells observers of an export once it is sent; of pages that only list exports, nothing is told. */
export function observeExport(response: ServerResponse, observers: readonly Observer[]): void {
  response.once("close", () => {
    const { exported, isCut = false } = notesOf(response);
    if (exported === undefined) return;
    for (const observer of observers) observer.exported?.(exported, statusSent(response), isCut);
  });
}

function statusSent({ headersSent, statusCode }: ServerResponse): number {
  return headersSent ? statusCode : CLIENT_GONE;
}

/** Tells observers of an answer that is cut off. */
export function observeCut(
  { response, reason, unsent }: Omit<CutAnswer, "requestId"> & { readonly response: ServerResponse },
  observers: readonly Observer[],
): void {
  for (const observer of observers) observer.cut?.({ requestId: requestIdOf(response), reason, unsent });
}
