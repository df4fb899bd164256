import { afterAll, beforeAll } from "vitest";
import { createLogger } from "../../src/server/operations/log.js";
import { type Service, startService } from "../../src/server/service.js";
import { readSettings } from "../../src/server/settings.js";
import { seededDatabase } from "./database.js";
import type { Json } from "./graphql.js";

/** A running service as whoever runs it sees it: by its log, and by its metrics. */
export interface ObservedService {
  readonly url: string;
  readonly metricsUrl: string;
  readonly databaseUrl: string;
  readonly service: Service;
  /** Lines of the log so far, as text. */
  readonly log: readonly string[];
  /** The line of the log about a request; undefined while there is none. */
  logged(requestId: string | string[] | undefined): Json;
  /** The metrics as they are now: values by name with labels, such as `throughline_graphql_errors_total{code="TIMEOUT"}`. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}

/** Starts a service that logs each request and tells its metrics. */
export async function startObservedService(environment: Record<string, string> = {}): Promise<ObservedService> {
  const database = await seededDatabase();
  const log: string[] = [];
  const logger = createLogger("info", { write: (line) => log.push(line) });
  const settings = readSettings({ PORT: "0", METRICS_PORT: "0", DATABASE_URL: database.url, ...environment });
  const service = await startService(settings, logger);
  const metricsUrl = String(service.metricsUrl);
  return {
    url: service.url,
    metricsUrl,
    databaseUrl: database.url,
    service,
    log,
    logged: (requestId) => log.map((line) => JSON.parse(line)).find((entry) => entry.requestId === requestId),
    metrics: async () => samplesIn(await (await fetch(metricsUrl)).text()),
    stop: async () => {
      await service.close();
      await database.drop();
    },
  };
}

/** Starts such a service for all tests of a file and stops it afterwards. */
export function useObservedService(): () => ObservedService {
  let started: ObservedService | undefined;
  beforeAll(async () => {
    started = await startObservedService();
  });
  afterAll(() => started?.stop());
  return () => {
    if (started === undefined) throw new Error("the service starts before the tests of a file, not before its groups");
    return started;
  };
}

function samplesIn(text: string): ReadonlyMap<string, number> {
  const samples = [...text.matchAll(/^([a-z]\w*(?:\{.*\})?) (\S+)$/gm)];
  return new Map(samples.map(([, name = "", value]) => [name, Number(value)]));
}
