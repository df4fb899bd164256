import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { DebianPostgres, hasDebianPostgres } from "../support/debian-postgres.js";
import { ask } from "../support/graphql.js";
import { neverAsked } from "../support/load.js";
import { hasRedis, startRedis } from "../support/redis.js";
import { corpusNamed, DatabaseCopy } from "../support/restored.js";
import { serveDatabase } from "../support/service.js";
import { serveWorkers } from "../support/workers.js";

const edition = (fields: string): string => `{ edition(corpus: "harbour-charter") { id number digest ${fields} } }`;

/** Every way to a row: each question names its edition by digest, and shows names. */
const questions = [
  edition("eras { totalCount nodes { name leaders { name } stances { principle { name } } } }"),
  edition('era(slug: "widening") { name previous { name } principles { name } events { name } }'),
  edition(
    'compareEras(eras: ["founding", "keeping"]) { eras { name } rows { principle { name } } sharedByAll { name } }',
  ),
  edition('compareLeaders(leaders: ["ada-lund", "bo-marsh"]) { leaders { name } rows { principle { name } } }'),
  edition("timeline { nodes { ... on Era { name } ... on Event { name } } }"),
  edition('search(text: "Alpha or Beta") { totalCount nodes { ... on Era { name } ... on Principle { name } } }'),
  edition(
    "principles { nodes { name lineage(includeNarrower: true) { era { name } } introducedBy { era { name } } } }",
  ),
  edition("leaders { nodes { name stances { era { name } } } } agreement { byPrinciple { principle { name } } }"),
];

interface Told {
  readonly id: string;
  readonly number: number;
  readonly digest: string;
  /** First words of all names. */
  readonly words: ReadonlySet<string>;
}

function toldBy(body: string): Told {
  const { id, number, digest } = JSON.parse(body).data.edition;
  const words = new Set([...body.matchAll(/"name":"(\w+)/g)].map(([, word]) => word ?? ""));
  return { id, number, digest, words };
}

/**
 * Copies a database, imports one content and asks, sets the database back to the copy, imports another content and asks:
 * what is answered must be of the content whose digest it names, although numbers of editions came again.
 *
 * @param answers the answers of all processes to a question
 * @param isBack whether the service has found the database again
 */
async function expectOwnContent(
  databaseUrl: string,
  answers: (query: string) => Promise<readonly string[]>,
  isBack: () => Promise<boolean>,
): Promise<void> {
  const copy = await DatabaseCopy.of(databaseUrl);
  const publish = async (word: string): Promise<void> =>
    expect((await run(["import", await corpusNamed(word)], { DATABASE_URL: databaseUrl })).code).toBe(0);
  const tell = async (): Promise<Told[]> => (await Promise.all(questions.map(answers))).flat().map(toldBy);
  await expect.poll(isBack).toBe(true);
  await publish("Alpha");
  const before = [...(await tell()), ...(await tell())];
  await copy.restore();
  await publish("Beta");
  await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
  const after = [...(await tell()), ...(await tell())];
  for (const { words } of before) expect(words).toEqual(new Set(["Alpha"]));
  for (const { words } of after) expect(words).toEqual(new Set(["Beta"]));
  // What the database numbers alike is told apart by what ids name: the digest.
  const all = [...before, ...after];
  const different = (tell: (told: Told) => string | number): number => new Set(all.map(tell)).size;
  expect([different(({ number }) => number), different(({ id }) => id), different(({ digest }) => digest)]).toEqual([
    1, 2, 2,
  ]);
}

const readyAt =
  (...urls: readonly string[]) =>
  async (): Promise<boolean> =>
    (await Promise.all(urls.map((url) => fetch(`${url}/health/ready`)))).every(({ ok }) => ok);

const answerOf = async (url: string, query: string): Promise<string> => JSON.stringify(await ask(url, query));

describe("A database that is set back to an older copy, and gets other content under the same numbers", () => {
  it("is answered from as it is now", async () => {
    const service = await serveDatabase(await seededDatabase());
    onTestFinished(() => service.stop());
    const answers = async (query: string) => [await answerOf(service.url, query)];
    await expectOwnContent(service.databaseUrl, answers, readyAt(service.url));
  });

  it("also by several workers", async () => {
    const { url, environment, askAll } = await serveWorkers(2);
    const answers = async (query: string) => [...(await askAll(query)).values()];
    await expectOwnContent(environment["DATABASE_URL"] ?? "", answers, readyAt(url));
  });

  it.skipIf(!hasRedis)("also where answers are shared in a Redis", async () => {
    const database = await seededDatabase();
    const REDIS_URL = (await startRedis()).url;
    const services = [
      await serveDatabase(database, { REDIS_URL }),
      await serveDatabase({ ...database, drop: async () => undefined }, { REDIS_URL }),
    ];
    onTestFinished(async () => {
      for (const service of services.toReversed()) await service.stop();
    });
    const urls = services.map(({ url }) => url);
    const answers = (query: string) => Promise.all(urls.map((url) => answerOf(url, query)));
    await expectOwnContent(database.url, answers, readyAt(...urls));
  });

  it.skipIf(!hasDebianPostgres)("also by a replica, which follows later", async () => {
    const primary = await DebianPostgres.create();
    const replica = await primary.replica();
    const DATABASE_REPLICA_URLS = replica.url;
    const service = await serveDatabase({ url: primary.url, drop: () => primary.remove() }, { DATABASE_REPLICA_URLS });
    onTestFinished(async () => {
      await service.stop();
      await replica.remove();
    });
    const isAble = async (): Promise<boolean> => {
      await service.ask(neverAsked());
      return service.service.reader.replicas.able === 1;
    };
    const answers = async (query: string) => [await answerOf(service.url, query)];
    await expectOwnContent(primary.url, answers, isAble);
    expect(service.service.reader.replicas.reads).toBeGreaterThan(0);
  });
});
