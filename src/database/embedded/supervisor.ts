/**
 * The process that owns an embedded PostgreSQL. It starts the server again when that ends unasked, and stops it when told to,
 * and also when the channel to its parent closes, so that a service that was killed leaves nothing running.
 */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, fchmodSync, fstatSync, openSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { findBinaries, repairLibraryLinks, serverEnvironment } from "./binaries.js";
import { dataDirectory, preparePassword } from "./data-directory.js";
import { initialise } from "./initialise.js";
import { noteSupervisor } from "./owner-note.js";
import { notedServer } from "./postmaster-note.js";
import { numbersOf, type ServerUser } from "./root.js";

const users: readonly string[] = ["same", "postgres", "namespace"] satisfies ServerUser[];
const isServerUser = (text: string | undefined): text is ServerUser => users.includes(text ?? "");
const [path, user, port] = process.argv.slice(2);
if (path === undefined || port === undefined || !isServerUser(user))
  throw new Error("usage: supervisor <data directory> <server user> <port>");
const directory = dataDirectory(path);
process.umask(0o077);
const log = openSync(directory.logFile, "a", 0o600);
fchmodSync(log, 0o600);
const logged = fstatSync(log).size;

/** How long the server may take to stop in order, before it is ended as by a power cut, which it recovers from. */
const ORDERLY_STOP_MILLISECONDS = 1_500;
/** How long it may take even then, before it is killed. */
const LONGEST_STOP_MILLISECONDS = 5_000;
/** A server that was killed leaves memory and processes behind, which may be in the way for a moment. */
const PAUSE_MILLISECONDS = 200;
const MOST_ATTEMPTS = 50;
const LOOK_MILLISECONDS = 10;

let server: ChildProcess | undefined;
let stopping = false;

async function start(path: string, user: ServerUser): Promise<void> {
  await noteSupervisor(directory, process.pid, process.ppid);
  await repairLibraryLinks();
  const binaries = findBinaries();
  const run = {
    ...numbersOf(user),
    cwd: "/",
    env: serverEnvironment(),
    stdio: ["ignore", log, log],
  } satisfies SpawnOptions;
  if (!existsSync(directory.mark)) await initialise({ path, password: await preparePassword(path), binaries, run });
  server = await startFirst(() => startServer(binaries.postgres, run));
  process.send?.("ready");
  while (!stopping) {
    await ended(server);
    await delay(PAUSE_MILLISECONDS);
    if (!stopping) server = startServer(binaries.postgres, run);
  }
}

function startServer(program: string, run: SpawnOptions): ChildProcess {
  const settings = [
    ...["listen_addresses=127.0.0.1", "unix_socket_directories="],
    // A cluster that was made by the settings of a shell may name locales that this machine has not.
    ...["lc_messages=C", "lc_monetary=C", "lc_numeric=C", "lc_time=C"],
  ];
  const flags = ["-D", directory.cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  return spawn(program, flags, run).on("error", () => undefined);
}

/** What a killed server leaves may be in the way of the first start as of any other. */
async function startFirst(begin: () => ChildProcess): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    server = begin();
    try {
      await untilReady(server);
      return server;
    } catch (error) {
      if (stopping || attempt === MOST_ATTEMPTS || !lastWords().includes("shared memory block")) throw error;
      await delay(PAUSE_MILLISECONDS);
    }
  }
}

async function untilReady(child: ChildProcess): Promise<void> {
  for (let noted = await notedServer(directory); noted?.pid !== child.pid || !noted?.isReady; ) {
    if (hasEnded(child)) throw new Error("the server ended");
    await delay(LOOK_MILLISECONDS);
    noted = await notedServer(directory);
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // First of all: whoever starts now must not take the server for one that stays, and will write a note of its own.
  rmSync(directory.supervisorFile, { force: true });
  if (server !== undefined && !hasEnded(server)) await endServer(server);
  process.exit(0);
}

/** SIGINT is PostgreSQL's "fast shutdown", SIGQUIT the "immediate" one; a frozen server must be woken up to hear of it. */
async function endServer(child: ChildProcess): Promise<void> {
  child.kill("SIGINT");
  setTimeout(() => child.kill("SIGCONT") && child.kill("SIGQUIT"), ORDERLY_STOP_MILLISECONDS);
  setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MILLISECONDS);
  await ended(child);
}

async function ended(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await Promise.race([once(child, "exit"), once(child, "error")]);
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** What PostgreSQL's programs said last, without their times, in one line. */
function lastWords(): string {
  const said = readFileSync(directory.logFile).subarray(logged).toString("utf8");
  const faults = said.split("\n").flatMap((line) => /(?:FATAL|DETAIL|HINT|error): +(.+)$/.exec(line)?.[1] ?? []);
  return [...new Set(faults)].slice(-4).join(" ");
}

process.once("disconnect", stop);
process.on("message", (message) => {
  if (message === "stop") void stop();
});
try {
  await start(path, user);
} catch (error) {
  const reason = lastWords() || (error instanceof Error ? error.message : String(error));
  if (!stopping) process.send?.(reason, () => process.exit(1));
}
