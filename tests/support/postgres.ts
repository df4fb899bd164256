import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { seed } from "../../src/corpus/import.js";
import { startEmbeddedServer } from "../../src/database/embedded/server.js";
import { openStore } from "../../src/database/store.js";
import { CitusDatabase, citusUrl } from "./citus.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A real PostgreSQL, whose database is migrated, seeded, and copied by whoever needs one. */
    postgresUrl: string;
    /** What a first start leaves behind as its data directory, to be copied by whoever starts again. */
    startedOnce: string;
    /** Names of databases on the servers of Citus, to be copied; empty where there is none. */
    spread: { readonly seeded: string; readonly empty: string };
  }
}

/** Makes a data directory as a first start does, and starts one PostgreSQL for the whole run on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-tests-"));
  const [startedOnce, running] = [join(folder, "started-once"), join(folder, "running")];
  const store = await openStore({ databaseUrl: undefined, dataDirectory: startedOnce });
  await seed(store.database);
  // A server's files are whole once it has stopped, and its database can only be copied while nobody is connected to it.
  await store.close();
  execFileSync("cp", ["-a", startedOnce, running]);
  const server = await startEmbeddedServer(running);
  await server.ready;
  project.provide("postgresUrl", server.url);
  project.provide("startedOnce", startedOnce);
  const spread = citusUrl === undefined ? [] : await Promise.all([spreadTemplate(true), spreadTemplate(false)]);
  project.provide("spread", { seeded: spread[0]?.name ?? "", empty: spread[1]?.name ?? "" });
  return async () => {
    await Promise.all(spread.map((database) => database.drop()));
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function spreadTemplate(seeded: boolean): Promise<CitusDatabase> {
  const database = await CitusDatabase.create();
  await database.fill({ seeded });
  await database.close();
  return database;
}
