import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type DataDirectory, dataDirectory, runningServer } from "./data-directory.js";
import { inNamespace, serverUser } from "./root.js";

/** The process that owns an embedded server, as the one that launched it sees it. */
export interface Supervisor {
  /** Resolves when the server takes connections, rejects with an Error of one sentence when it cannot start. */
  readonly ready: Promise<void>;
  /** Stops the server; resolves when it and its supervisor have ended. */
  stop(): Promise<void>;
}

/** How long the server may take to stop in order, before it is ended as by a power cut, which it recovers from. */
const ORDERLY_STOP_MILLISECONDS = 1_500;
/** How long it may take even then, before all that is left of it is killed. */
const LONGEST_STOP_MILLISECONDS = 5_000;

/** Starts a supervisor, which starts the server in `path` at a port. */
export function launch(path: string, password: string, port: number): Supervisor {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  // In development the sources run as they are; a test runner does not hand its own loader down.
  const loader = extension === "ts" ? ["--import", createRequire(import.meta.url).resolve("tsx")] : [];
  const directory = dataDirectory(path);
  const user = serverUser(directory);
  const [program, ...flags] = user === "namespace" ? [...inNamespace, process.execPath] : [process.execPath];
  const child = fork(fileURLToPath(new URL(`./supervisor.${extension}`, import.meta.url)), [path, user, String(port)], {
    execPath: program,
    execArgv: [...flags, ...loader],
    env: { ...process.env, EMBEDDED_PASSWORD: password },
    // A process group of its own: Ctrl-C reaches the service, which ends the database last.
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return { ready: untilReady(child, directory), stop: () => stop(child, directory) };
}

async function untilReady(child: ChildProcess, directory: DataDirectory): Promise<void> {
  const ended = once(child, "exit").then(() => [`it ended; see ${directory.logFile}`]);
  const [report] = await Promise.race([once(child, "message"), ended]);
  if (report !== "ready") throw new Error(`The embedded PostgreSQL could not start in ${directory.cluster}: ${report}`);
}

async function stop(child: ChildProcess, directory: DataDirectory): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // SIGQUIT is PostgreSQL's "immediate shutdown". A frozen server must be woken up to hear of it.
  const late = setTimeout(() => void signal(directory, "SIGCONT", "SIGQUIT"), ORDERLY_STOP_MILLISECONDS);
  const last = setTimeout(() => {
    void signal(directory, "SIGKILL").then(() => child.kill("SIGKILL"));
  }, LONGEST_STOP_MILLISECONDS);
  if (child.connected) child.send("stop");
  await ended;
  clearTimeout(late);
  clearTimeout(last);
}

async function signal(directory: DataDirectory, ...names: readonly NodeJS.Signals[]): Promise<void> {
  const server = await runningServer(directory);
  if (server === undefined) return;
  try {
    for (const name of names) process.kill(server.pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
