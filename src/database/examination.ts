import pg from "pg";
import { mayRead } from "./readable.js";
import { findHold, type HeldBy } from "./reading-access.js";

/** What was found at an address that is read from. */
export interface Examined {
  readonly role: string;
  /** What holds its sessions to reading; undefined when nothing does. */
  readonly heldBy: HeldBy | undefined;
  /** Whether the role may read every table. */
  readonly isReadable: boolean;
  /** Whether it follows another server. */
  readonly isReplica: boolean;
  /** The catalogue's state; undefined where it cannot be read. */
  readonly state: string | undefined;
}

const MILLISECONDS = 5_000;

/** Looks at an address as those do who answer requests from it. Rejects when nobody is let in there. */
export async function examine(url: string): Promise<Examined> {
  const heldBy = await findHold(url);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: MILLISECONDS,
    query_timeout: MILLISECONDS,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const isReadable = await mayRead(client);
    const { rows } = await client.query<{ role: string; replica: boolean }>(
      "SELECT current_user::text AS role, pg_is_in_recovery() AS replica",
    );
    const state = isReadable
      ? (await client.query<{ state: string }>("SELECT state::text FROM catalogue")).rows[0]?.state
      : undefined;
    return { role: rows[0]?.role ?? "", isReplica: rows[0]?.replica ?? false, heldBy, isReadable, state };
  } finally {
    await client.end().catch(() => undefined);
  }
}
