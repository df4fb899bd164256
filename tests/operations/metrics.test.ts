import pg from "pg";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { send, sendQuery } from "../support/http.js";
import { startObservedService, useObservedService } from "../support/observed.js";

const observed = useObservedService();
const corpus = "independent-foreign-policy-of-peace";

/** How much each metric that begins like this grew while something was done; waits until one of them did. */
async function growth(beginning: string, work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await observed().metrics();
  await work();
  const grown = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      [...(await observed().metrics())]
        .map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const)
        .filter(([name, difference]) => name.startsWith(beginning) && difference !== 0),
    );
  await expect.poll(grown).not.toEqual({});
  return grown();
}

describe("requests are counted", () => {
  it("by the name of the guide's query and the class of the status", async () => {
    const { url } = observed();
    for (const { operationName, query, variables } of guideQueries.slice(0, 2)) {
      const counted = await growth("throughline_graphql_requests_total", () => sendQuery(url, query, variables));
      expect(counted).toEqual({
        [`throughline_graphql_requests_total{operation="${operationName}",status_class="2xx"}`]: 1,
      });
    }
  });

  it("as other under whatever name a client makes up", async () => {
    const { url } = observed();
    const counted = await growth("throughline_graphql_requests_total", () =>
      sendQuery(url, "query DropTables { __typename }"),
    );
    expect(counted).toEqual({ 'throughline_graphql_requests_total{operation="other",status_class="2xx"}': 1 });
    expect([...(await observed().metrics()).keys()].join()).not.toContain("DropTables");
  });

  it("also when they are refused before GraphQL sees them, with the code of the refusal", async () => {
    const { url } = observed();
    const refused = () => send(url, { method: "PUT", body: "{}" });
    const counted = await growth("throughline_graphql_", refused);
    expect(counted).toMatchObject({
      'throughline_graphql_requests_total{operation="other",status_class="4xx"}': 1,
      'throughline_graphql_errors_total{code="BAD_USER_INPUT"}': 1,
    });
  });

  it("and are among them when a client has spent its points", async () => {
    const limited = await startObservedService({ RATE_LIMIT: "1" });
    try {
      for (const _turn of [1, 2]) await sendQuery(limited.url, "{ __typename }");
      const refused = 'throughline_graphql_requests_total{operation="other",status_class="4xx"}';
      await expect.poll(async () => (await limited.metrics()).get(refused)).toBe(1);
      expect((await limited.metrics()).get('throughline_graphql_errors_total{code="RATE_LIMITED"}')).toBe(1);
    } finally {
      await limited.stop();
    }
  });

  it("not when a browser asks for GraphiQL, or whether it may ask", async () => {
    const { url } = observed();
    const counted = await growth("throughline_graphql_requests_total", async () => {
      await fetch(`${url}/graphql`, { headers: { accept: "text/html" } });
      await send(url, { method: "OPTIONS", headers: { "access-control-request-method": "POST" } });
      await sendQuery(url, "{ __typename }");
    });
    expect(Object.values(counted)).toEqual([1]);
  });
});

describe("histograms", () => {
  it("have how long requests took, in seconds, and what operations cost, in points", async () => {
    const counted = await growth("throughline_graphql_", () =>
      sendQuery(observed().url, "{ eras(first: 8) { nodes { slug } } }"),
    );
    expect(counted).toMatchObject({
      'throughline_graphql_request_duration_seconds_count{operation="other"}': 1,
      'throughline_graphql_request_duration_seconds_bucket{le="+Inf",operation="other"}': 1,
      throughline_graphql_operation_cost_points_count: 1,
      throughline_graphql_operation_cost_points_sum: expect.any(Number),
    });
  });
});

describe("errors are counted by code:", () => {
  it.each([
    ["GRAPHQL_PARSE_FAILED", "{"],
    ["GRAPHQL_VALIDATION_FAILED", "{ nothing }"],
    ["BAD_USER_INPUT", '{ compareEras(eras: ["founding", "nowhere"]) { eras { slug } } }'],
    ["QUERY_TOO_COMPLEX", `{ ${"a: __typename ".repeat(60).replace(/a/g, (_a, at) => `a${at}`)} }`],
  ])("%s", async (code, query) => {
    const counted = await growth("throughline_graphql_errors_total", () => sendQuery(observed().url, query));
    expect(counted).toEqual({ [`throughline_graphql_errors_total{code="${code}"}`]: 1 });
  });

  it("codes that never occurred are there with 0", async () => {
    expect((await observed().metrics()).get('throughline_graphql_errors_total{code="INTERNAL_SERVER_ERROR"}')).toBe(0);
  });
});

describe("exports are counted", () => {
  it("by format, and listings of what there is are not", async () => {
    const { url } = observed();
    const counted = await growth("throughline_exports_total", async () => {
      for (const path of ["", `/${corpus}`, `/${corpus}/1`, `/${corpus}/1/stances.csv`])
        await (await fetch(`${url}/export${path}`)).text();
    });
    expect(counted).toEqual({ 'throughline_exports_total{format="csv",status_class="2xx"}': 1 });
  });
});

describe("the database", () => {
  it("is shown with its connections", async () => {
    await sendQuery(observed().url, "{ eras { totalCount } }");
    const metrics = await observed().metrics();
    const connections = Number(metrics.get("throughline_database_pool_connections"));
    expect(connections).toBeGreaterThan(0);
    const idle = async () => (await observed().metrics()).get("throughline_database_pool_idle_connections");
    await expect.poll(idle).toBe(connections);
    expect(metrics.get("throughline_database_pool_max_connections")).toBeGreaterThanOrEqual(connections);
    expect(metrics.get("throughline_database_pool_waiting_requests")).toBe(0);
    expect(metrics.get("throughline_database_away")).toBe(0);
  });

  it("is shown to be away while it is, and so are the errors that come of it", async () => {
    const isAway = async () => (await observed().metrics()).get("throughline_database_away");
    const { pathname } = new URL(observed().databaseUrl);
    const name = pathname.slice(1);
    const admin = new pg.Client({ connectionString: new URL("/postgres", observed().databaseUrl).href });
    await admin.connect();
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    const counted = await growth("throughline_graphql_errors_total", () =>
      sendQuery(observed().url, "{ quotes(first: 3) { nodes { text } } }"),
    );
    expect(counted).toEqual({ 'throughline_graphql_errors_total{code="SERVICE_UNAVAILABLE"}': 1 });
    expect(await isAway()).toBe(1);
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await admin.end();
    await expect.poll(isAway).toBe(0);
  });
});

describe("the server of metrics", () => {
  it("has nothing but metrics, and only to read", async () => {
    const { metricsUrl } = observed();
    const { origin } = new URL(metricsUrl);
    const statuses = [];
    for (const [path, method] of [
      ["/metrics", "GET"],
      ["/metrics", "HEAD"],
      ["/metrics", "POST"],
      ["/graphql", "GET"],
      ["/", "GET"],
    ] as const)
      statuses.push((await fetch(`${origin}${path}`, { method })).status);
    expect(statuses).toEqual([200, 200, 405, 404, 404]);
  });

  it("is not on the public port", async () => {
    expect((await fetch(`${observed().url}/metrics`)).status).toBe(404);
  });

  it("listens where METRICS_HOST says, and nowhere else", async () => {
    const elsewhere = await startObservedService({ METRICS_HOST: "127.0.0.2" });
    try {
      const { hostname, port } = new URL(elsewhere.metricsUrl);
      expect(hostname).toBe("127.0.0.2");
      expect((await fetch(`http://127.0.0.2:${port}/metrics`)).status).toBe(200);
      await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toMatchObject({
        cause: { code: "ECONNREFUSED" },
      });
    } finally {
      await elsewhere.stop();
    }
  });

  it("counts for one service only, when several run in a process", async () => {
    const other = await startObservedService();
    try {
      const name = 'throughline_graphql_requests_total{operation="other",status_class="2xx"}';
      await sendQuery(observed().url, "{ __typename }");
      expect((await other.metrics()).get(name)).toBeUndefined();
      await sendQuery(other.url, "{ __typename }");
      await expect.poll(async () => (await other.metrics()).get(name)).toBe(1);
    } finally {
      await other.stop();
    }
    await expect(fetch(other.metricsUrl)).rejects.toThrow();
  });
});
