import { createHash, randomBytes } from "node:crypto";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { Redis } from "ioredis";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { copyHarbour, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, send } from "../support/http.js";
import { startObservedService } from "../support/observed.js";
import { hasRedis, startRedis } from "../support/redis.js";
import { serveDatabase } from "../support/service.js";
import { countStatements } from "../support/statements.js";
import { sha256, trustedFile } from "../support/trusted.js";

const query =
  '{ compareEras(eras: ["founding", "new-era"]) { rows { principle { slug } cells { kinds stances { summary evidence { gloss } } } } } }';

/** Two services on one database and one Redis, each with settings of its own. */
async function startTwo(redisUrl: string, more: Record<string, string> = {}, less: Record<string, string> = {}) {
  const database = await seededDatabase();
  const one = await serveDatabase(database, { REDIS_URL: redisUrl, ...less });
  const other = await serveDatabase({ ...database, drop: async () => undefined }, { REDIS_URL: redisUrl, ...more });
  const stop = async (): Promise<void> => {
    await other.stop();
    await one.stop();
  };
  return { one, other, stop };
}

/** Under which name the one answer stands, once it does. */
async function nameOfOnly(client: Redis): Promise<string> {
  await expect.poll(() => client.keys("throughline:answers:*")).toHaveLength(1);
  return String(await client.keys("throughline:answers:*"));
}

/** Where the answer to another question would stand, beside one that is there. */
function placeIn(name: string, question: string): string {
  return name.replace(/[^:]*$/, createHash("sha256").update(question).digest("base64url"));
}

describe.skipIf(!hasRedis)("Answers in a Redis", () => {
  it("are given by services that have not made them, without a statement, bytes and all", async () => {
    const { one, other, stop } = await startTwo((await startRedis()).url);
    const expected = await one.ask(query);
    await expect.poll(async () => countStatements(other.service.reader, () => other.data(query))).toBe(0);
    expect(await other.ask(query)).toEqual(expected);
    await stop();
  });

  it("are not given any more once an edition is published", async () => {
    const { one, other, stop } = await startTwo((await startRedis()).url);
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const asked = '{ edition(corpus: "harbour-charter") { number eras(first: 1) { nodes { name } } } }';
    expect((await one.data(asked)).edition).toBeNull();
    expect((await other.data(asked)).edition).toBeNull();
    await importCorpus(one.service.store.database, folder);
    expect((await other.data(asked)).edition.number).toBe(1);
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    await importCorpus(one.service.store.database, folder);
    for (const service of [one, other])
      expect((await service.data(asked)).edition).toEqual({ number: 2, eras: { nodes: [{ name: "Renamed" }] } });
    await stop();
  });

  it("are not shared with a service of other rules", async () => {
    const { one, other, stop } = await startTwo((await startRedis()).url, { INTROSPECTION: "off" });
    const schema = "{ __schema { queryType { name } } }";
    expect((await one.ask(schema)).errors).toBeUndefined();
    expect((await other.ask(schema)).errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    await stop();
  });

  it("are not shared with a service that trusts other texts under the same ids, or none", async () => {
    const redis = await startRedis();
    const byId = (url: string, body: object) => send(url, { headers: jsonHeaders, body: JSON.stringify(body) });
    const trusting = async (documents: object) => ({ TRUSTED_DOCUMENTS: await trustedFile(documents) });
    const settings = [{ a: "{ eras { totalCount } }" }, { a: "{ leaders { totalCount } }" }, {}];
    const [first, second, none] = await Promise.all(settings.map(trusting));
    const { one, other, stop } = await startTwo(redis.url, second, first);
    expect((await byId(one.url, { id: "a" })).body).toBe('{"data":{"eras":{"totalCount":8}}}');
    expect((await byId(other.url, { id: "a" })).body).toBe('{"data":{"leaders":{"totalCount":6}}}');
    const database = { url: one.databaseUrl, drop: async () => undefined };
    const [empty, open] = [
      await serveDatabase(database, { REDIS_URL: redis.url, ...none }),
      await serveDatabase(database, { REDIS_URL: redis.url }),
    ];
    expect((await byId(open.url, { query: settings[0]?.a })).codes).toEqual([]);
    for (const asked of [{ query: settings[0]?.a }, { id: "a" }])
      expect((await byId(empty.url, asked)).status).toBe(400);
    await open.stop();
    await empty.stop();
    await stop();
  });

  it("are looked at only for what the service would answer, whoever has put them there", async () => {
    const redis = await startRedis();
    const document = "{ eras { totalCount } }";
    const database = await seededDatabase();
    const TRUSTED_DOCUMENTS = await trustedFile({ a: document });
    const trusted = await serveDatabase(database, { REDIS_URL: redis.url, TRUSTED_DOCUMENTS });
    const get = (query: string) => send(trusted.url, { method: "GET", path: `/graphql?${query}` });
    expect((await get("id=a")).status).toBe(200);
    const client = new Redis(redis.url);
    const name = await nameOfOnly(client);
    const placeOf = (query: string) => placeIn(name, `GET application/json undefined false /graphql?${query}`);
    expect(placeOf("id=a")).toBe(name);
    const refused = `query=${encodeURIComponent("{ leaders { totalCount } }")}`;
    expect(await client.copy(name, placeOf(refused))).toBe(1);
    expect((await get(refused)).codes).toEqual(["DOCUMENT_NOT_TRUSTED"]);
    client.disconnect();
    await trusted.stop();
  });

  it("that cannot be read are none, whatever bytes stand there", async () => {
    const redis = await startRedis();
    const { one, stop } = await startTwo(redis.url);
    const expected = await one.ask(query);
    const client = new Redis(redis.url);
    const name = await nameOfOnly(client);
    const whole = (await client.getBuffer(name)) ?? Buffer.alloc(0);
    const damaged = [
      ...["", "\n", "{}", "{}\n", "null\n{}", '{"status":200}\n', "no JSON\nat all"].map((text) => Buffer.from(text)),
      whole.subarray(0, -1),
      whole.subarray(1),
      Buffer.from(whole.map((byte, at) => (at === whole.length - 3 ? byte ^ 1 : byte))),
      randomBytes(500),
    ];
    for (const bytes of damaged) {
      await client.set(name, bytes);
      const fresh = await serveDatabase(
        { url: one.databaseUrl, drop: async () => undefined },
        { REDIS_URL: redis.url },
      );
      expect(await fresh.ask(query)).toEqual(expected);
      await fresh.stop();
    }
    client.disconnect();
    await stop();
  });

  it("carry the id of the request that they are given to", async () => {
    const { one, other, stop } = await startTwo((await startRedis()).url);
    for (const [index, { url }] of [one, one, other, other].entries()) {
      const headers = { ...jsonHeaders, "x-request-id": `asker-${index}` };
      const answer = await send(url, { headers, body: JSON.stringify({ query }) });
      expect(answer.headers["x-request-id"]).toBe(`asker-${index}`);
    }
    await stop();
  });

  it("do not keep a service from learning a document by its hash", async () => {
    const { one, other, stop } = await startTwo((await startRedis()).url);
    const document = "query Mine($slug: String!) { era(slug: $slug) { ordinal } }";
    const ask = async ({ url }: { url: string }, query: string | undefined, slug: string) => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(document) } };
      const body = JSON.stringify({ query, variables: { slug }, extensions });
      return (await send(url, { headers: jsonHeaders, body })).body;
    };
    for (const service of [one, other])
      expect(await ask(service, document, "founding")).toBe('{"data":{"era":{"ordinal":1}}}');
    expect(await ask(other, undefined, "new-era")).toBe('{"data":{"era":{"ordinal":8}}}');
    await stop();
  });

  it("are done without when Redis goes away", async () => {
    const redis = await startRedis();
    const { one, other, stop } = await startTwo(redis.url);
    const expected = await one.ask(query);
    await redis.stop();
    const never = query.replace("kinds", "attested kinds");
    expect((await other.ask(never)).errors).toBeUndefined();
    expect(await other.ask(query)).toEqual(expected);
    await stop();
  });

  it("and points: that Redis is away is said once, and counted; so it is when it says nothing", async () => {
    const redis = await startRedis();
    const service = await startObservedService({ REDIS_URL: redis.url, RATE_LIMIT: "100000" });
    const away = async () => (await service.metrics()).get("throughline_redis_away");
    const lines = () => service.log.filter((line) => line.includes("Redis"));
    const ask = (first: number) =>
      send(service.url, {
        headers: jsonHeaders,
        body: JSON.stringify({ query: `{ eras(first: ${first}) { totalCount } }` }),
      });
    expect([(await ask(1)).status, await away(), lines()]).toEqual([200, 0, []]);
    redis.freeze();
    for (let first = 2; first < 6; first += 1) expect((await ask(first)).status).toBe(200);
    expect([await away(), lines().length]).toEqual([1, 1]);
    redis.thaw();
    await expect.poll(async () => [(await ask(1)).status, await away()], { timeout: 5_000 }).toEqual([200, 0]);
    expect(lines().map((line) => JSON.parse(line).msg)[1]).toBe("Redis answers again");
    await redis.stop();
    for (let first = 6; first < 40; first += 1) expect((await ask(first)).status).toBe(200);
    await expect.poll(away).toBe(1);
    expect(lines().length).toBe(3);
    expect((await service.metrics()).get("throughline_redis_connection_failures_total")).toBeGreaterThan(1);
    await service.stop();
  });
});
