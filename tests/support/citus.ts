import { randomUUID } from "node:crypto";
import pg from "pg";
import { alone } from "../../src/corpus/alone.js";
import { seed } from "../../src/corpus/import.js";
import { distributeRows } from "../../src/database/distribute.js";
import { openStore } from "../../src/database/store.js";

/**
 * A database, by a role that may do everything, whose Citus knows the servers that hold rows. Each of them must let the role in from here and
 * from the others, to databases that are made for the tests.
 */
export const citusUrl = process.env["CITUS_URL"];
if (citusUrl === undefined)
  process.stdout.write("CITUS_URL names no database with Citus, so rows on several servers are not tested.\n");

/** Few parts are made sooner than Citus's 32, and divide three corpora as well. */
const SHARDS = 4;

/** Databases of one name on all servers: the one at `CITUS_URL`, and those that hold rows. */
export class CitusDatabase {
  readonly name: string;
  /** Of the database itself. */
  readonly url: string;
  readonly #addresses: readonly string[];

  private constructor(name: string, addresses: readonly string[]) {
    this.name = name;
    this.#addresses = addresses;
    this.url = this.#urls[0] ?? "";
  }

  /** Makes databases without any table of ours, which know of each other. */
  static async create(): Promise<CitusDatabase> {
    const [home, rows] = await serversAt(citusUrl ?? "");
    const database = new CitusDatabase(freshName(), [home, ...rows]);
    await database.#administer((name) => `CREATE DATABASE ${name} TEMPLATE template0`);
    for (const url of database.#urls) await execute(url, ["CREATE EXTENSION citus"]);
    const nodes = rows.map((address) => new URL(address)).map(({ hostname, port }) => `'${hostname}', ${port}`);
    await execute(database.url, [
      `ALTER DATABASE ${database.name} SET citus.shard_count = ${SHARDS}`,
      ...nodes.map((node) => `SELECT citus_add_node(${node})`),
    ]);
    return database;
  }

  /** Makes the tables, spreads them, and publishes the project's corpora where that is wanted. */
  async fill({ seeded }: { readonly seeded: boolean }): Promise<void> {
    const store = await openStore({ databaseUrl: this.url, dataDirectory: "" });
    await alone(store.database, distributeRows);
    if (seeded) await seed(store.database);
    await store.close();
  }

  /** Keeps everybody out, so that it can be copied. */
  async close(): Promise<void> {
    await this.#administer((name) => `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await this.#administer(
      (name) => `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
  }

  /** A copy of a closed one. */
  static async copy(template: string): Promise<CitusDatabase> {
    const [home, rows] = await serversAt(citusUrl ?? "");
    const copy = new CitusDatabase(freshName(), [home, ...rows]);
    await copy.#administer((name) => `CREATE DATABASE ${name} TEMPLATE ${template}`);
    return copy;
  }

  async drop(): Promise<void> {
    await this.#administer((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  get #urls(): readonly string[] {
    return this.#addresses.map((address) => inDatabase(address, this.name));
  }

  async #administer(statement: (name: string) => string): Promise<void> {
    await Promise.all(
      this.#addresses.map((address) => execute(inDatabase(address, "postgres"), [statement(this.name)])),
    );
  }
}

function freshName(): string {
  return `test_${randomUUID().replaceAll("-", "")}`;
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function execute(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The database itself, and the servers that hold rows. */
async function serversAt(url: string): Promise<[string, string[]]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ host: string; port: number }>(
    "SELECT nodename AS host, nodeport AS port FROM pg_dist_node WHERE noderole = 'primary' AND groupid > 0 ORDER BY 1, 2",
  );
  await client.end();
  const others = rows.map(({ host, port }) => {
    const other = new URL(url);
    other.host = `${host}:${port}`;
    return other.href;
  });
  return [url, others];
}
