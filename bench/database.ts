import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedServer } from "../src/database/embedded/server.js";

/** One PostgreSQL for everyone: the embedded one, in a folder that goes with the benchmark. */
export interface BenchDatabase {
  readonly url: string;
  /** Gone with the database. */
  readonly folder: string;
  /** Runs one statement and gives its rows. */
  query(statement: string): Promise<readonly unknown[]>;
  /** The address of a second, empty database on the same server, made now. */
  create(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts it, with an empty database. */
export async function startDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-bench-"));
  const server = await startEmbeddedServer(folder);
  await server.ready;
  const query = async (statement: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const create = async (name: string): Promise<string> => {
    await query(`CREATE DATABASE ${name} TEMPLATE template0`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  const close = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, folder, query, create, close };
}
