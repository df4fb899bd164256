import type { Database } from "./client.js";
import { refuseMissingColumns } from "./expected-columns.js";
import { checksumOf, type Migration, readMigrations } from "./migrations.js";
import { StoreUnusable } from "./store-unusable.js";

/** What `_prisma_migrations` says of one attempt at a migration. */
interface Recorded {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

const elsewhere = "name another database (DATABASE_URL, or DATA_DIR for the embedded one)";

/**
 * The migrations of `prisma/migrations` that the database lacks, in order.
 *
 * @throws StoreUnusable when they would not lead to the tables that this program expects: the database has been through others,
 *   or through one by halves, or holds what is not ours, or lacks what all of them have made
 */
export async function pendingMigrations(database: Database): Promise<Migration[]> {
  const [migrations, recorded] = await Promise.all([readMigrations(), readRecords(database)]);
  if (recorded.length === 0) {
    await refuseForeignTables(database);
    return migrations;
  }
  const applied = recorded.filter(({ rolledBack }) => !rolledBack);
  for (const found of applied) refuseDisagreement(found, migrations);
  const pending = migrations.filter(({ name }) => !applied.some((found) => found.name === name));
  if (pending.length === 0) await refuseMissingColumns(database);
  return pending;
}

/**
 * Notes that a migration which began and did not end may be tried again.
 *
 * @throws StoreUnusable when there is no such migration
 */
export async function resolveMigration(database: Database, name: string): Promise<void> {
  const failed = (await readRecords(database)).some(
    (found) => found.name === name && !found.finished && !found.rolledBack,
  );
  if (!failed) throw new StoreUnusable(`There is nothing to resolve: no migration ${name} began here without ending.`);
  await database.$executeRaw`
    UPDATE _prisma_migrations SET rolled_back_at = now()
    WHERE migration_name = ${name} AND finished_at IS NULL AND rolled_back_at IS NULL`;
}

async function readRecords(database: Database): Promise<Recorded[]> {
  const [table] = await database.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
  if (!table?.exists) return [];
  return database.$queryRaw<Recorded[]>`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS "rolledBack"
    FROM _prisma_migrations ORDER BY started_at`;
}

function refuseDisagreement({ name, checksum, finished }: Recorded, migrations: readonly Migration[]): void {
  const ours = migrations.find((migration) => migration.name === name);
  if (ours === undefined)
    throw new StoreUnusable(
      `The database has been through the migration ${name}, which this version of Throughline does not know: a newer one was at work, or another program. Run that version, or ${elsewhere}.`,
    );
  if (!finished)
    throw new StoreUnusable(
      `The migration ${name} began and did not end, so that half of it may be there. Run: npx throughline migrate --resolve ${name}, which tries it again as a whole; if it cannot, restore a back-up.`,
    );
  if (!checksumsOf(ours.script).includes(checksum))
    throw new StoreUnusable(
      `The migration ${name} was applied with another text than it has in prisma/migrations/${name}/migration.sql. Give the file that text again, and put what is new into a migration of its own; or ${elsewhere}.`,
    );
}

/** Of a script as it is, and with the line endings of other systems: a checkout may change them. */
function checksumsOf(script: string): string[] {
  const lines = script.replaceAll("\r\n", "\n");
  return [script, lines, lines.replaceAll("\n", "\r\n")].map(checksumOf);
}

/** Our tables would be made among those of another program. What an extension brings is in nobody's way. */
async function refuseForeignTables(database: Database): Promise<void> {
  const found = await database.$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relname <> '_prisma_migrations'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
    ORDER BY relname`;
  if (found.length === 0) return;
  const shown = found.slice(0, 3).map(({ name }) => name);
  const others = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
  throw new StoreUnusable(
    `The database holds tables that are not Throughline's (${shown.join(", ")}${others}); make an empty database for it, or ${elsewhere}.`,
  );
}
