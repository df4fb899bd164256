import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  type DataDirectory,
  dataDirectory,
  isAlive,
  isSupervised,
  preparePassword,
  runningServer,
} from "./data-directory.js";
import { inNamespace, serverUser } from "./root.js";

/** A PostgreSQL that this process may use. */
export interface EmbeddedServer {
  readonly url: string;
  /** Resolves when it takes connections, rejects with an Error of one sentence when it cannot start. */
  readonly ready: Promise<void>;
  /** Stops the server, if this process started it; resolves when its files are closed. */
  close(): Promise<void>;
}

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
  const directory = dataDirectory(path);
  const password = await preparePassword(path);
  const running = await runningServer(directory);
  if (running !== undefined && (await isSupervised(directory))) {
    return { url: connectionUrl(password, running.port), ready: Promise.resolve(), close: async () => undefined };
  }
  if (running !== undefined) await stopOrphan(running.pid);

  const port = await freePort();
  const supervisor = launch(path, password, port);
  return {
    url: connectionUrl(password, port),
    ready: untilReady(supervisor, directory),
    close: () => stop(supervisor),
  };
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

function launch(path: string, password: string, port: number): ChildProcess {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  // In development the sources run as they are; a test runner does not hand its own loader down.
  const loader = extension === "ts" ? ["--import", createRequire(import.meta.url).resolve("tsx")] : [];
  const user = serverUser(dataDirectory(path));
  const [program, ...flags] = user === "namespace" ? [...inNamespace, process.execPath] : [process.execPath];
  return fork(fileURLToPath(new URL(`./supervisor.${extension}`, import.meta.url)), [path, user, String(port)], {
    execPath: program,
    execArgv: [...flags, ...loader],
    env: { ...process.env, EMBEDDED_PASSWORD: password },
    // A process group of its own: Ctrl-C reaches the service, which ends the database last.
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

async function untilReady(supervisor: ChildProcess, directory: DataDirectory): Promise<void> {
  const ended = once(supervisor, "exit").then(() => [`it ended; see ${directory.logFile}`]);
  const [report] = await Promise.race([once(supervisor, "message"), ended]);
  if (report !== "ready") throw new Error(`The embedded PostgreSQL could not start in ${directory.cluster}: ${report}`);
}

async function stop(supervisor: ChildProcess): Promise<void> {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
  const ended = new Promise((resolve) => supervisor.once("exit", resolve));
  if (supervisor.connected) supervisor.send("stop");
  await ended;
}

/** SIGINT is PostgreSQL's "fast shutdown": sessions are ended, files are closed in order. */
async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await delay(50);
}
