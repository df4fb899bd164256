import pg from "pg";
import { driverError } from "./availability.js";

/** Longest that a statement of a request may take in the server. */
export const LONGEST_READ_MILLISECONDS = 5_000;
const CONNECTION_MILLISECONDS = 5_000;

/** What a session that answers requests is held to: whatever its role may do, it changes nothing, and takes not for ever. */
export const sessionSettings = {
  statement_timeout: LONGEST_READ_MILLISECONDS,
  options: "-c default_transaction_read_only=on",
} as const;

/** The same as settings of a role, by name. */
export const roleSettings: Readonly<Record<string, string>> = {
  default_transaction_read_only: "on",
  statement_timeout: String(LONGEST_READ_MILLISECONDS),
};

/** What PgBouncer says of settings that it cannot pass on. */
const refusedSetting = /unsupported startup parameter/;

/**
 * How sessions of a database are held to what they should: by settings of each (`session`), or, behind a pooler that
 * shares sessions among clients and so takes no settings from them, by those of the role (`role`). Undefined when neither holds.
 */
export type HeldBy = "session" | "role";

/** Finds out how sessions at `url` are held. Rejects when nobody is let in there. */
export async function findHold(url: string): Promise<HeldBy | undefined> {
  try {
    // A pooler may also ignore in silence what it cannot pass on, so what counts is what a session says.
    if (await holds(url, sessionSettings)) return "session";
  } catch (error) {
    if (!isRefusedSetting(error)) throw error;
  }
  return (await holds(url, {})) ? "role" : undefined;
}

/** Whether an error says that a pooler refuses a setting of a session. */
export function isRefusedSetting(error: unknown): boolean {
  // Prisma repeats it in a message of its own.
  return refusedSetting.test(`${driverError(error).message} ${error}`);
}

const wrongPassword = "28P01";

/** Whether the role and the password in a connection string are right; rejects when that cannot be found out. */
export async function isLetIn(url: string): Promise<boolean> {
  return holds(url, {}).then(
    () => true,
    (error) => {
      if (driverError(error).code === wrongPassword) return false;
      throw error;
    },
  );
}

async function holds(url: string, settings: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    query_timeout: CONNECTION_MILLISECONDS,
    ...settings,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(`
      SELECT current_setting('default_transaction_read_only')::boolean
        AND setting::integer BETWEEN 1 AND ${LONGEST_READ_MILLISECONDS} AS held
      FROM pg_settings WHERE name = 'statement_timeout'`);
    return rows[0]?.held ?? false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
