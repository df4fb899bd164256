import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { seed } from "../../src/corpus/import.js";
import { openStore } from "../../src/database/store.js";
import { run, temporaryFolder } from "../support/cli.js";
import { emptyDatabase, seededDatabase } from "../support/database.js";
import { serveDatabase } from "../support/service.js";

const attempts = [
  "DELETE FROM stance",
  "INSERT INTO corpus (slug) VALUES ('x')",
  "UPDATE corpus SET current_number = 1",
  "CREATE TABLE mine (id integer)",
  "DROP TABLE stance CASCADE",
  "TRUNCATE corpus CASCADE",
];

/** What a role is told when it tries to write, even after it has asked for a session that may. */
async function refusals(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SET default_transaction_read_only = off");
  const codes: string[] = [];
  for (const attempt of attempts)
    codes.push(
      await client.query(attempt).then(
        () => "done",
        ({ code }) => code,
      ),
    );
  expect((await client.query("SELECT count(*)::integer AS count FROM stance")).rows[0].count).toBeGreaterThan(200);
  await client.end();
  return codes;
}

describe("the service's own role", () => {
  it("can read and not write, where DATABASE_ADMIN_URL is another", async () => {
    const database = await emptyDatabase();
    const administrator = new pg.Client({ connectionString: database.url });
    await administrator.connect();
    await administrator.query("CREATE ROLE reading_service LOGIN PASSWORD 'reading'");
    const readerUrl = new URL(database.url);
    Object.assign(readerUrl, { username: "reading_service", password: "reading" });

    const service = await serveDatabase(
      { url: readerUrl.href, drop: async () => undefined },
      { DATABASE_ADMIN_URL: database.url },
    );
    expect((await service.data("{ stances { totalCount } }")).stances.totalCount).toBe(102);
    expect(await refusals(readerUrl.href)).toEqual(attempts.map(() => expect.stringMatching(/^42501$/)));
    await service.stop();

    await administrator.query("DROP OWNED BY reading_service");
    await administrator.query("DROP ROLE reading_service");
    await administrator.end();
    await database.drop();
  });

  it("must be let in, or the service says at its start that it is not", async () => {
    const database = await emptyDatabase();
    const readerUrl = new URL(database.url);
    Object.assign(readerUrl, { username: "nobody_known", password: "secret" });
    const { code, stderr } = await run(["serve"], {
      PORT: "0",
      DATABASE_URL: readerUrl.href,
      DATABASE_ADMIN_URL: database.url,
    });
    expect([code, stderr.split("\n").length]).toEqual([1, 2]);
    expect(stderr).toMatch(/DATABASE_URL/);
    expect(stderr).not.toContain("secret");
    await database.drop();
  });

  it("cannot write in the embedded database either", async () => {
    const folder = await temporaryFolder();
    const store = await openStore({ databaseUrl: undefined, dataDirectory: folder });
    onTestFinished(() => store.close());
    await seed(store.database);
    expect(new URL(store.readerUrl).username).toBe("throughline_reader");
    expect(await refusals(store.readerUrl)).toEqual(attempts.map(() => "42501"));
  });

  it("opens sessions that cannot write, also where one role does everything", async () => {
    const service = await serveDatabase(await seededDatabase());
    const { database } = service.service.reader;
    await expect(database.$executeRawUnsafe("DELETE FROM stance")).rejects.toThrow(/read-only/);
    await service.stop();
  });
});
