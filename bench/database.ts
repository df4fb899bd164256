import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedServer } from "../src/database/embedded/server.js";

/** One PostgreSQL for everyone: the embedded one, in a folder that goes with the benchmark. */
export interface BenchDatabase {
  readonly url: string;
  /** For whatever else the benchmark writes; deleted with the database. */
  readonly folder: string;
  /** Runs one statement on this database, or the one at `url`, and gives its rows. */
  query(statement: string, url?: string): Promise<readonly unknown[]>;
  /** Makes a further, empty database on the same server and gives its address. */
  create(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts it, with an empty database. */
export async function startDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const server = await startEmbeddedServer(join(folder, "postgres"));
  await server.ready;
  const query = (statement: string, url = server.url): Promise<readonly unknown[]> => queryAt(url, statement);
  const create = async (name: string): Promise<string> => {
    await query(`CREATE DATABASE ${name} TEMPLATE template0`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  return { url: server.url, folder, query, create, close: () => server.close() };
}

async function queryAt(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
