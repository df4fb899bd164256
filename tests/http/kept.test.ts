import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { guideQueries } from "../../src/server/http/guide.js";
import { copyHarbour, temporaryFolder } from "../support/cli.js";
import { outcomeOf } from "../support/load.js";
import { OwnPostgres } from "../support/own-postgres.js";
import { serveDatabase, useService } from "../support/service.js";

const service = useService();

describe("what an edition has answered", () => {
  it("is kept, and answered the same again", async () => {
    const answers = async () => Promise.all(guideQueries.map(({ query }) => service().data(query)));
    const first = await answers();
    const { kept } = service().service.reader;
    const bytes = kept.bytes;
    expect(bytes).toBeGreaterThan(10_000);
    expect([await answers(), await answers()]).toEqual([first, first]);
    expect(kept.bytes).toBe(bytes);
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

describe("while the database is away", () => {
  it("what was asked before is answered, and says that it may be stale; the rest is unavailable, and there is a limit to waiting", async () => {
    const postgres = await OwnPostgres.create();
    const own = await serveDatabase({ url: postgres.url, drop: () => postgres.remove() });
    const asked = guideQueries
      .map(({ query }) => query)
      .filter((query) => !/corpus|text/.test(query.replace(/^#.*$/gm, "")));
    expect(asked.length).toBeGreaterThan(5);
    const before = await Promise.all(asked.map((query) => own.ask(query)));
    for (const signal of ["SIGSTOP", "SIGKILL"] as const) {
      await postgres.signal(signal);
      const during = await Promise.all(asked.map((query) => own.ask(query)));
      expect(during).toEqual(before.map((answer) => ({ ...answer, extensions: { stale: true } })));
      const unknown = await outcomeOf(
        own.url,
        '{ era(slug: "founding") { summary quotes: principles { quotes { text } } } }',
      );
      expect([503, 504]).toContain(unknown.status);
    }
    await postgres.start();
    await expect.poll(async () => (await own.ask(asked[0] ?? "")).extensions, { timeout: 2_000 }).toBeUndefined();
    await own.stop();
  });
});
