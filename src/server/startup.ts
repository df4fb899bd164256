import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Publication } from "../corpus/publish.js";
import { languageOf, sayUnfolded } from "../database/language.js";
import type { Reader, ReaderOptions } from "../database/reader.js";
import { openStore, type Store } from "../database/store.js";
import type { RateLimit } from "./exchange/rate-limit.js";
import type { TrustedDocuments } from "./graphql/trusted-documents.js";
import type { Handlers, HandlersOptions } from "./http/handlers.js";
import type { OptionalRedis } from "./http/redis.js";
import type { SharedAnswers } from "./http/shared-answers.js";
import type { Settings } from "./settings.js";

/** A store that holds something to answer from. */
export interface Seeded {
  readonly store: Store;
  /** Corpora published because the store was empty. */
  readonly seeded: readonly Publication[];
}

/** Opens and migrates the store, and publishes the corpora that come with the project when it holds none. */
export async function openSeededStore(settings: Settings, logger: Logger): Promise<Seeded> {
  const store = await openStore(settings);
  try {
    const language = await languageOf(store.database);
    if (!language.foldsCase) logger.warn(sayUnfolded(language));
    return { store, seeded: await seedWhenEmpty(store.database) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function seedWhenEmpty(database: Store["database"]): Promise<Publication[]> {
  if ((await database.corpus.count()) > 0) return [];
  const { seed } = await import("../corpus/import.js");
  return seed(database);
}

/** What answers, and where it reads. */
export interface OpenHandlers extends Handlers {
  readonly reader: Reader;
}

export interface LoadingOptions extends Pick<HandlersOptions, "logger" | "rateLimit" | "trustedDocuments"> {
  readonly redis: OptionalRedis | undefined;
}

/**
 * Loads what answers: that takes as long as a database takes to wake up, so both are done at once.
 *
 * @returns what opens a way to a database and answers from it
 */
export async function loadHandlers(
  { redis, ...options }: LoadingOptions,
  settings: Settings,
): Promise<(where: Omit<ReaderOptions, "keptBytes">) => OpenHandlers> {
  const [{ createHandlers }, { openReader }] = await Promise.all([
    import("./http/handlers.js"),
    import("../database/reader.js"),
  ]);
  const {
    databaseReplicaUrls: replicaUrls,
    introspection,
    answersMemory,
    rowsMemory: keptBytes,
    trustedProxies,
  } = settings;
  const sharedAnswers = await openSharedAnswers(settings, { redis, ...options });
  return (where) => {
    const reader = openReader({ replicaUrls, ...where, keptBytes });
    return {
      reader,
      ...createHandlers({
        ...options,
        reader,
        introspection,
        answersMemory,
        trustedProxies,
        sharedAnswers,
      }),
    };
  };
}

/** What is shared is shared among services that would answer alike: of one schema, and with the same rules for documents. */
async function openSharedAnswers(
  { answersMemory, introspection }: Settings,
  { redis, trustedDocuments }: Pick<LoadingOptions, "redis" | "trustedDocuments">,
): Promise<SharedAnswers | undefined> {
  if (redis === undefined || answersMemory === 0) return undefined;
  const [{ SharedAnswers }, { printedSchema }] = await Promise.all([
    import("./http/shared-answers.js"),
    import("../schema/index.js"),
  ]);
  const rules = JSON.stringify([printedSchema(), introspection, [...(trustedDocuments?.keys() ?? [])]]);
  return new SharedAnswers(redis.client, createHash("sha256").update(rules).digest("base64url"));
}

/** Loaded when it is wanted: a start should not wait for it. */
export async function openRedis({ redisUrl }: Settings, logger: Logger): Promise<OptionalRedis | undefined> {
  if (redisUrl === undefined) return undefined;
  const { OptionalRedis } = await import("./http/redis.js");
  return new OptionalRedis(redisUrl, logger);
}

/** Loaded when it is wanted: a start should not wait for it. */
export async function openRateLimit(
  settings: Settings,
  redis: OptionalRedis | undefined,
): Promise<RateLimit | undefined> {
  if (settings.rateLimit === undefined) return undefined;
  const { createRateLimit } = await import("./http/rate-limiter.js");
  return createRateLimit({ ...settings, redis, points: settings.rateLimit });
}

/** Loaded when it is wanted: the schema by which documents are checked takes its time. */
export async function readTrusted({
  trustedDocuments,
  introspection,
}: Settings): Promise<TrustedDocuments | undefined> {
  if (trustedDocuments === undefined) return undefined;
  const { readTrustedDocuments } = await import("./graphql/trusted-documents-file.js");
  return readTrustedDocuments(trustedDocuments, introspection);
}
