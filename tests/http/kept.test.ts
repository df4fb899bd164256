import { cp } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { guideQueries } from "../../src/server/guide.js";
import { copyHarbour, run, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { neverAsked, outcomeOf } from "../support/load.js";
import { OwnPostgres } from "../support/own-postgres.js";
import { serveDatabase, useService } from "../support/service.js";

const service = useService();

describe("what an edition has answered", () => {
  it("is kept, and answered the same again", async () => {
    const answers = async () =>
      Promise.all(guideQueries.map(({ query, variables }) => service().data(query, variables)));
    const first = await answers();
    const { catalogue } = service().service.reader;
    const { bytes } = catalogue.use;
    expect(bytes).toBeGreaterThan(10_000);
    expect([await answers(), await answers()]).toEqual([first, first]);
    expect(catalogue.use.bytes).toBe(bytes);
  });

  it("does not hide a new edition, which the next request sees", async () => {
    const { database } = service().service.store;
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const query =
      '{ edition(corpus: "harbour-charter") { number eras { nodes { name edition { number } } } corpus { editions { totalCount } } } }';
    expect(await service().data(query)).toEqual({ edition: null });
    await importCorpus(database, folder);
    expect((await service().data(query)).edition).toMatchObject({ number: 1, corpus: { editions: { totalCount: 1 } } });
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    await importCorpus(database, folder);
    const { edition } = await service().data(query);
    expect(edition).toMatchObject({ number: 2, corpus: { editions: { totalCount: 2 } } });
    expect(edition.eras.nodes[0]).toEqual({ name: "Renamed", edition: { number: 2 } });
  });
});

describe("a change that another process makes", () => {
  it("is seen by the next request to every service, be it an edition, a tag, a way back or a text", async () => {
    const database = await seededDatabase();
    const [one, other] = [
      await serveDatabase(database),
      await serveDatabase({ ...database, drop: async () => undefined }),
    ];
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const query = `{ corpora { slug editions { totalCount } } edition(corpus: "harbour-charter") {
      number tags sources { attached } eras(first: 1) { nodes { name stances { evidence { text } } } } } }`;
    const seen = async () => {
      const [a, b] = [(await one.data(query)).edition, (await other.data(query)).edition];
      expect(a).toEqual(b);
      return a;
    };
    const change = async (...command: string[]) =>
      expect((await run(command, { DATABASE_URL: database.url })).code).toBe(0);

    expect(await seen()).toBeNull();
    await change("import", folder);
    expect(await seen()).toMatchObject({ number: 1, tags: [], sources: [{ attached: false }] });
    await change("tag", "harbour-charter", "1", "thesis");
    expect((await seen()).tags).toEqual(["thesis"]);
    await change("attach", folder, "--source", "tests/fixtures/harbour-charter-source.txt");
    const { sources, eras } = await seen();
    expect([sources, eras.nodes[0].stances[0].evidence[0].text]).toEqual([[{ attached: true }], expect.any(String)]);
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    await change("import", folder);
    expect(await seen()).toMatchObject({ number: 2, eras: { nodes: [{ name: "Renamed" }] } });
    await change("rollback", "harbour-charter", "1");
    expect((await seen()).number).toBe(1);
    await change("prune", "harbour-charter", "--keep", "1");
    await Promise.all([other.stop(), one.stop()]);
  });
});

describe("what is published while an answer is made", () => {
  it("is in all of it or in nothing of it, and what was read before is not taken for what is now", async () => {
    const database = await seededDatabase();
    const own = await serveDatabase(database);
    const query = "{ edition { tags eras(first: 1) { totalCount nodes { name edition { tags } } } } }";
    const [locker, watcher] = [new pg.Client(database.url), new pg.Client(database.url)];
    await Promise.all([locker.connect(), watcher.connect()]);
    await locker.query("BEGIN; LOCK TABLE era IN ACCESS EXCLUSIVE MODE");
    const answer = own.data(query);
    const waiting = async () => (await watcher.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount ?? 0;
    await expect.poll(waiting).toBeGreaterThan(0);
    await locker.query("INSERT INTO edition_tag (corpus_id, name, number) VALUES (1, 'thesis', 1)");
    await locker.query("COMMIT");
    await Promise.all([locker.end(), watcher.end()]);
    const { edition } = await answer;
    expect(edition.tags).toEqual(["thesis"]);
    expect(edition.eras.nodes[0].edition.tags).toEqual(["thesis"]);
    expect(await own.data(query)).toEqual({ edition });
    await own.stop();
  });
});

describe("while the database is away", () => {
  it("what was asked before is answered, and says that it may be stale; the rest is unavailable, and there is a limit to waiting", async () => {
    const postgres = await OwnPostgres.create();
    const own = await serveDatabase({ url: postgres.url, drop: () => postgres.remove() });
    const askAll = () => Promise.all(guideQueries.map(({ query, variables }) => own.ask(query, variables)));
    const before = await askAll();
    for (const signal of ["SIGSTOP", "SIGKILL"] as const) {
      await postgres.signal(signal);
      const during = await askAll();
      expect(during).toEqual(before.map((answer) => ({ ...answer, extensions: { stale: true } })));
      const unknown = await outcomeOf(own.url, neverAsked());
      expect([503, 504]).toContain(unknown.status);
    }
    await postgres.start();
    await expect.poll(async () => (await own.ask(guideQueries[0]?.query ?? "")).extensions).toBeUndefined();
    await own.stop();
  });
});
