import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { copyHarbour, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, send } from "../support/http.js";
import { hasRedis, startRedis } from "../support/redis.js";
import { serveDatabase } from "../support/service.js";
import { countStatements } from "../support/statements.js";
import { sha256 } from "../support/trusted.js";

const query =
  '{ compareEras(eras: ["founding", "new-era"]) { rows { principle { slug } cells { kinds stances { summary evidence { gloss } } } } } }';

/** Two services on one database and one Redis. */
async function startTwo(redisUrl: string, more: Record<string, string> = {}) {
  const database = await seededDatabase();
  const one = await serveDatabase(database, { REDIS_URL: redisUrl });
  const other = await serveDatabase({ ...database, drop: async () => undefined }, { REDIS_URL: redisUrl, ...more });
  const stop = async (): Promise<void> => {
    await other.stop();
    await one.stop();
  };
  return { one, other, stop };
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
});
