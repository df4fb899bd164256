import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyHarbour, run, temporaryFolder } from "../support/cli.js";
import { DebianPostgres, hasDebianPostgres } from "../support/debian-postgres.js";
import { Load, neverAsked, outcomeOf } from "../support/load.js";
import { serveDatabase, type TestService } from "../support/service.js";

describe.skipIf(!hasDebianPostgres)("with DATABASE_REPLICA_URLS", () => {
  let primary: DebianPostgres;
  let replicas: readonly [DebianPostgres, DebianPostgres];
  let service: TestService;

  beforeAll(async () => {
    primary = await DebianPostgres.create();
    replicas = [await primary.replica(), await primary.replica()];
    const DATABASE_REPLICA_URLS = replicas.map(({ url }) => url).join(",");
    service = await serveDatabase({ url: primary.url, drop: () => primary.remove() }, { DATABASE_REPLICA_URLS });
  });
  afterAll(async () => {
    await service?.stop();
    for (const replica of replicas ?? []) await replica.remove();
  });

  const readiness = async (): Promise<number> => (await fetch(`${service.url}/health/ready`)).status;
  /** Asks until so many replicas are there and hold what is published. */
  const untilAble = (count: number) =>
    expect
      .poll(async () => {
        await service.ask(neverAsked());
        return service.service.reader.replicas.able;
      })
      .toBe(count);
  /** Publishes another edition of a corpus by the command line, and tells its number as the next request sees it. */
  const publish = async (folder: string, name: string): Promise<number> => {
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, `name: ${name}`));
    expect((await run(["import", folder], { DATABASE_URL: primary.url })).code).toBe(0);
    const { edition } = await service.data(
      '{ edition(corpus: "harbour-charter") { number eras(first: 1) { nodes { name } } } }',
    );
    expect(edition.eras.nodes).toEqual([{ name }]);
    return edition.number;
  };
  const harbour = async (): Promise<string> => {
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    return folder;
  };

  it("every replica reads its share, and the database itself is asked only what is current", async () => {
    await untilAble(2);
    const asked = Array.from({ length: 6 }, neverAsked);
    for (const query of asked) expect((await outcomeOf(service.url, query)).status).toBe(200);
    const words = asked.map((query) => /never\d+/.exec(query)?.[0] ?? "");
    const by = async (server: DebianPostgres): Promise<boolean[]> =>
      Promise.all(words.map((word) => server.wasAsked(word)));
    expect(await by(primary)).toEqual(words.map(() => false));
    for (const replica of replicas) expect((await by(replica)).filter(Boolean).length).toBe(3);
  });

  it("a new edition is seen by the next request, however far the replicas lag behind", async () => {
    const folder = await harbour();
    for (const replica of replicas) await replica.query("SELECT pg_wal_replay_pause()");
    expect([await publish(folder, "First"), await publish(folder, "Second")]).toEqual([1, 2]);
    expect(service.service.reader.replicas.able).toBe(0);
    await replicas[0].query("SELECT pg_wal_replay_resume()");
    await untilAble(1);
    expect(await publish(folder, "Third")).toBe(3);
    await replicas[1].query("SELECT pg_wal_replay_resume()");
    await untilAble(2);
  });

  it("a replica that is killed, and one that is frozen, are not noticed by clients", async () => {
    await untilAble(2);
    const load = new Load(service.url, 4);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(10);
    await replicas[0].signal("SIGKILL");
    await untilAble(1);
    await replicas[1].signal("SIGSTOP");
    await untilAble(0);
    await replicas[1].signal("SIGCONT");
    await replicas[0].start();
    await untilAble(2);
    await load.stop();
    expect(load.outcomes.filter(({ status, codes }) => status !== 200 || codes.length > 0)).toEqual([]);
  });

  it("a replica or the database that is lost is known of though nobody asks, and that it is back", async () => {
    const { replicas: read, availability } = service.service.reader;
    await untilAble(2);
    const soon = { timeout: 20_000, interval: 200 };
    await replicas[0].signal("SIGKILL");
    await expect.poll(() => read.able, soon).toBe(1);
    await replicas[0].start();
    await expect.poll(() => read.able, soon).toBe(2);
    await primary.signal("SIGKILL");
    await expect.poll(() => availability.isAway, soon).toBe(true);
    expect(await readiness()).toBe(200);
    await primary.start();
    await expect.poll(() => availability.isAway, soon).toBe(false);
  });

  it("the database may be away: replicas answer, also what was never asked, and say that it may be stale", async () => {
    await untilAble(2);
    await primary.signal("SIGKILL");
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await service.ask(neverAsked());
      expect(answer).toMatchObject({
        data: { search: { totalCount: expect.any(Number) } },
        extensions: { stale: true },
      });
    }
    expect(await readiness()).toBe(200);
    await primary.start();
    await expect.poll(async () => (await service.ask(neverAsked())).extensions).toBeUndefined();
  });

  it("a replica that lacks what was published answers nothing when the database is away", async () => {
    const folder = await harbour();
    await untilAble(2);
    for (const replica of replicas) await replica.query("SELECT pg_wal_replay_pause()");
    await publish(folder, "Fourth");
    await primary.signal("SIGKILL");
    const { status, codes } = await outcomeOf(service.url, neverAsked());
    expect([503, 504]).toContain(status);
    expect(codes.length).toBe(1);
    await primary.start();
    for (const replica of replicas) await replica.query("SELECT pg_wal_replay_resume()");
    await untilAble(2);
  });
});

describe("DATABASE_REPLICA_URLS", () => {
  it.each([
    [
      { DATABASE_URL: "postgresql://a/b", DATABASE_REPLICA_URLS: "postgresql://c/d,http://e" },
      "a list of connection strings",
    ],
    [{ DATABASE_REPLICA_URLS: "postgresql://c/d" }, "to be set without DATABASE_URL"],
  ])("is refused in one line when it cannot be used", async (environment, reason) => {
    const { code, stderr } = await run(["serve"], environment);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^Bad settings: DATABASE_REPLICA_URLS is not ${reason}.*\\.\\n$`)),
    ]);
  });
});
