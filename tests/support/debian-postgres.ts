import { execFile, execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "../../src/database/embedded/free-port.js";

const run = promisify(execFile);
const root = "/usr/lib/postgresql";
const programs = (existsSync(root) ? readdirSync(root) : [])
  .sort((one, other) => Number(other) - Number(one))
  .map((version) => join(root, version, "bin"))
  .find((folder) => ["initdb", "pg_basebackup"].every((name) => existsSync(join(folder, name))));

/** Whether there is a PostgreSQL to make replicas with: the embedded one has no program for that. */
export const hasDebianPostgres = programs !== undefined;
if (!hasDebianPostgres)
  process.stdout.write("No PostgreSQL is installed, so replicas are not tested (apt-get install postgresql).\n");

/** As whom servers run: they refuse to run as root. */
export function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** A folder for a server's files, which belongs to the user that servers run as. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "throughline-server-"));
  const { uid, gid } = serverUser();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  return folder;
}

/** A PostgreSQL of the operating system, or a streaming replica of one, with files of its own. */
export class DebianPostgres {
  readonly url: string;
  readonly port: number;
  readonly #folder: string;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.port = port;
    this.url = `postgresql://throughline@127.0.0.1:${port}/throughline`;
  }

  /** Makes and starts a server with an empty database. */
  static async create(): Promise<DebianPostgres> {
    const server = new DebianPostgres(serverFolder(), await freePort());
    const flags = ["--auth=trust", "--username=throughline", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
    await server.#program("initdb", ["--pgdata", server.#data, ...flags]);
    await server.start();
    await server.#program("createdb", [
      "-h",
      "127.0.0.1",
      "-p",
      String(server.port),
      "-U",
      "throughline",
      "throughline",
    ]);
    return server;
  }

  /** Makes and starts a replica of this server. */
  async replica(): Promise<DebianPostgres> {
    const replica = new DebianPostgres(serverFolder(), await freePort());
    const from = ["-h", "127.0.0.1", "-p", String(this.port), "-U", "throughline"];
    await this.#program("pg_basebackup", [...from, "-D", replica.#data, "-R", "-X", "stream", "-c", "fast"]);
    await replica.start();
    return replica;
  }

  /** Starts it, also on what a killed one left, whose memory may take a moment to go. */
  async start(): Promise<void> {
    const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "log_statement=all"];
    const flags = ["-p", String(this.port), ...settings.flatMap((setting) => ["-c", `'${setting}'`])];
    const given = ["start", "-w", "-D", this.#data, "-l", this.#log, "-o", flags.join(" ")];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#program("pg_ctl", given);
      } catch (error) {
        if (attempt === 20) throw error;
        await delay(100);
      }
    }
  }

  /** Sends a signal to the server and all processes of it. */
  async signal(name: NodeJS.Signals): Promise<void> {
    const pid = Number((await readFile(join(this.#data, "postmaster.pid"), "utf8")).split("\n")[0]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).filter(Boolean);
    for (const each of [pid, ...children.map(Number)]) process.kill(each, name);
  }

  /** Sends a statement, on a connection of its own. */
  async query(statement: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  }

  /** Runs `psql` on its database, as its owner. */
  async psql(args: readonly string[], environment: Record<string, string>): Promise<void> {
    await run(join(programs ?? "", "psql"), ["--no-psqlrc", `--dbname=${this.url}`, ...args], {
      env: { ...process.env, ...environment },
    });
  }

  /** Whether a text stands in any statement that it was sent. */
  async wasAsked(text: string): Promise<boolean> {
    return (await readFile(this.#log, "utf8")).includes(text);
  }

  /** Ends it and deletes its files, whatever state it is in. */
  async remove(): Promise<void> {
    await this.signal("SIGCONT").catch(() => undefined);
    await this.#program("pg_ctl", ["stop", "-w", "-m", "immediate", "-D", this.#data]).catch(() => undefined);
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, "data");
  }

  get #log(): string {
    return join(this.#folder, "log");
  }

  async #program(name: string, args: readonly string[]): Promise<void> {
    // A server that goes on in the background must not hold this process's pipes.
    const command = `exec ${[join(programs ?? "", name), ...args].map(quoted).join(" ")} >>${quoted(join(this.#folder, "programs.log"))} 2>&1`;
    await run("sh", ["-c", command], { ...serverUser(), cwd: tmpdir(), env: { ...process.env, LC_ALL: "C.UTF-8" } });
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
