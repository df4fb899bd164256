import { cp } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { run, temporaryFolder } from "../support/cli.js";
import { emptyDatabase, seededDatabase } from "../support/database.js";
import { answersAll, Load, loadQueries, outcomeOf } from "../support/load.js";
import { hasPgBouncer, startPgBouncer } from "../support/pgbouncer.js";
import { serveDatabase } from "../support/service.js";

/** A connection that ends with the test. */
async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.on("error", () => undefined).connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
}

/** A database without tables, a role that shall read it, and the way to it by that role through a pooler. */
async function behindPooler(role: string) {
  const database = await emptyDatabase();
  onTestFinished(database.drop);
  const admin = await connected(database.url);
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'reading'`);
  onTestFinished(async () => {
    await admin.query(`DROP OWNED BY ${role}`);
    await admin.query(`DROP ROLE ${role}`);
  });
  const direct = new URL(database.url);
  Object.assign(direct, { username: role, password: "reading" });
  return { admin, adminUrl: database.url, pooledUrl: await startPgBouncer(direct.href) };
}

const refused = async (environment: Record<string, string>): Promise<string> => {
  const { code, stderr } = await run(["serve"], { PORT: "0", ...environment });
  expect([code, stderr.split("\n").length]).toEqual([1, 2]);
  expect(stderr).not.toContain("secret");
  return stderr;
};

describe.skipIf(!hasPgBouncer)("behind PgBouncer, which lends sessions for a transaction at a time,", () => {
  it("the service starts on nothing, answers many at once, sees what is published, and outlives sessions that break", async () => {
    const { admin, adminUrl, pooledUrl } = await behindPooler("pooled_service");
    const environment = { DATABASE_ADMIN_URL: adminUrl };
    const service = await serveDatabase({ url: pooledUrl, drop: async () => undefined }, environment);
    onTestFinished(() => service.stop());
    const load = new Load(service.url, 12);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(30);

    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    expect((await run(["import", folder], { ...environment, DATABASE_URL: pooledUrl })).code).toBe(0);
    expect((await service.data('{ edition(corpus: "harbour-charter") { number } }')).edition).toEqual({ number: 1 });

    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'pooled_service'");
    await expect.poll(() => answersAll(service.url)).toBe(true);
    await load.stop();
    expect(load.outcomes.filter(({ status, codes }) => status !== 200 || codes.length > 0)).toEqual([]);
    expect((await outcomeOf(service.url, loadQueries[0])).data).not.toBeNull();
  });

  it("sessions change nothing and end what takes too long, though none can be told so by itself", async () => {
    const { admin, adminUrl, pooledUrl } = await behindPooler("pooled_reader");
    const service = await serveDatabase(
      { url: pooledUrl, drop: async () => undefined },
      { DATABASE_ADMIN_URL: adminUrl },
    );
    onTestFinished(() => service.stop());
    await admin.query("GRANT ALL ON ALL TABLES IN SCHEMA public TO pooled_reader");
    await expect(service.service.reader.database.$executeRawUnsafe("DELETE FROM stance")).rejects.toThrow(/read-only/);
    const client = await connected(pooledUrl);
    await expect(client.query("SELECT pg_sleep(60)")).rejects.toMatchObject({ code: "57014" });
  });

  it("doctor says how the role is held to reading, and of one that writes what is to be done", async () => {
    const { adminUrl, pooledUrl } = await behindPooler("pooled_doctor");
    const service = await serveDatabase(
      { url: pooledUrl, drop: async () => undefined },
      { DATABASE_ADMIN_URL: adminUrl },
    );
    await service.stop();
    const held = await run(["doctor"], { DATABASE_URL: pooledUrl, DATABASE_ADMIN_URL: adminUrl });
    expect([held.code, held.stderr]).toEqual([0, ""]);
    expect(held.stdout).toMatch(
      /^ok +reading: pooled_doctor in DATABASE_URL may read, behind a pooler, held to reading by settings of the role$/m,
    );

    const writing = await startPgBouncer(adminUrl);
    const unheld = await run(["doctor"], { DATABASE_URL: writing, DATABASE_ADMIN_URL: adminUrl });
    expect(unheld.code).toBe(2);
    expect(unheld.stdout).toMatch(
      /^wrong reading: DATABASE_URL: sessions of (\w+) could write, and have no end\n +Run: ALTER ROLE "\1" SET /m,
    );
    const alone = await run(["doctor"], { DATABASE_URL: writing });
    expect(alone.code).toBe(2);
    expect(alone.stdout).toMatch(/^wrong .*through a pooler, .*DATABASE_ADMIN_URL/m);
  });

  it("a role that writes is refused, since its sessions cannot be held", async () => {
    const database = await seededDatabase();
    onTestFinished(database.drop);
    for (const settings of [{}, { ignore_startup_parameters: "statement_timeout,options" }]) {
      const pooledUrl = await startPgBouncer(database.url, settings);
      const said = await refused({ DATABASE_URL: pooledUrl, DATABASE_ADMIN_URL: database.url });
      expect(said).toMatch(/^DATABASE_URL leads to a pooler, .*ALTER ROLE/);
    }
  });

  it("migrations and imports are refused: they must go to the database itself", async () => {
    const database = await seededDatabase();
    onTestFinished(database.drop);
    for (const settings of [{}, { ignore_startup_parameters: "statement_timeout,options" }]) {
      const said = await refused({ DATABASE_URL: await startPgBouncer(database.url, settings) });
      expect(said).toMatch(/^Migrations and imports would go through a pooler, .*DATABASE_ADMIN_URL/);
    }
  });
});
