import { randomBytes } from "node:crypto";
import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { DataDirectory } from "./data-directory.js";
import { notedServer, noteOf, type RunningServer } from "./postmaster-note.js";

const ANSWER_MILLISECONDS = 5_000;
/** What is said by a port that nobody listens on, and by a server that does not know our role, our password or our database. */
const strangersCodes = new Set(["ECONNREFUSED", "ECONNRESET", "28P01", "28000", "3D000"]);

/**
 * The server that runs on the files of this cluster. `postmaster.pid` names it, but may have come along in a copy of the
 * folder of a server that runs, or name what is another process by now; so what that process works on decides. A note of a
 * server that is not ours is removed: PostgreSQL would take it for ours, and not start.
 *
 * To be called by whoever holds the lock on starting.
 *
 * @throws Error of one sentence when that cannot be found out
 */
export async function serverOf(directory: DataDirectory, url: (port: number) => string) {
  const noted = await notedServer(directory);
  if (noted === undefined) return undefined;
  if (await worksOn(directory.cluster, noted, url)) return noted;
  await rm(noteOf(directory), { force: true });
  return undefined;
}

async function worksOn(cluster: string, { pid, port }: RunningServer, url: (port: number) => string): Promise<boolean> {
  const own = await stat(cluster, { bigint: true });
  // A server works in its cluster's folder, whatever name that goes by. Not every system says where a process works, nor to
  // everyone; then the server itself is asked.
  const working = await stat(`/proc/${pid}/cwd`, { bigint: true }).catch(() => undefined);
  if (working !== undefined) return working.dev === own.dev && working.ino === own.ino;
  return seesFile(cluster, url(port)).catch((error: unknown) => {
    const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code === "string" && strangersCodes.has(code)) return false;
    throw new Error(`Process ${pid} may be the server of ${cluster}, but does not answer; end it`, { cause: error });
  });
}

/** Whether a server finds, among its own files, one that has just been made here and that no copy has. */
async function seesFile(cluster: string, connectionString: string): Promise<boolean> {
  const name = `throughline.${randomBytes(12).toString("hex")}`;
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: ANSWER_MILLISECONDS,
    query_timeout: ANSWER_MILLISECONDS,
  });
  client.on("error", () => undefined);
  await writeFile(join(cluster, name), "", { mode: 0o644 });
  try {
    await client.connect();
    const sought = "SELECT (pg_stat_file($1, true)).size IS NOT NULL AS seen";
    const { rows } = await client.query<{ seen: boolean }>(sought, [name]);
    return rows[0]?.seen ?? false;
  } finally {
    await rm(join(cluster, name), { force: true });
    await client.end().catch(() => undefined);
  }
}
