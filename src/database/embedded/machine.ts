import { readFileSync, readlinkSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

/** How often whoever holds a note says that it still does. */
const RENEWAL_MILLISECONDS = 500;
/** How long a note may go without being renewed, also on a busy machine, before its holder counts as gone. */
const PATIENCE_MILLISECONDS = 4_000;
const LOOK_MILLISECONDS = 100;

/**
 * Where process ids mean what they mean here: this machine since it was last started, and this container. A data directory
 * may be shared with another, or have been brought from there.
 */
export const machine = [hostname(), bootId(), processNamespace()].join(" ");

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "-";
  }
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "-";
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but belongs to another user (the postgres user, when started by root).
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Renews a note's date of change for as long as its holder lives, by the file itself, wherever it is moved to.
 *
 * @returns what ends that
 */
export async function renew(file: string): Promise<() => Promise<void>> {
  const note = await open(file, "r+");
  const timer = setInterval(() => {
    const now = new Date();
    void note.utimes(now, now).catch(() => undefined);
  }, RENEWAL_MILLISECONDS).unref();
  return async () => {
    clearInterval(timer);
    await note.close();
  };
}

/** Waits until a note is renewed, which tells that its holder lives, wherever that is; false when it is not, or goes away. */
export async function isRenewed(file: string): Promise<boolean> {
  const changed = (): Promise<number | undefined> =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
  const first = await changed();
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
    await delay(LOOK_MILLISECONDS);
    const now = await changed();
    if (now !== first) return now !== undefined;
  }
  return false;
}
