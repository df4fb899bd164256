import { join } from "node:path";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../src/database/client.js";
import { openStore } from "../../src/database/store.js";
import { bulkFolder } from "../support/bulk.js";
import { run, start } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { fill, mayMount, smallDisk } from "../support/small-disk.js";

const STANCES = 6_000;

describe("kill -9 while an import runs", () => {
  it("leaves the old edition current and nothing of the new one, whenever it comes; the next import works", async () => {
    const target = await seededDatabase();
    onTestFinished(() => target.drop());
    const database = openDatabase(target.url);
    const environment = { DATABASE_URL: target.url };
    const [first, second] = [await bulkFolder(50), await bulkFolder(STANCES, "second")];
    await run(["import", first], environment);
    const state = async () => [
      await database.edition.count(),
      await database.stance.count(),
      (await database.corpus.findUnique({ where: { slug: "bulk" } }))?.currentNumber,
    ];
    const before = await state();
    const locker = new pg.Client({ connectionString: target.url });
    await locker.connect();
    onTestFinished(() => locker.end());

    // Each time later: once the first batch is written, then the second, then the last, before what rests on it.
    for (const lines of [1, 2, 3]) {
      // It gets as far as to make its edition current, which it cannot: it is never over before it is killed.
      await locker.query("BEGIN; LOCK TABLE corpus IN SHARE MODE");
      const { child, ended } = start(["import", second], environment);
      let seen = 0;
      child.stderr.on("data", (text: string) => {
        seen += text.split("\n").length - 1;
        if (seen >= lines) child.kill("SIGKILL");
      });
      const { code } = await ended;
      await locker.query("ROLLBACK");
      expect(code).toBeNull();
      expect(await state()).toEqual(before);
    }
    const again = await run(["import", second], environment);
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^Published edition 2 of bulk/)]);
    expect(await state()).toEqual([Number(before[0]) + 1, Number(before[1]) + STANCES, 2]);
    await database.$disconnect();
  });
});

describe.runIf(mayMount)("a full disk", () => {
  it("ends an import with exit code 2 and nothing written; once there is room the next one works", async () => {
    const disk = await smallDisk(180);
    const environment = { DATA_DIR: join(disk, "data") };
    expect((await run(["import", await bulkFolder(50)], environment)).code).toBe(0);
    const second = await bulkFolder(STANCES, "second");

    const makeRoom = await fill(disk, 24);
    const full = await run(["import", second], environment);
    expect(full.code).toBe(2);
    expect(full.stderr.trimEnd().split("\n").at(-1)).toMatch(/The (disk|database) .+ nothing of this was written\./);

    await makeRoom();
    const store = await openStore({ databaseUrl: undefined, dataDirectory: environment.DATA_DIR });
    expect(await store.database.stance.count()).toBe(50);
    await store.close();
    const again = await run(["import", second], environment);
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^Published edition 2 of bulk/)]);
  });
});
