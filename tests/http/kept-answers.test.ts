import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { changingCoordinates } from "../../src/schema/changing-fields.js";
import { schema } from "../../src/schema/index.js";
import { graphiqlAddress, guideQueries } from "../../src/server/guide.js";
import { copyHarbour, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { serveDatabase, useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();
/** Digests of the default corpus and of the American one, by what stands for them in the queries below. */
const digests: Record<string, string> = {};
beforeAll(async () => {
  const { home, away } = await service().data(
    `{ home: edition { digest } away: edition(corpus: "united-states-foreign-policy-doctrines") { digest } }`,
  );
  Object.assign(digests, { HOME: home.digest, AWAY: away.digest });
});

function get(query: string, headers: Record<string, string> = {}, url = service().url): Promise<Response> {
  return getByAddress(`/graphql?query=${encodeURIComponent(query)}`, headers, url);
}

function getByAddress(address: string, headers: Record<string, string> = {}, url = service().url): Promise<Response> {
  const named = address.replace(/HOME|AWAY/g, (name) => digests[name] ?? "");
  return fetch(`${url}${named}`, {
    headers: { accept: "application/graphql-response+json", "accept-encoding": "identity", ...headers },
  });
}

const current = "{ eras { nodes { slug } } }";
const tags = "fragment t on Edition { tags }";
const american = "united-states-foreign-policy-doctrines";
const onPrinciples = `compareEras(eras: ["founding", "${american}@1@AWAY/detente"], principles: $p) { rows { attestedIn } }`;
const numbered = '{ edition(number: 1, digest: "HOME") { digest eras { nodes { slug stances { summary } } } } }';

describe("An answer that was given before", () => {
  it("is given again without a single statement, to GET and POST alike", async () => {
    const { reader } = service().service;
    for (const guide of guideQueries) {
      const both = async () => [
        await service().ask(guide.query, guide.variables),
        await (await getByAddress(graphiqlAddress(guide))).json(),
      ];
      const first = await both();
      const statements = await countStatements(reader, async () => expect(await both()).toEqual(first));
      expect(statements).toBe(0);
    }
  });

  it("is another one to who accepts another form of it, or asks for its cost", async () => {
    const list = "{ eras { nodes { slug } } }";
    expect((await (await get(list, { "graphql-cost": "1" })).json()).extensions.cost.requested).toBeGreaterThan(0);
    expect(await (await get(list)).json()).not.toHaveProperty("extensions");
    expect(await (await get(list, { accept: "text/csv" })).text()).toMatch(/^slug\r?\nfounding/);
    expect((await get(list)).headers.get("content-type")).toContain("application/graphql-response+json");
  });

  it("is sent compressed to who takes it so, the same when unpacked", async () => {
    const plain = await get(numbered);
    const packed = await get(numbered, { "accept-encoding": "gzip" });
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(Number(plain.headers.get("content-length")) / 2);
    expect(await packed.text()).toBe(await plain.text());
    expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    expect((await get(numbered, { "accept-encoding": "gzip;q=0" })).headers.get("content-encoding")).toBeNull();
  });

  it("is not the answer any more once an edition is published", async () => {
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    await importCorpus(service().service.store.database, folder);
    const query = '{ edition(corpus: "harbour-charter") { number eras(first: 1) { nodes { name } } } }';
    const before = await get(query);
    expect((await before.json()).data.edition.number).toBe(1);
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    await importCorpus(service().service.store.database, folder);
    const after = await get(query, { "if-none-match": before.headers.get("etag") ?? "" });
    expect([after.status, (await after.json()).data.edition]).toEqual([
      200,
      { number: 2, eras: { nodes: [{ name: "Renamed" }] } },
    ]);
  });

  it("is not kept when it has errors, nor when it is refused", async () => {
    const { answers } = service().service;
    const count = answers?.bytes;
    for (const query of ['{ compareEras(eras: ["founding", "nowhere"]) { rows { attestedIn } } }', "{ nothing }"]) {
      const ids = [await get(query), await get(query)].map(({ headers }) => headers.get("x-request-id"));
      expect(new Set(ids).size).toBe(2);
      expect((await get(query)).headers.get("cache-control")).toBe("no-store");
    }
    expect(answers?.bytes).toBe(count);
  });
});

describe("What caches are told of an answer to GET", () => {
  it("is how long it holds: a minute of what is current, for ever of what is named by its digest", async () => {
    const control = async (query: string) => (await get(query)).headers.get("cache-control");
    expect(await control(current)).toBe("public, max-age=60, stale-if-error=3600");
    expect(await control(numbered)).toBe("public, max-age=31536000, immutable");
    const { id } = (await service().data('{ era(slug: "founding") { id } }')).era;
    expect(await control(`{ node(id: "${id}") { ... on Era { name } } }`)).toContain("immutable");
  });

  it.each([
    '{ edition(number: 1, digest: "HOME") { digest tags } }',
    '{ edition(number: 1, digest: "HOME") { corpus { slug title } } }',
    "{ edition { number } }",
    "{ edition(number: 99) { number } }",
    "{ edition(number: 1) { digest } }",
    '{ edition(digest: "HOME") { number } }',
    '{ edition(number: 1, digest: "000000000000") { number } }',
    '{ edition(number: 1, digest: "HOME") { publishedAt } }',
    '{ edition(number: 1, digest: "HOME") { changes(since: 1) { totalCount } } }',
    '{ edition(number: 1, digest: "HOME") { compareEras(eras: ["founding", "united-states-foreign-policy-doctrines@1/detente"]) { rows { attestedIn } } } }',
    '{ edition(number: 1, digest: "HOME") { sources { attached } } }',
    '{ edition(number: 1, digest: "HOME") { compareEras(eras: ["founding", "united-states-foreign-policy-doctrines/detente"]) { rows { attestedIn } } } }',
    "{ __schema { description } }",
  ])("does not say for ever of what may change: %s", async (query) => {
    expect((await get(query)).headers.get("cache-control")).toBe("public, max-age=60, stale-if-error=3600");
  });

  it("says for ever of a comparison of editions that are named by their digests", async () => {
    const eras = '["founding", "united-states-foreign-policy-doctrines@1@AWAY/detente"]';
    const answer = await get(
      `{ edition(number: 1, digest: "HOME") { compareEras(eras: ${eras}) { rows { attestedIn } } } }`,
    );
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  it.each<[string, string, Record<string, unknown>, boolean]>([
    ["the default of a variable", 'query ($n: Int = 1) { edition(number: $n, digest: "HOME") { digest } }', {}, true],
    [
      "null instead of the default",
      'query ($n: Int = 1) { edition(number: $n, digest: "HOME") { digest } }',
      { n: null },
      false,
    ],
    [
      "what a condition leaves out",
      `query ($t: Boolean!) { edition(number: 1, digest: "HOME") { ...t @include(if: $t) } } ${tags}`,
      { t: false },
      true,
    ],
    [
      "what a condition leaves in",
      `query ($t: Boolean!) { edition(number: 1, digest: "HOME") { ...t @include(if: $t) } } ${tags}`,
      { t: true },
      false,
    ],
    [
      "a condition with a default",
      `query ($t: Boolean = true) { edition(number: 1, digest: "HOME") { ...t @skip(if: $t) } } ${tags}`,
      {},
      true,
    ],
    [
      "a fragment on an interface",
      `{ edition(number: 1, digest: "HOME") { ... on Node { ...t } } } ${tags}`,
      {},
      false,
    ],
    [
      "a variable of a name that objects have",
      "query ($valueOf: Int) { edition(number: $valueOf) { digest } }",
      {},
      false,
    ],
    [
      "one value for a list",
      `query ($p: [String!]) { edition(number: 1, digest: "HOME") { ${onPrinciples} } }`,
      { p: `${american}/political-detachment` },
      false,
    ],
    [
      "one value for a list, named by its digest",
      `query ($p: [String!]) { edition(number: 1, digest: "HOME") { ${onPrinciples} } }`,
      { p: `${american}@1@AWAY/political-detachment` },
      true,
    ],
  ])("is said of the very operation that is asked: %s", async (_name, query, variables, isLasting) => {
    const answer = await getByAddress(
      `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
    );
    expect((await answer.json()).errors).toBeUndefined();
    const expected = isLasting ? "public, max-age=31536000, immutable" : "public, max-age=60, stale-if-error=3600";
    expect(answer.headers.get("cache-control")).toBe(expected);
  });

  it("is said of one operation of several, whatever the others ask for", async () => {
    const document = `query Lasting { edition(number: 1, digest: "HOME") { digest } } query Current { edition { ...t } } ${tags}`;
    const ask = (name: string) => getByAddress(`/graphql?query=${encodeURIComponent(document)}&operationName=${name}`);
    expect((await ask("Lasting")).headers.get("cache-control")).toContain("immutable");
    expect((await ask("Current")).headers.get("cache-control")).not.toContain("immutable");
  });

  it("does not say for ever of a list that lacks something", async () => {
    const { id } = (await service().data('{ era(slug: "founding") { id } }')).era;
    const lacking = Buffer.from(Buffer.from(id, "base64").toString().replace(/\d+$/, "999")).toString("base64");
    const query = (...ids: string[]) => `{ nodes(ids: ${JSON.stringify(ids)}) { id } }`;
    expect((await get(query(id))).headers.get("cache-control")).toContain("immutable");
    const answer = await get(query(id, lacking));
    expect((await answer.json()).data.nodes).toEqual([{ id }, null]);
    expect(answer.headers.get("cache-control")).not.toContain("immutable");
  });

  it("knows fields by names that the schema has", () => {
    for (const coordinate of changingCoordinates) {
      const [type = "", field = ""] = coordinate.split(".");
      const found = schema.getType(type);
      expect(found && "getFields" in found && field in found.getFields(), coordinate).toBe(true);
    }
  });

  it("is a tag, for which the answer is 304 as long as it is the same", async () => {
    const first = await get(current);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await get(current, { "if-none-match": `"other", W/${etag}` });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    expect(again.headers.get("cache-control")).toBe("public, max-age=60, stale-if-error=3600");
    expect(first.headers.get("vary")).toContain("accept, accept-encoding");
  });
});

describe("The memory of answers", () => {
  it("is bounded by ANSWERS_MEMORY, and none with 0", async () => {
    const database = await seededDatabase();
    const bounded = await serveDatabase(database, { ANSWERS_MEMORY: "1" });
    const without = await serveDatabase({ ...database, drop: async () => undefined }, { ANSWERS_MEMORY: "0" });
    const answers = bounded.service.answers;
    for (let size = 1; size <= 60; size += 1) {
      const query = `{ stances(first: ${size}) { nodes { summary evidence { gloss digest } leaders { name } } } }`;
      expect((await get(query, {}, bounded.url)).status).toBe(200);
      expect(answers?.bytes).toBeLessThanOrEqual(1_024 * 1_024);
    }
    expect(answers?.misses).toBe(60);
    expect(answers?.bytes).toBeGreaterThan(500_000);
    expect(without.service.answers).toBeUndefined();
    expect((await get(current, {}, without.url)).status).toBe(200);
    await without.stop();
    await bounded.stop();
  });
});
