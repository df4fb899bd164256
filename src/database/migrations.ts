import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Database } from "./client.js";

const prismaFolder = fileURLToPath(new URL("../../prisma/", import.meta.url));
const migrationsFolder = `${prismaFolder}migrations`;
const noFilter = { externalTables: [], externalEnums: [] };

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "./migration_lock.toml",
      content: await readFile(`${migrationsFolder}/migration_lock.toml`, "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(`${migrationsFolder}/${path}/migration.sql`, "utf8") },
        },
      })),
    ),
  };
}

async function readSchema(): Promise<SchemaContainer> {
  const path = `${prismaFolder}schema.prisma`;
  return { path, content: await readFile(path, "utf8") };
}

/**
 * The migrations of `prisma/migrations` that the database lacks, in order. A plain read: the schema engine takes half a
 * second to wake up, which a start has no need of when there is nothing to do.
 */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const { migrationDirectories } = await readMigrations();
  const names = migrationDirectories.map(({ path }) => path);
  const [table] = await database.$queryRaw<
    { exists: boolean }[]
  >`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
  if (!table?.exists) return names;
  const applied = await database.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return names.filter((name) => !applied.some((migration) => migration.name === name));
}

/**
 * Applies every migration of `prisma/migrations` that the database at `url` lacks, in order, and records each in
 * `_prisma_migrations` as `prisma migrate deploy` does; either program can go on from where the other stopped.
 *
 * @returns the names of the migrations just applied; empty when the database was up to date.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const { withSchemaEngine } = await import("./schema-engine.js");
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter });
    return appliedMigrationNames;
  });
}

/**
 * What still separates the migrations from `schema.prisma`, as an SQL script that would close the gap; empty when they
 * agree. Replays the migrations in a shadow database, for which the role in `url` must be allowed to create databases.
 */
export async function differenceToSchema(url: string): Promise<string> {
  const [migrationsList, schema] = await Promise.all([readMigrations(), readSchema()]);
  const { withSchemaEngine } = await import("./schema-engine.js");
  return withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationsList },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return (stdout ?? "").replace("-- This is an empty migration.", "").trim();
  });
}
