import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type Attributes,
  type Context,
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { orWhenLate } from "../../database/patience.js";
import { type Notes, notesOf } from "../exchange/notes.js";

const NAME = "throughline";
const tracer = trace.getTracer(NAME);
/** Codes of errors that are the service's; for all others the client is to blame, and a span has not failed. */
const failures = new Set(["TIMEOUT", "SERVICE_UNAVAILABLE", "INTERNAL_SERVER_ERROR"]);

/**
 * Does the work of answering a GraphQL operation within a span, by OpenTelemetry's conventions for GraphQL servers
 * (https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/). Where no SDK is registered the work is done and nothing else.
 */
export function traced<Result>(
  { headers }: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isRecorded()) return work();
  // Named anew when it ends: what is asked becomes known while it is answered.
  return tracer.startActiveSpan("GraphQL Operation", { kind: SpanKind.SERVER }, parentOf(headers), async (span) => {
    try {
      return await work();
    } finally {
      const notes = notesOf(response);
      const { operation, codes } = notes;
      if (operation) span.updateName([operation.type, operation.name].filter(Boolean).join(" "));
      span.setAttributes(attributesOf(notes));
      for (const code of codes) span.addEvent("graphql.error", { "error.type": code });
      if (codes.some((code) => failures.has(code))) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }
  });
}

/** Whether an SDK is registered, be it by a copy of the API that is another than ours, which cannot be asked. */
function isRecorded(): boolean {
  const registered = methodOf(trace.getTracerProvider(), "getDelegateTracer");
  return registered === undefined || registered(NAME) !== undefined;
}

/** A collector that does not answer must not keep a process from ending. */
export const LONGEST_SENDING_MILLISECONDS = 400;

/**
 * Sends the spans that an SDK has gathered and not sent: it cannot know when the last one has ended, and a process that ends takes them
 * along. OpenTelemetry's API has no word for it, so the SDK that is registered is asked whether it has one.
 */
export async function sendSpans(): Promise<void> {
  const provider = trace.getTracerProvider();
  // The SDK's copy of the API may be another than ours, so that classes say nothing.
  const flush = methodOf(methodOf(provider, "getDelegate")?.() ?? provider, "forceFlush");
  if (flush === undefined) return;
  const sending = Promise.resolve(flush()).catch(() => undefined);
  await orWhenLate(sending, LONGEST_SENDING_MILLISECONDS, undefined);
}

function methodOf(target: unknown, name: string): ((...args: unknown[]) => unknown) | undefined {
  const method: unknown = typeof target === "object" && target !== null ? Reflect.get(target, name) : undefined;
  return typeof method === "function" ? (...args) => Reflect.apply(method, target, args) : undefined;
}

/** An instrumentation of HTTP has read the headers already, and its span is the parent then. */
function parentOf(headers: IncomingMessage["headers"]): Context {
  const active = context.active();
  return trace.getSpan(active) ? active : propagation.extract(active, headers);
}

function attributesOf({ operation, cost, codes: [code] }: Notes): Attributes {
  return {
    ...(operation && { "graphql.operation.type": operation.type }),
    ...(operation?.name && { "graphql.operation.name": operation.name }),
    ...(cost !== undefined && { "throughline.operation.cost": cost }),
    ...(code && { "error.type": code }),
  };
}
