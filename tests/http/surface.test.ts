import { describe, expect, it, onTestFinished } from "vitest";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, type RawRequest, send, sendQuery, sendText } from "../support/http.js";
import { serveDatabase, type TestService, useService } from "../support/service.js";

const service = useService();
const typename: RawRequest = { headers: jsonHeaders, body: '{"query":"{ __typename }"}' };

async function serve(environment: Record<string, string>): Promise<TestService> {
  const started = await serveDatabase(await seededDatabase(), environment);
  onTestFinished(() => started.stop());
  return started;
}

describe("every answer", () => {
  const get = (path: string, accept = "*/*"): RawRequest => ({ method: "GET", path, headers: { accept } });

  it("stands in no frame, is what it says it is, and tells no other site where it was read", async () => {
    const requests = [
      ...[get("/"), get("/graphql", "text/html"), get("/nowhere"), get("/health/ready"), get("/schema.graphql")],
      ...[get("/export"), typename, { ...typename, body: "{" }, { ...typename, headers: {} }],
    ];
    for (const request of requests) {
      const { headers } = await send(service().url, request);
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(
          /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/,
        ),
        "cross-origin-opener-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
      expect(headers["x-powered-by"] ?? headers["server"]).toBeUndefined();
    }
  });

  it("runs no script and takes no style but those that it brings itself", async () => {
    for (const request of [get("/"), get("/graphql", "text/html")]) {
      const policy = (await send(service().url, request)).headers["content-security-policy"];
      expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|\*|http)/);
      expect(policy).toMatch(/'sha256-[\w+/]{43}='/);
    }
    const policy = (await send(service().url, get("/"))).headers["content-security-policy"];
    expect(policy).not.toContain("unsafe");
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
  });
});

describe("pages of other sites", () => {
  const from = (origin: string, extra: Record<string, string> = {}): RawRequest => ({
    ...typename,
    headers: { ...jsonHeaders, origin, ...extra },
  });
  const preflight = (origin: string): RawRequest => ({
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type, graphql-cost",
    },
  });

  it("may read what is public, and send no credentials along", async () => {
    const { headers } = await send(service().url, from("https://evil.example"));
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    const asked = await send(service().url, preflight("https://evil.example"));
    expect([
      asked.status,
      asked.headers["access-control-allow-origin"],
      asked.headers["access-control-allow-headers"],
    ]).toEqual([204, "*", "content-type, graphql-cost"]);
  });

  it("may not where CORS_ORIGINS names others, and caches are told of the difference", async () => {
    const { url } = await serve({ CORS_ORIGINS: "https://a.example, https://b.example" });
    for (const [origin, allowed] of [
      ["https://b.example", "https://b.example"],
      ["https://evil.example", undefined],
    ] as const) {
      for (const request of [from(origin), preflight(origin)]) {
        const { headers } = await send(url, request);
        expect([headers["access-control-allow-origin"], headers.vary]).toEqual([
          allowed,
          expect.stringContaining("origin"),
        ]);
      }
    }
    const path = "/export/independent-foreign-policy-of-peace/1/eras.csv";
    const exported = await send(url, { method: "GET", path, headers: { origin: "https://a.example" } });
    expect(exported.headers["access-control-allow-origin"]).toBe("https://a.example");
  });
});

describe("with INTROSPECTION=off", () => {
  it("the schema is not shown, and everything else is answered as ever", async () => {
    const { url } = await serve({ INTROSPECTION: "off" });
    const refused = await sendQuery(url, "{ __schema { queryType { name } } }");
    expect([refused.status, new Set(refused.codes)]).toEqual([400, new Set(["GRAPHQL_VALIDATION_FAILED"])]);
    expect((await send(url, { method: "GET", path: "/schema.graphql" })).status).toBe(404);
    expect((await sendQuery(url, "{ __typename eras { nodes { __typename slug } } }")).status).toBe(200);
  });
});

describe("there is nothing to change:", () => {
  it("no mutation and no subscription, in the schema or in a request", async () => {
    const { data } = await service().ask("{ __schema { mutationType { name } subscriptionType { name } } }");
    expect(data.__schema).toEqual({ mutationType: null, subscriptionType: null });
    for (const query of ["mutation { a }", "subscription { a }"])
      expect((await sendQuery(service().url, query)).codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });
});

describe("a client that speaks no HTTP", () => {
  it.each([
    ["nonsense", "hello\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["headers without end", `GET / HTTP/1.1\r\nhost: a\r\n${"x: y\r\n".repeat(10_000)}`, /^HTTP\/1\.1 431 /],
    ["headers that never end", "GET / HTTP/1.1\r\nhost: a\r\nx", /^HTTP\/1\.1 408 /],
    [
      "two lengths of one body",
      "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a length beside pieces",
      "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400 /,
    ],
  ])("is refused: %s", async (_name, sent, expected) => {
    const answer = await sendText(service().url, sent);
    expect(answer).toMatch(expected);
  });
});
