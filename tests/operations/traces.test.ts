import { type Attributes, context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { jsonHeaders, send, sendQuery } from "../support/http.js";
import { useObservedService } from "../support/observed.js";

const observed = useObservedService();
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

beforeAll(() => provider.register());
beforeEach(() => exporter.reset());
afterAll(async () => {
  trace.disable();
  context.disable();
  propagation.disable();
  await provider.shutdown();
});

/** The one span of a request, which may end a little after the answer is there. */
async function spanOf(work: Promise<unknown>): Promise<ReadableSpan> {
  await work;
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(1);
  const [span] = exporter.getFinishedSpans();
  if (span === undefined) throw new Error("no span has ended");
  return span;
}

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";

describe("an operation is a span", () => {
  it("named by its type and by the name of the guide's query, with its cost", async () => {
    const [guide] = guideQueries;
    const span = await spanOf(sendQuery(observed().url, guide?.query ?? ""));
    expect([span.name, span.kind, span.status.code, span.events]).toEqual([
      `query ${guide?.operationName}`,
      SpanKind.SERVER,
      SpanStatusCode.UNSET,
      [],
    ]);
    expect(span.attributes).toEqual<Attributes>({
      "graphql.operation.type": "query",
      "graphql.operation.name": guide?.operationName,
      "throughline.operation.cost": expect.any(Number),
    });
  });

  it("named by its type alone under a name that a client makes up, without a word of what it asked", async () => {
    const query = "query ImportantPerson($slug: String!) { secretAlias: era(slug: $slug) { name } }";
    const span = await spanOf(sendQuery(observed().url, query, { slug: "a-private-matter" }));
    expect(span.name).toBe("query");
    expect(Object.keys(span.attributes).sort()).toEqual(["graphql.operation.type", "throughline.operation.cost"]);
  });

  it("of the trace that the client says it belongs to", async () => {
    const headers = { ...jsonHeaders, traceparent: `00-${TRACE}-${PARENT}-01` };
    const body = JSON.stringify({ query: "{ __typename }" });
    const span = await spanOf(send(observed().url, { headers, body }));
    expect([span.spanContext().traceId, span.parentSpanContext?.spanId]).toEqual([TRACE, PARENT]);
  });

  it("of a trace of its own when the client names none", async () => {
    const span = await spanOf(sendQuery(observed().url, "{ __typename }"));
    expect([span.spanContext().traceId === TRACE, span.parentSpanContext]).toEqual([false, undefined]);
  });
});

describe("errors are recorded in the span by their codes:", () => {
  it.each([
    ["GRAPHQL_PARSE_FAILED", "{", "GraphQL Operation"],
    ["GRAPHQL_VALIDATION_FAILED", "query Mine { nothing }", "query"],
    ["BAD_USER_INPUT", '{ compareEras(eras: ["founding", "nowhere"]) { eras { slug } } }', "query"],
  ])("%s, which is not the service's fault", async (code, query, name) => {
    const span = await spanOf(sendQuery(observed().url, query));
    expect([span.name, span.attributes["error.type"], span.status.code]).toEqual([name, code, SpanStatusCode.UNSET]);
    expect(span.events.map(({ attributes }) => attributes)).toEqual([{ "error.type": code }]);
  });

  it("INTERNAL_SERVER_ERROR, which is", async () => {
    const { database } = observed().service.store;
    await database.$executeRaw`ALTER TABLE leader RENAME TO leader_away`;
    const span = await spanOf(sendQuery(observed().url, "{ leaders { totalCount } }"));
    await database.$executeRaw`ALTER TABLE leader_away RENAME TO leader`;
    const code = "INTERNAL_SERVER_ERROR";
    expect([span.attributes["error.type"], span.status]).toEqual([code, { code: SpanStatusCode.ERROR }]);
    expect(JSON.stringify(span.events)).not.toMatch(/leader|SELECT/);
  });
});
