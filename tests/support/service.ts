import { pino } from "pino";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { type Service, startService } from "../../src/server/service.js";
import { readSettings } from "../../src/server/settings.js";
import { seededDatabase, type TestDatabase } from "./database.js";
import { type Answer, ask } from "./graphql.js";

/** A running service on a database of its own. */
export interface TestService {
  readonly url: string;
  readonly databaseUrl: string;
  readonly service: Service;
  /** Asks over HTTP; the answer whole, errors included. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks over HTTP and expects an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer["data"]>;
  /** Stops the service and drops its database. */
  stop(): Promise<void>;
}

/** Starts a service with the project's corpora and those in `folders`. */
export async function startTestService(...folders: readonly string[]): Promise<TestService> {
  const started = await serveDatabase(await seededDatabase());
  for (const folder of folders) await importCorpus(started.service.store.database, folder);
  return started;
}

/** Starts a service on a database, which is dropped when it stops; with some settings of its own. */
export async function serveDatabase(
  database: TestDatabase,
  environment: Record<string, string> = {},
): Promise<TestService> {
  const settings = readSettings({ PORT: "0", DATABASE_URL: database.url, ...environment });
  const service = await startService(settings, pino({ level: "silent" }));
  const { url } = service;
  return {
    url,
    databaseUrl: database.url,
    service,
    ask: (query, variables) => ask(url, query, variables),
    data: async (query, variables) => {
      const { data, errors } = await ask(url, query, variables);
      if (errors) throw new Error(`expected an answer without errors, got ${JSON.stringify(errors)}`);
      return data;
    },
    stop: async () => {
      await service.close();
      await database.drop();
    },
  };
}

/**
 * Starts such a service for all tests of a file and stops it afterwards.
 *
 * @returns a function that gives the service, once the tests run
 */
export function useService(...folders: readonly string[]): () => TestService {
  let started: TestService | undefined;
  beforeAll(async () => {
    started = await startTestService(...folders);
  });
  afterAll(() => started?.stop());
  return () => {
    if (started === undefined) throw new Error("the service starts before the tests of a file, not before its groups");
    return started;
  };
}

/** A service on a seeded database of its own, with these settings, until the test ends. */
export async function served(environment: Record<string, string>): Promise<TestService> {
  const started = await serveDatabase(await seededDatabase(), environment);
  onTestFinished(() => started.stop());
  return started;
}
