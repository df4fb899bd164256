import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished } from "vitest";
import { freePort } from "../../src/database/embedded/free-port.js";
import { serverFolder, serverUser } from "./debian-postgres.js";

const program = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"].find((path) => existsSync(path));

/** Whether there is a PgBouncer to test with. */
export const hasPgBouncer = program !== undefined;
if (!hasPgBouncer)
  process.stdout.write("No PgBouncer is installed, so what needs one is skipped (apt-get install pgbouncer).\n");

/**
 * A PgBouncer of a test's own before the database at `url`, which lends sessions for a transaction at a time.
 *
 * @returns the connection string that leads through it
 */
export async function startPgBouncer(url: string, settings: Record<string, string> = {}): Promise<string> {
  const { hostname, port, pathname, username, password } = new URL(url);
  const folder = serverFolder();
  const listenPort = await freePort();
  const lines = {
    listen_addr: "127.0.0.1",
    listen_port: String(listenPort),
    unix_socket_dir: "",
    auth_type: "plain",
    auth_file: join(folder, "users"),
    pool_mode: "transaction",
    default_pool_size: "4",
    server_login_retry: "1",
    ...settings,
  };
  const database = pathname.slice(1);
  await writeFile(join(folder, "users"), `"${username}" "${password}"\n`);
  await writeFile(
    join(folder, "pgbouncer.ini"),
    `[databases]\n${database} = host=${hostname} port=${port}\n[pgbouncer]\n${Object.entries(lines)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join("")}`,
  );
  const child = spawn(program ?? "", [join(folder, "pgbouncer.ini")], { ...serverUser(), stdio: "ignore" });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const pooled = new URL(url);
  pooled.host = `127.0.0.1:${listenPort}`;
  await expect.poll(() => isThere(pooled.href)).toBe(true);
  return pooled.href;
}

/** Whether somebody answers, be it with a refusal. Nothing is asked: that would take a session from the database. */
async function isThere(url: string): Promise<boolean> {
  const stranger = new URL(url);
  Object.assign(stranger, { username: "stranger", password: "nothing" });
  const client = new pg.Client({ connectionString: stranger.href });
  return client.connect().then(
    () => client.end().then(() => true),
    (error: { code?: string }) => error.code !== "ECONNREFUSED",
  );
}
