import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { applyMigrations, readMigrations } from "../../src/database/migrations.js";
import { run } from "../support/cli.js";
import { emptyDatabase, seededDatabase, type TestDatabase } from "../support/database.js";

const migrations = await readMigrations();
const names = migrations.map(({ name }) => name);
const [first = "", last = ""] = [names[0], names.at(-1)];
const began = "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name =";

/** A database in which somebody has done something. */
async function databaseAfter(make: () => Promise<TestDatabase>, ...statements: readonly string[]) {
  const database = await make();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await database.drop();
  });
  for (const statement of statements) await client.query(statement);
  return { client, environment: { DATABASE_URL: database.url, PORT: "0" } };
}

describe("migrate refuses, in one line with the way out and without writing,", () => {
  it.each([
    [
      "a database that a newer version has migrated",
      seededDatabase,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('n', 'c', '20990101000000_newer', now())`,
      /^The database has been through the migration 20990101000000_newer, which this version .+ Run that version, or name another database \(DATABASE_URL, .+\)\.$/,
    ],
    [
      "a database in which a migration began and did not end",
      seededDatabase,
      `${began} '${last}'`,
      new RegExp(
        `^The migration ${last} began and did not end, .+ Run: npx throughline migrate --resolve ${last}, .+\\.$`,
      ),
    ],
    [
      "a database that was migrated with another text",
      seededDatabase,
      `UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name = '${first}'`,
      new RegExp(`^The migration ${first} was applied with another text .+\\.$`),
    ],
    [
      "a database whose columns somebody has renamed",
      seededDatabase,
      "ALTER TABLE stance RENAME COLUMN kind TO sort",
      /^The database lacks stance\.kind, though all migrations are applied\. .+\.$/,
    ],
    [
      "a database of which a table is gone",
      seededDatabase,
      "DROP TABLE coding CASCADE",
      /^The database lacks coding\.edition_id, coding\.id, .+\.$/,
    ],
    [
      "a database with the tables of another program",
      emptyDatabase,
      "CREATE TABLE posts (id integer); CREATE TABLE users (id integer); CREATE VIEW writers AS SELECT * FROM users",
      /^The database holds tables that are not Throughline's \(posts, users, writers\); make an empty database for it, or .+\.$/,
    ],
    [
      "a database of another program that Prisma migrates",
      emptyDatabase,
      "CREATE TABLE _prisma_migrations (id text, checksum text, migration_name text, started_at timestamptz DEFAULT now(), finished_at timestamptz, rolled_back_at timestamptz); INSERT INTO _prisma_migrations VALUES ('x', 'x', '20200101_shop', now(), now())",
      /^The database has been through the migration 20200101_shop, .+ or another program\. .+\.$/,
    ],
  ])("%s", async (_what, make, statement, expected) => {
    const { client, environment } = await databaseAfter(make, statement);
    const before = await contents(client);
    const { code, stdout, stderr } = await run(["migrate"], environment);
    expect([code, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
    expect(stderr.trimEnd()).toMatch(expected);
    expect(await contents(client)).toEqual(before);
  });
});

describe("what migrate refuses is refused in the same line", () => {
  it.each([
    ["serve", [], 1],
    ["import", ["tests/fixtures/harbour-charter"], 2],
    ["editions", ["independent-foreign-policy-of-peace"], 2],
    ["doctor", [], 2],
  ])("by %s", async (command, args, expectedCode) => {
    const { environment } = await databaseAfter(seededDatabase, `${began} '${last}'`);
    const { code, stdout, stderr } = await run([command, ...args], environment);
    const said = command === "doctor" ? stdout.trimEnd().split("\n") : [stderr.trimEnd()];
    expect([code, said.at(-1)]).toEqual([
      expectedCode,
      expect.stringMatching(new RegExp(`^(wrong database: )?The migration ${last} began and did not end, .+\\.$`)),
    ]);
    expect(stdout + stderr).not.toContain("A defect");
  });
});

/** How many rows each table holds. */
async function contents(client: pg.Client): Promise<unknown> {
  const { rows } = await client.query(`
    SELECT relname, (xpath('/row/count/text()', query_to_xml(format('SELECT count(*) FROM %s', oid::regclass), false, true, '')))[1]::text
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`);
  return rows;
}

/** A database in which the last migration began, and was undone when its process was killed. */
async function withoutLast(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  await applyMigrations(database.url, migrations.slice(0, -1));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '${last}')`);
  await client.end();
  return database;
}

describe("migrate --resolve", () => {
  it("applies a migration of which nothing was done, and all is well", async () => {
    const { client, environment } = await databaseAfter(withoutLast);
    const { code, stdout } = await run(["migrate", "--resolve", last], environment);
    expect([code, stdout]).toEqual([0, `Applied ${last}.\n`]);
    expect((await run(["migrate"], environment)).stdout).toBe("The database is up to date.\n");
    const { rows } = await client.query(
      `SELECT rolled_back_at IS NULL AS counts FROM _prisma_migrations WHERE migration_name = '${last}' ORDER BY started_at`,
    );
    expect(rows).toEqual([{ counts: false }, { counts: true }]);
  });

  it("says of one of which half was done what is in its way, and changes nothing", async () => {
    const { environment } = await databaseAfter(
      seededDatabase,
      `DELETE FROM _prisma_migrations WHERE migration_name <> '${first}'`,
      `${began} '${first}'`,
    );
    for (const args of [["migrate", "--resolve", first], ["migrate"]]) {
      const { code, stderr } = await run(args, environment);
      expect([code, stderr]).toEqual([
        2,
        `The migration ${first} cannot be applied, and nothing of it was kept: type "stance_kind" already exists. Mend that, and start again.\n`,
      ]);
    }
  });

  it.each([
    ["one that ended", last],
    ["one that never was", "20000101000000_nothing"],
  ])("refuses %s", async (_what, name) => {
    const { environment } = await databaseAfter(seededDatabase);
    const { code, stderr } = await run(["migrate", "--resolve", name], environment);
    expect([code, stderr]).toEqual([
      2,
      `There is nothing to resolve: no migration ${name} began here without ending.\n`,
    ]);
  });
});
