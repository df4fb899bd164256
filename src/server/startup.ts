import type { Logger } from "pino";
import type { Publication } from "../corpus/publish.js";
import { isSearchOld } from "../corpus/search-age.js";
import { isConnectionLost } from "../database/availability.js";
import { languageOf, sayUnfolded } from "../database/language.js";
import type { Reader, ReaderOptions } from "../database/reader.js";
import { openStore, type Store } from "../database/store.js";
import type { Connections } from "./connection-budget.js";
import { publicAddress } from "./exchange/origin.js";
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
    await renewSearchWhenOld(store.database, logger);
    return { store, seeded: await seedWhenEmpty(store.database) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Another version may have indexed otherwise. Loaded when it is wanted: hardly ever. */
async function renewSearchWhenOld(database: Store["database"], logger: Logger): Promise<void> {
  const isOld = await isSearchOld(database).catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error;
    // The database itself has just answered.
    logger.warn(
      { err: error },
      "a server that holds rows of editions does not answer: whether these are indexed as this version asks, the next start will see",
    );
    return false;
  });
  if (!isOld) return;
  const { renewSearch } = await import("../corpus/renew-search.js");
  const editions = await renewSearch(database);
  logger.info({ editions }, "editions were indexed anew for the search");
}

async function seedWhenEmpty(database: Store["database"]): Promise<Publication[]> {
  if ((await database.corpus.count()) > 0) return [];
  const { seed } = await import("../corpus/import.js");
  return seed(database);
}

/** What answers, and where it reads. */
export interface OpenHandlers extends Handlers {
  readonly reader: Reader;
  /** Closes all connections for reading. */
  close(): Promise<void>;
}

/** What requests are answered with beside the database. */
export interface Means extends Pick<HandlersOptions, "logger" | "rateLimit" | "trustedDocuments"> {
  /** What several services share, if they do. */
  readonly redis: OptionalRedis | undefined;
  close(): void;
}

/** Where answers are read from, and by how many connections. */
export interface ReadFrom extends Pick<ReaderOptions, "url" | "heldBy"> {
  readonly connections: Connections;
}

/**
 * Loads what answers: that takes as long as a database takes to wake up, so both are done at once.
 *
 * @returns what opens a way to a database and answers from it
 */
export async function loadHandlers(means: Means, settings: Settings): Promise<(where: ReadFrom) => OpenHandlers> {
  const [{ createHandlers }, { openReader }] = await Promise.all([
    import("./http/handlers.js"),
    import("../database/reader.js"),
  ]);
  const { databaseReplicaUrls: replicaUrls, introspection, answersMemory, rowsMemory: keptBytes } = settings;
  const { agentQueries, publicUrl, corsOrigins = [] } = settings;
  const agentOrigins = [...corsOrigins, ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin])];
  const sharedAnswers = await openSharedAnswers(settings, means);
  const address = publicAddress(settings.publicUrl, settings.trustedProxies);
  return ({ connections, ...where }) => {
    const reader = openReader({ replicaUrls, ...where, connections: connections.operations, keptBytes });
    const exportReader = openReader({ replicaUrls, ...where, connections: connections.exports, keptBytes: 0 });
    return {
      reader,
      close: async () => {
        await Promise.all([reader.close(), exportReader.close()]);
      },
      ...createHandlers({
        ...means,
        reader,
        introspection,
        agentQueries,
        agentOrigins,
        answersMemory,
        exportReader,
        address,
        sharedAnswers,
      }),
    };
  };
}

/** What is shared is shared among services that would answer alike, and so under all that an answer depends on. */
async function openSharedAnswers(
  { answersMemory, introspection }: Settings,
  { redis, trustedDocuments }: Means,
): Promise<SharedAnswers | undefined> {
  if (redis === undefined || answersMemory === 0) return undefined;
  const [{ SharedAnswers }, { printedSchema }, { programDigest }, { withOwn }] = await Promise.all([
    import("./http/shared-answers.js"),
    import("../schema/index.js"),
    import("./program.js"),
    import("./graphql/trusted-documents.js"),
  ]);
  const mode = trustedDocuments === undefined ? "any document" : "trusted documents";
  const known = [...withOwn(trustedDocuments ?? new Map())].sort(([one], [other]) => (one < other ? -1 : 1));
  return new SharedAnswers(redis, [programDigest(), printedSchema(), introspection, mode, known]);
}

/**
 * Opens what requests are answered with beside the database. Each part is loaded when it is wanted: a start should not wait for
 * what nobody has set.
 *
 * @throws BadSettings when the file of trusted documents cannot be used.
 */
export async function openMeans(settings: Settings, logger: Logger): Promise<Means> {
  const trustedDocuments = await readTrusted(settings);
  const redis = await openRedis(settings, logger);
  const rateLimit = await openRateLimit(settings, redis);
  return { logger, trustedDocuments, redis, rateLimit, close: () => redis?.close() };
}

async function openRedis({ redisUrl }: Settings, logger: Logger): Promise<OptionalRedis | undefined> {
  if (redisUrl === undefined) return undefined;
  const { OptionalRedis } = await import("./http/redis.js");
  return new OptionalRedis(redisUrl, logger);
}

async function openRateLimit(settings: Settings, redis: OptionalRedis | undefined): Promise<RateLimit | undefined> {
  if (settings.rateLimit === undefined) return undefined;
  const { createRateLimit } = await import("./http/rate-limiter.js");
  return createRateLimit({ ...settings, points: settings.rateLimit, redis });
}

/** The documents that alone are run, beside the explorer's own; undefined: any that a client sends. */
export async function readTrusted({
  trustedDocuments,
  introspection,
}: Settings): Promise<TrustedDocuments | undefined> {
  if (trustedDocuments === undefined) return undefined;
  const { readTrustedDocuments } = await import("./graphql/trusted-documents-file.js");
  return readTrustedDocuments(trustedDocuments, introspection);
}
