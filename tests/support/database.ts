import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { CitusDatabase, citusUrl } from "./citus.js";

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A copy of the migrated and seeded database: on several servers where the run is on Citus. */
export function seededDatabase(): Promise<TestDatabase> {
  return citusUrl === undefined ? createDatabase("throughline") : spreadDatabase("seeded");
}

/** A database without a single table; on Citus one with all of them, spread, and without a row. */
export function emptyDatabase(): Promise<TestDatabase> {
  return citusUrl === undefined ? createDatabase("template0") : spreadDatabase("empty");
}

async function spreadDatabase(template: "seeded" | "empty"): Promise<TestDatabase> {
  const copy = await CitusDatabase.copy(inject("spread")[template]);
  return { url: copy.url, drop: () => copy.drop() };
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(statement: string): Promise<void> {
  const url = new URL(inject("postgresUrl"));
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
