import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { seed } from "../../src/corpus/import.js";
import { startEmbeddedServer } from "../../src/database/embedded/server.js";
import { openStore } from "../../src/database/store.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A real PostgreSQL, whose database is migrated, seeded, and copied by whoever needs one. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-tests-"));
  const server = await startEmbeddedServer(folder);
  await server.ready;
  const store = await openStore({ databaseUrl: server.url, dataDirectory: folder });
  await seed(store.database);
  // A database can only be copied while nobody is connected to it.
  await store.close();
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
