import { readFileSync } from "node:fs";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { missingSql } from "../../scripts/missing-sql.js";
import { withSchemaEngine } from "../../scripts/schema-engine.js";
import { openDatabase } from "../../src/database/client.js";
import { pendingMigrations } from "../../src/database/migration-history.js";
import { applyMigrations, readMigrations } from "../../src/database/migrations.js";
import { openStore } from "../../src/database/store.js";
import { emptyDatabase } from "../support/database.js";

const schema = readFileSync("prisma/schema.prisma", "utf8");

/** An empty database, a client of it, and its address. */
async function openEmpty() {
  const empty = await emptyDatabase();
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await empty.drop();
  });
  return { client, url: empty.url };
}

async function openMigrated() {
  const opened = await openEmpty();
  await applyMigrations(opened.url, await readMigrations());
  return opened;
}

/** Migrates a database as every command does. */
async function open(url: string): Promise<readonly string[]> {
  const store = await openStore({ databaseUrl: url, dataDirectory: "" });
  await store.close();
  return store.migrated;
}

const filters = { externalTables: [], externalEnums: [] };

async function asPrismaReadsThem() {
  const migrations = await readMigrations();
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: readFileSync("prisma/migrations/migration_lock.toml", "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
}

async function asPrismaSeesIt(url: string) {
  const migrationsList = await asPrismaReadsThem();
  return withSchemaEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
}

describe("the migrations", () => {
  it("lead to exactly what schema.prisma describes and every table has (npm run migration prints what is missing)", async () => {
    const { url } = await openMigrated();
    expect(await missingSql(url, schema)).toEqual({ sql: "" });
  });

  it("are applied once, in order, and recorded as `prisma migrate deploy` records them", async () => {
    const { url, client } = await openEmpty();
    const names = (await readMigrations()).map(({ name }) => name);
    expect(await open(url)).toEqual(names);
    expect(await open(url)).toEqual([]);
    const { rows } = await client.query("SELECT * FROM _prisma_migrations ORDER BY started_at");
    expect(rows).toEqual(
      names.map((name) => ({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        started_at: expect.any(Date),
        finished_at: expect.any(Date),
        migration_name: name,
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
      })),
    );
    expect(await asPrismaSeesIt(url)).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
    });
  });

  it("go on from where Prisma's own engine stopped, and are taken for its own by it", async () => {
    const { url, client } = await openEmpty();
    const migrationsList = await asPrismaReadsThem();
    const [first, ...later] = migrationsList.migrationDirectories;
    const begun = { ...migrationsList, migrationDirectories: first === undefined ? [] : [first] };
    await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList: begun, filters }));
    expect(await open(url)).toEqual(later.map(({ path }) => path));
    const { rows } = await client.query(`
      SELECT DISTINCT logs, applied_steps_count, rolled_back_at, length(id) AS id FROM _prisma_migrations`);
    expect(rows.length).toBe(1);
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    expect(appliedMigrationNames).toEqual([]);
  });

  it("are applied once by programs that start at the same time", async () => {
    const { url, client } = await openEmpty();
    const applied = await Promise.all([open(url), open(url), open(url)]);
    expect(applied.flat()).toEqual((await readMigrations()).map(({ name }) => name));
    const { rows } = await client.query("SELECT DISTINCT migration_name FROM _prisma_migrations");
    expect(rows.length).toBe(applied.flat().length);
  });

  it("leave nothing behind when one cannot be applied", async () => {
    const { url, client } = await openMigrated();
    const broken = { name: "20990101000000_broken", script: "CREATE TABLE half (id integer); SELECT 1 / 0;" };
    await expect(applyMigrations(url, [broken])).rejects.toThrow(
      "The migration 20990101000000_broken cannot be applied, and nothing of it was kept: division by zero.",
    );
    const { rows } = await client.query("SELECT to_regclass('half') AS half");
    expect(rows).toEqual([{ half: null }]);
    const database = openDatabase(url);
    expect(await pendingMigrations(database)).toEqual([]);
    await database.$disconnect();
  });
});
