import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { makeDataDirectory } from "./data-directory.js";
import { isAlive, isRenewed, machine, renew } from "./machine.js";

const INTERVAL_MILLISECONDS = 50;
/** A first start makes a whole cluster, which takes seconds on a slow disk. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/**
 * Waits until no other process starts a server in a data directory, and keeps others from it until the lock is given
 * back. The lock is a file with the holder's process id; that of a process which was killed counts no longer, nor does one
 * that came along with a copy of the folder.
 *
 * @returns what gives the lock back
 * @throws Error of one sentence when another process holds it for a minute
 */
export async function takeStartLock(path: string): Promise<() => Promise<void>> {
  await makeDataDirectory(path);
  const file = join(path, "starting.pid");
  const until = Date.now() + LONGEST_WAIT_MILLISECONDS;
  while (!(await take(file))) {
    if (Date.now() > until)
      throw new Error(`Another process has been starting the database in ${path} for a minute (see ${file})`);
    await delay(INTERVAL_MILLISECONDS);
  }
  const end = await renew(file);
  return async () => {
    await end();
    await rm(file, { force: true });
  };
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}\n${machine}`, { flag: "wx", mode: 0o644 });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const held = await readFile(file, "utf8").catch(() => undefined);
  if (held === undefined) return false;
  const [pid, where] = held.split("\n");
  const holder = Number(pid);
  const isGone = where === machine && (holder === process.pid || !isAlive(holder));
  if (isGone || !(await isRenewed(file))) await forget(file, held);
  return false;
}

/** Unless another process was faster, and holds the lock by now. */
async function forget(file: string, held: string): Promise<void> {
  if ((await readFile(file, "utf8").catch(() => undefined)) === held) await rm(file, { force: true });
}
