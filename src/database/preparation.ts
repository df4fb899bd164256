import { parse } from "pg-connection-string";
import type { Database } from "./client.js";
import { pendingMigrations } from "./migration-history.js";
import { applyMigrations } from "./migrations.js";
import { canReadAll, isReadOnlyRoleMade, letRead, makeReadOnlyRole } from "./read-only-role.js";
import { isLetIn } from "./reading-access.js";

/** Where a database is, for those who change it and for those who read. */
export interface Addresses {
  readonly url: string;
  readonly readerUrl: string;
  /** Whether the reading role is ours to make. */
  readonly isEmbedded: boolean;
}

/** The number that `prisma migrate` locks, so that it waits as well. */
const LOCK = 72_707_369;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WORK_MILLISECONDS = 600_000;

/**
 * Brings the tables up to date and lets the reading role read them; a plain look when that has been done. Programs that
 * start at the same time do it one after another.
 *
 * @returns the names of the migrations just applied
 */
export async function prepare(database: Database, addresses: Addresses): Promise<string[]> {
  if (await isPrepared(database, addresses)) return [];
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRawUnsafe("SET LOCAL statement_timeout = 0");
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
      const lacking = await pendingMigrations(database);
      if (lacking.length > 0) await applyMigrations(addresses.url, lacking);
      await prepareReader(database, addresses);
      return lacking.map(({ name }) => name);
    },
    { maxWait: LONGEST_WAIT_MILLISECONDS, timeout: LONGEST_WORK_MILLISECONDS },
  );
}

async function isPrepared(database: Database, { url, readerUrl, isEmbedded }: Addresses): Promise<boolean> {
  if ((await pendingMigrations(database)).length > 0) return false;
  if (isEmbedded && !((await isReadOnlyRoleMade(database)) && (await isLetIn(readerUrl)))) return false;
  return url === readerUrl || canReadAll(database, userOf(readerUrl));
}

/** Where those who read have a role of their own, it may read all that there is. */
async function prepareReader(database: Database, { url, readerUrl, isEmbedded }: Addresses): Promise<void> {
  if (url === readerUrl) return;
  if (isEmbedded) await makeReadOnlyRole(database, parse(readerUrl).password ?? "");
  await letRead(database, userOf(readerUrl));
}

/** The role in a connection string. */
export function userOf(url: string): string {
  return parse(url).user ?? "";
}
