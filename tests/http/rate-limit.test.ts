import { describe, expect, it, onTestFinished } from "vitest";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, type RawRequest, send } from "../support/http.js";
import { hasRedis, startRedis } from "../support/redis.js";
import { serveDatabase, type TestService } from "../support/service.js";

async function serve(environment: Record<string, string>): Promise<TestService> {
  const service = await serveDatabase(await seededDatabase(), environment);
  onTestFinished(() => service.stop());
  return service;
}

const query = (text: string, headers: Record<string, string> = {}): RawRequest => ({
  headers: { ...jsonHeaders, ...headers },
  body: JSON.stringify({ query: text }),
});
const cheap = query("{ __typename }");
/** 401 points. */
const dear = query("{ eras(first: 100) { nodes { slug name ordinal } } }");
const statuses = async ({ url }: TestService, ...requests: readonly RawRequest[]): Promise<number[]> => {
  const found: number[] = [];
  for (const request of requests) found.push((await send(url, request)).status);
  return found;
};

describe("with RATE_LIMIT, a client", () => {
  it("may spend so many points a minute, whatever the number of requests, and is told when to come again", async () => {
    const service = await serve({ RATE_LIMIT: "900" });
    expect(await statuses(service, dear, dear, dear)).toEqual([200, 200, 429]);
    const refused = await send(service.url, cheap);
    expect([refused.status, refused.codes]).toEqual([429, ["RATE_LIMITED"]]);
    expect(refused.messages[0]).toMatch(/900 points .* come again in \d+ seconds\.$/);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("pays for pages, for what is refused and for exports as well, but not for questions about the service's health", async () => {
    const service = await serve({ RATE_LIMIT: "1010" });
    const get = (path: string): RawRequest => ({ method: "GET", path });
    const corpus = "/export/independent-foreign-policy-of-peace/1";
    expect(await statuses(service, get("/"), query("{"), get(`${corpus}/eras.csv`))).toEqual([200, 400, 200]);
    expect(await statuses(service, get(`${corpus}/eras.csv`), get("/"), get("/schema.graphql"))).toEqual([
      429, 429, 429,
    ]);
    expect(await statuses(service, get("/health/ready"), get("/health/live"))).toEqual([200, 200]);
    expect((await send(service.url, get("/"))).body).toMatch(/^This address has spent/);
  });

  it("pays for figures, as files and in frames", async () => {
    const service = await serve({ RATE_LIMIT: "250" });
    const get = (path: string): RawRequest => ({ method: "GET", path });
    const asked = ["/figure/matrix.svg", "/embed/matrix", "/figure/matrix.csv", "/embed/timeline"].map(get);
    expect(await statuses(service, ...asked)).toEqual([200, 200, 429, 429]);
  });

  it("pays for what is refused by its size, before its cost is known", async () => {
    const service = await serve({ RATE_LIMIT: "1000" });
    const long = (text: string) => query(`${text} # ${"a".repeat(45_000)}`);
    const variables = {
      headers: jsonHeaders,
      body: JSON.stringify({ query: "{", variables: { a: "a".repeat(45_000) } }),
    };
    expect(await statuses(service, cheap, long("{ __typename }"), cheap)).toEqual([200, 200, 200]);
    expect(await statuses(service, long("{"), variables, cheap, long("{ nothing }"), cheap)).toEqual([
      400, 400, 200, 429, 429,
    ]);
  });

  it("is the address that a trusted proxy names, and only such a one; a whole network of IPv6 is one client", async () => {
    const from = (address: string) =>
      query("{ eras(first: 100) { nodes { slug name ordinal } } }", { "x-forwarded-for": address });
    const open = await serve({ RATE_LIMIT: "500" });
    expect(await statuses(open, from("192.0.2.1"), from("192.0.2.2"))).toEqual([200, 429]);
    const proxied = await serve({ RATE_LIMIT: "500", TRUSTED_PROXIES: "loopback" });
    expect(await statuses(proxied, from("192.0.2.1"), from("192.0.2.2"), from("192.0.2.1"))).toEqual([200, 200, 429]);
    expect(await statuses(proxied, from("2001:db8::1"), from("2001:db8::2"))).toEqual([200, 429]);
    expect(await statuses(proxied, from("192.0.2.9, 192.0.2.3"), from("192.0.2.8, 192.0.2.3"))).toEqual([200, 429]);
    expect(await statuses(proxied, from("nonsense"), from("nonsense"))).toEqual([200, 429]);
  });
});

describe.skipIf(!hasRedis)("with REDIS_URL, processes", () => {
  it("count a client's points together, and each for itself while Redis is away", async () => {
    const redis = await startRedis();
    const environment = { RATE_LIMIT: "1000", REDIS_URL: redis.url };
    const [one, other] = [await serve(environment), await serve(environment)];
    await expect.poll(() => redis.clients()).toBeGreaterThanOrEqual(2);
    expect(await statuses(one, dear)).toEqual([200]);
    expect(await statuses(other, dear, dear)).toEqual([200, 429]);
    expect(await statuses(one, cheap)).toEqual([429]);
    await redis.stop();
    await expect.poll(() => statuses(one, cheap)).toEqual([200]);
    expect(await statuses(one, dear, dear, dear)).toEqual([200, 200, 429]);
    expect(await statuses(other, dear)).toEqual([200]);
  });
});
