import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findBinaries } from "./binaries.js";
import { checkCluster, dataDirectory, preparePassword } from "./data-directory.js";
import { freePort } from "./free-port.js";
import { isAlive } from "./machine.js";
import { isSupervised, refuseIfOwnedElsewhere } from "./owner-note.js";
import { serverOf } from "./running-server.js";
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
/** How long a server that nobody owns may take for each way of stopping it. */
const ORPHAN_MILLISECONDS = 3_000;

/**
 * The PostgreSQL that lives in `path`: the one already running there (a service serves while an import runs beside it),
 * or one started now in a process of its own, initialised on first use. When whoever started it ends, this process starts
 * it again at the same address.
 *
 * A server whose owner was killed is stopped first: nobody would stop it later.
 *
 * @returns as soon as its address is known, so that clients can be made ready while it wakes up
 * @throws DataDirectoryRefused when what is in the folder is to be left as it is
 * @throws Error when the folder cannot be made or written
 */
export async function startEmbeddedServer(given: string): Promise<EmbeddedServer> {
  // The server has a working folder of its own.
  const path = resolve(given);
  await checkCluster(path, findBinaries().majorVersion);
  const unlock = await takeStartLock(path);
  try {
    const password = await preparePassword(path);
    const shared = await sharedPort(path, password);
    const port = shared ?? (await freePort());
    const own = shared === undefined ? launch(path, port) : undefined;
    const ready = (own?.ready ?? Promise.resolve()).finally(unlock);
    return { url: connectionUrl(password, port), ready, close: keepRunning({ path, password, port }, own, ready) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The port of a server that runs in `path` and will go on running; undefined when there is none, or none any more. */
async function sharedPort(path: string, password: string): Promise<number | undefined> {
  const directory = dataDirectory(path);
  await refuseIfOwnedElsewhere(path, directory);
  const running = await serverOf(directory, (port) => connectionUrl(password, port));
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
      const directory = dataDirectory(address.path);
      // A folder that was moved away takes its server along.
      if (existsSync(directory.mark) && !(await isSupervised(directory))) own = (await startAgain(address)) ?? own;
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
    if ((await sharedPort(path, password)) !== undefined) return undefined;
    const supervisor = launch(path, port);
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

/** In order first; but nobody waits for a server that is frozen, or too busy to hear: it recovers from being killed. */
async function stopOrphan(pid: number): Promise<void> {
  for (const signals of [["SIGINT"], ["SIGCONT", "SIGQUIT"], ["SIGKILL"]] as const) {
    try {
      for (const signal of signals) process.kill(pid, signal);
    } catch (error) {
      // It may have ended since it was looked at: its supervisor stops it, too, when its owner is gone.
      if (isAlive(pid)) throw error;
    }
    for (let waited = 0; isAlive(pid) && waited < ORPHAN_MILLISECONDS; waited += 50) await delay(50);
  }
}
