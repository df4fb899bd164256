import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The files of an embedded database below one `DATA_DIR`. */
export interface DataDirectory {
  /** PostgreSQL's own cluster. */
  readonly cluster: string;
  readonly passwordFile: string;
  /** Process ids of the supervisor that owns the running server, and of the service that it stops the server for. */
  readonly supervisorFile: string;
  readonly logFile: string;
}

export function dataDirectory(path: string): DataDirectory {
  return {
    cluster: join(path, "postgres"),
    passwordFile: join(path, "password"),
    supervisorFile: join(path, "supervisor.pid"),
    logFile: join(path, "postgres.log"),
  };
}

/** A server that its own `postmaster.pid` says is running, or was when its machine lost power. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** Reads `postmaster.pid`: the process id stands on its first line, the port on its fourth. */
export async function runningServer(directory: DataDirectory): Promise<RunningServer | undefined> {
  const lines = await readLines(join(directory.cluster, "postmaster.pid"));
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined;
}

/**
 * Whether the running server will go on running: its supervisor lives, and so does the service that started it. When that
 * was killed, the supervisor is about to stop the server.
 */
export async function isSupervised(directory: DataDirectory): Promise<boolean> {
  const pids = (await readLines(directory.supervisorFile)).map(Number);
  return pids.length === 2 && pids.every((pid) => Number.isInteger(pid) && pid > 0 && isAlive(pid));
}

/** Notes the processes that `isSupervised` asks for. */
export async function noteSupervisor(directory: DataDirectory, supervisor: number, service: number): Promise<void> {
  await writeFile(directory.supervisorFile, `${supervisor}\n${service}`);
}

/** A finished `initdb` leaves PG_VERSION; an interrupted one may have, so a marker of our own is written last. */
export function isInitialised(directory: DataDirectory): boolean {
  return existsSync(join(directory.cluster, "throughline.ready"));
}

export async function markInitialised(directory: DataDirectory): Promise<void> {
  await writeFile(join(directory.cluster, "throughline.ready"), "");
}

export async function clearHalfInitialised(directory: DataDirectory): Promise<void> {
  // What made it may have been killed a moment ago, and be writing still.
  await rm(directory.cluster, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/**
 * Makes a folder and those above it. (Node's own recursive `mkdir` never returns from places where nothing can be made,
 * such as /proc.)
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

/** Makes a password that only this user can read, on first use. */
export async function preparePassword(path: string): Promise<string> {
  const { passwordFile } = dataDirectory(path);
  if (!existsSync(passwordFile)) await writeFile(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  return (await readFile(passwordFile, "utf8")).trim();
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

async function readLines(path: string): Promise<string[]> {
  // Such files come and go while one looks at them.
  return (await readFile(path, "utf8").catch(() => "")).split("\n");
}
