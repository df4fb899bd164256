import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { findBinaries, serverEnvironment } from "./binaries.js";
import { type DataDirectory, dataDirectory } from "./data-directory.js";
import { inNamespace, serverUser } from "./root.js";

/** The process that owns an embedded server, as the one that launched it sees it. */
export interface Supervisor {
  /** Resolves when the server takes connections, rejects with an Error of one sentence when it cannot start. */
  readonly ready: Promise<void>;
  /** Stops the server; resolves when it and its supervisor have ended. */
  stop(): Promise<void>;
}

/** Longer than a supervisor gives a server that does not stop. */
const LONGEST_STOP_MILLISECONDS = 7_000;

/** Starts a supervisor, which starts the server in `path` at a port. */
export function launch(path: string, port: number): Supervisor {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  // In development the sources run as they are; a test runner does not hand its own loader down.
  const loader = extension === "ts" ? ["--import", createRequire(import.meta.url).resolve("tsx")] : [];
  const directory = dataDirectory(path);
  const user = serverUser(directory, findBinaries().postgres);
  const [program, ...flags] = user === "namespace" ? [...inNamespace, process.execPath] : [process.execPath];
  const child = fork(fileURLToPath(new URL(`./supervisor.${extension}`, import.meta.url)), [path, user, String(port)], {
    execPath: program,
    execArgv: [...flags, ...loader],
    env: serverEnvironment(),
    // A process group of its own: Ctrl-C reaches the service, which ends the database last.
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return { ready: untilReady(child, directory), stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, directory: DataDirectory): Promise<void> {
  const ended = once(child, "exit").then(() => [`it ended; see ${directory.logFile}`]);
  const [report] = await Promise.race([once(child, "message"), ended]);
  if (report !== "ready") throw new Error(`The embedded PostgreSQL could not start in ${directory.cluster}: ${report}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const last = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MILLISECONDS);
  if (child.connected) child.send("stop");
  await ended;
  clearTimeout(last);
}
