import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { seed } from "../../src/corpus/import.js";
import { openStore } from "../../src/database/store.js";
import { run, temporaryFolder } from "../support/cli.js";
import { emptyDatabase, seededDatabase } from "../support/database.js";
import { DebianPostgres, hasDebianPostgres } from "../support/debian-postgres.js";
import { serveDatabase } from "../support/service.js";

const attempts = [
  "DELETE FROM stance",
  "INSERT INTO corpus (slug) VALUES ('x')",
  "UPDATE corpus SET current_number = 1",
  "CREATE TABLE mine (id integer)",
  "DROP TABLE stance CASCADE",
  "TRUNCATE corpus CASCADE",
];

/** What any role may do to others, or leave behind, where it is not taken away. */
const furtherAttempts = [
  "CREATE TEMPORARY TABLE mine (id integer)",
  "SELECT lo_create(0)",
  "SELECT lo_from_bytea(0, 'x')",
  "SELECT lo_unlink(1)",
  "SELECT loread(0, 1)",
  "SELECT pg_advisory_lock(1)",
  "SELECT pg_advisory_xact_lock(1, 2)",
  "SELECT pg_try_advisory_lock_shared(1)",
  "SELECT pg_notify('channel', 'notice')",
  "SELECT pg_terminate_backend(pg_backend_pid())",
  "SELECT pg_cancel_backend(pg_backend_pid())",
  "SELECT pg_read_file('PG_VERSION')",
  "SELECT lo_import('/etc/hostname')",
  "COPY (SELECT 1) TO PROGRAM 'true'",
  "COPY corpus TO '/tmp/corpus'",
  "ALTER SYSTEM SET work_mem = '1GB'",
  "CREATE DATABASE another",
  "SET ROLE throughline",
];

/** What a role is told when it tries to write, even after it has asked for a session that may. */
async function refusals(url: string, attempts: readonly string[]): Promise<string[]> {
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
  expect((await client.query("SELECT count(*)::integer AS count FROM stance")).rows[0].count).toBeGreaterThan(5);
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
    expect((await service.data("{ stances { totalCount } }")).stances.totalCount).toBe(105);
    expect(await refusals(readerUrl.href, attempts)).toEqual(attempts.map(() => expect.stringMatching(/^42501$/)));
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

  it("can do nothing but read in the embedded database either, from the first start or the next one on", async () => {
    const everything = [...attempts, ...furtherAttempts];
    const location = { databaseUrl: undefined, dataDirectory: await temporaryFolder() };
    const first = await openStore(location);
    await seed(first.database);
    expect(new URL(first.readerUrl).username).toBe("throughline_reader");
    expect(await refusals(first.readerUrl, everything)).toEqual(everything.map(() => "42501"));

    // As an earlier version left it.
    await first.database.$executeRawUnsafe("GRANT TEMPORARY, CONNECT ON DATABASE throughline TO PUBLIC");
    await first.database.$executeRawUnsafe(
      "GRANT EXECUTE ON FUNCTION lo_create(oid), pg_advisory_lock(bigint) TO PUBLIC",
    );
    await first.database.$executeRawUnsafe("ALTER ROLE throughline_reader IN DATABASE throughline RESET ALL");
    await first.database.$executeRawUnsafe("ALTER ROLE throughline_reader PASSWORD 'another'");
    await first.close();
    const second = await openStore(location);
    onTestFinished(() => second.close());
    expect(await refusals(second.readerUrl, everything)).toEqual(everything.map(() => "42501"));
    const reader = new pg.Client({ connectionString: second.readerUrl });
    await reader.connect();
    const { rows } = await reader.query(
      "SELECT current_setting('default_transaction_read_only') AS reading, current_setting('statement_timeout') AS timeout",
    );
    await reader.end();
    expect(rows).toEqual([{ reading: "on", timeout: "5s" }]);
  });

  it("opens sessions that cannot write, also where one role does everything", async () => {
    const service = await serveDatabase(await seededDatabase());
    const { database } = service.service.reader;
    await expect(database.$executeRawUnsafe("DELETE FROM stance")).rejects.toThrow(/read-only/);
    await service.stop();
  });
});

describe.runIf(hasDebianPostgres)("ops/reading-role.sql", () => {
  it("makes a role that can do nothing but read, by any password, for a service that is given it apart", async () => {
    const server = await DebianPostgres.create();
    onTestFinished(() => server.remove());
    const password = "p@ss/w#rd?:%41%zz $1 'x' \"y\" ü中";
    for (const given of ["first", password])
      await server.psql(["--file=ops/reading-role.sql"], { READER_PASSWORD: given });
    const url = new URL(server.url);
    url.username = "throughline_reader";
    const settings = { DATABASE_URL: url.href, DATABASE_PASSWORD: password, DATABASE_ADMIN_URL: server.url };
    expect((await run(["import", "tests/fixtures/harbour-charter"], settings)).stderr).toBe("");
    const service = await serveDatabase({ url: url.href, drop: async () => undefined }, settings);
    expect((await service.data("{ stances { totalCount } }")).stances.totalCount).toBe(6);
    await service.stop();
    await server.query("ALTER ROLE throughline_reader PASSWORD 'plain'");
    url.password = "plain";
    const everything = [...attempts, ...furtherAttempts];
    expect(await refusals(url.href, everything)).toEqual(everything.map(() => "42501"));
  });
});
