import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isAlive, makeFolders } from "./data-directory.js";

const INTERVAL_MILLISECONDS = 50;
/** A first start makes a whole cluster, which takes seconds on a slow disk. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/**
 * Waits until no other process starts a server in a data directory, and keeps others from it until the lock is given
 * back. The lock is a file with the holder's process id; that of a process which was killed counts no longer.
 *
 * @returns what gives the lock back
 * @throws Error of one sentence when another process holds it for a minute
 */
export async function takeStartLock(path: string): Promise<() => Promise<void>> {
  await makeFolders(path);
  const file = join(path, "starting.pid");
  for (let waited = 0; !(await take(file)); waited += INTERVAL_MILLISECONDS) {
    if (waited > LONGEST_WAIT_MILLISECONDS)
      throw new Error(`Another process has been starting the database in ${path} for a minute (see ${file})`);
    await delay(INTERVAL_MILLISECONDS);
  }
  return () => rm(file, { force: true });
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const holder = Number(await readFile(file, "utf8").catch(() => ""));
  // An empty file belongs to a process that is about to write its id, or was killed before it could.
  if (holder > 0 && (holder === process.pid || !isAlive(holder))) await rm(file, { force: true });
  return false;
}
