import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { StoreUnusable } from "./store-unusable.js";

/** A change of the tables, as its folder in `prisma/migrations` has it. */
export interface Migration {
  readonly name: string;
  readonly script: string;
}

const folder = fileURLToPath(new URL("../../prisma/migrations/", import.meta.url));

/** As Prisma makes it, so that `prisma migrate` can go on from here, and we from there. */
const record = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0)`;

/** All migrations that this program brings along, in the order in which they are applied. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, script: await readFile(`${folder}${name}/migration.sql`, "utf8") })),
  );
}

/** What Prisma knows a script by. */
export function checksumOf(script: string): string {
  return createHash("sha256").update(script).digest("hex");
}

/**
 * Applies migrations to the database at `url`, each in a transaction of its own, and records them as `prisma migrate deploy`
 * does. Of one that fails nothing is kept.
 *
 * @throws StoreUnusable that names the migration which cannot be applied, and why
 */
export async function applyMigrations(url: string, migrations: readonly Migration[]): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "throughline", statement_timeout: 0 });
  // A server that goes away is told of by the statement under way.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(record);
    for (const migration of migrations) await apply(client, migration);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, { name, script }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    const started = (await client.query("SELECT clock_timestamp() AS at")).rows[0].at;
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksumOf(script), name, started],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    if (!(error instanceof pg.DatabaseError) || /^(08|57P)/.test(error.code ?? "")) throw error;
    throw new StoreUnusable(
      `The migration ${name} cannot be applied, and nothing of it was kept: ${error.message}. Mend that, and start again.`,
      { cause: error },
    );
  }
}
