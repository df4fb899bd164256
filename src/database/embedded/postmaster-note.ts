import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataDirectory } from "./data-directory.js";
import { isAlive } from "./machine.js";

/** A server that runs on the files of a cluster. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Whether it takes connections: the last line of the note. */
  readonly isReady: boolean;
}

/** The server that `postmaster.pid` says is running: its process id stands on the first line, its port on the fourth. */
export async function notedServer(directory: DataDirectory): Promise<RunningServer | undefined> {
  // Such files come and go while one looks at them.
  const lines = (await readFile(noteOf(directory), "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const isReady = lines[7]?.startsWith("ready") ?? false;
  return Number.isInteger(pid) && pid > 0 && port > 0 && isAlive(pid) ? { pid, port, isReady } : undefined;
}

export function noteOf({ cluster }: DataDirectory): string {
  return join(cluster, "postmaster.pid");
}
