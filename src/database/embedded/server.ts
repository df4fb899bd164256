import { setTimeout as delay } from "node:timers/promises";
import { dataDirectory, isAlive, isSupervised, preparePassword, runningServer } from "./data-directory.js";
import { freePort } from "./free-port.js";
import { takeStartLock } from "./start-lock.js";
import { launch, type Supervisor } from "./supervisor-process.js";

/** A PostgreSQL that this process may use. */
export interface EmbeddedServer {
  readonly url: string;
  /** Resolves when it takes connections, rejects with an Error of one sentence when it cannot start. */
  readonly ready: Promise<void>;
  /** Stops the server, if this process started it; resolves when its files are closed. */
  close(): Promise<void>;
}

const WATCH_MILLISECONDS = 500;

/**
 * The PostgreSQL that lives in `path`: the one already running there (a service serves while an import runs beside it),
 * or one started now in a process of its own, initialised on first use. When whoever started it ends, this process starts
 * it again at the same address.
 *
 * A server whose owner was killed is stopped first: nobody would stop it later.
 *
 * @returns as soon as its address is known, so that clients can be made ready while it wakes up
 * @throws Error when the folder cannot be made or written
 */
export async function startEmbeddedServer(path: string): Promise<EmbeddedServer> {
  const unlock = await takeStartLock(path);
  try {
    const password = await preparePassword(path);
    const shared = await sharedPort(path);
    const port = shared ?? (await freePort());
    const own = shared === undefined ? launch(path, password, port) : undefined;
    const ready = (own?.ready ?? Promise.resolve()).finally(unlock);
    return { url: connectionUrl(password, port), ready, close: keepRunning({ path, password, port }, own, ready) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The port of a server that runs in `path` and will go on running; undefined when there is none, or none any more. */
async function sharedPort(path: string): Promise<number | undefined> {
  const directory = dataDirectory(path);
  const running = await runningServer(directory);
  if (running === undefined) return undefined;
  if (await isSupervised(directory)) return running.port;
  await stopOrphan(running.pid);
  return undefined;
}

interface Address {
  readonly path: string;
  readonly password: string;
  readonly port: number;
}

/**
 * Starts the server again whenever nobody does who should: its supervisor was killed, or the process that owned it ended.
 *
 * @returns what ends that, and the server if this process owns it
 */
function keepRunning(address: Address, first: Supervisor | undefined, ready: Promise<void>): () => Promise<void> {
  let own = first;
  let work = ready.catch(() => undefined);
  const watch = setInterval(() => {
    work = work.then(async () => {
      if (!(await isSupervised(dataDirectory(address.path)))) own = (await startAgain(address)) ?? own;
    });
  }, WATCH_MILLISECONDS).unref();
  return async () => {
    clearInterval(watch);
    await work;
    await own?.stop();
  };
}

/** Starts the server anew; undefined when that cannot be, or another process was first: there will be a next time. */
async function startAgain({ path, password, port }: Address): Promise<Supervisor | undefined> {
  const unlock = await takeStartLock(path);
  try {
    if ((await sharedPort(path)) !== undefined) return undefined;
    const supervisor = launch(path, password, port);
    await supervisor.ready;
    return supervisor;
  } catch {
    return undefined;
  } finally {
    await unlock();
  }
}

function connectionUrl(password: string, port: number): string {
  return `postgresql://throughline:${password}@127.0.0.1:${port}/throughline`;
}

/** SIGINT is PostgreSQL's "fast shutdown": sessions are ended, files are closed in order. */
async function stopOrphan(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGINT");
  } catch (error) {
    // It may have ended since it was looked at: its supervisor stops it, too, when its owner is gone.
    if (isAlive(pid)) throw error;
  }
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await delay(50);
}
