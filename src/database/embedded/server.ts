import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { dataDirectory, isAlive, isSupervised, preparePassword, runningServer } from "./data-directory.js";
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
 * or one started now in a process of its own, initialised on first use.
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
    const port = await sharedPort(path);
    if (port !== undefined) {
      await unlock();
      return share(path, password, port);
    }
    const ownPort = await freePort();
    const supervisor = launch(path, password, ownPort);
    const ready = supervisor.ready.finally(unlock);
    return { url: connectionUrl(password, ownPort), ready, close: () => supervisor.stop() };
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

/** A server that another process started. When that process ends it, this one starts it again at the same address. */
function share(path: string, password: string, port: number): EmbeddedServer {
  let own: Supervisor | undefined;
  let work = Promise.resolve();
  const watch = setInterval(() => {
    work = work.then(async () => {
      if (own === undefined && !(await isSupervised(dataDirectory(path)))) own = await takeOver(path, password, port);
    });
  }, WATCH_MILLISECONDS).unref();
  const close = async (): Promise<void> => {
    clearInterval(watch);
    await work;
    await own?.stop();
  };
  return { url: connectionUrl(password, port), ready: Promise.resolve(), close };
}

/** Starts the server anew; undefined when that cannot be, or another process was first: there will be a next time. */
async function takeOver(path: string, password: string, port: number): Promise<Supervisor | undefined> {
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function connectionUrl(password: string, port: number): string {
  return `postgresql://throughline:${password}@127.0.0.1:${port}/throughline`;
}

/** SIGINT is PostgreSQL's "fast shutdown": sessions are ended, files are closed in order. */
async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await delay(50);
}
