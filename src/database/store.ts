import type { Database } from "./client.js";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded/server.js";
import type { Addresses } from "./preparation.js";
import { EMBEDDED_READER } from "./read-only-role.js";

/** Which PostgreSQL to use: the one at `databaseUrl`, or else the embedded one in `dataDirectory`. */
export interface StoreLocation {
  readonly databaseUrl: string | undefined;
  /** The same database by a role that may change it; `databaseUrl` when omitted. */
  readonly databaseAdminUrl?: string | undefined;
  readonly dataDirectory: string;
}

/** An open store, migrated to what this program expects. */
export interface Store {
  readonly database: Database;
  /** Connection string of the role that changes the store; holds the password. */
  readonly url: string;
  /** Connection string for those who only read; holds the password. */
  readonly readerUrl: string;
  /** Names of the migrations that were applied when it was opened. */
  readonly migrated: readonly string[];
  /** Names of the migrations that it lacks still; empty unless it was opened without migrating. */
  readonly pending: readonly string[];
  /** Closes the connections, and the embedded server if this process started it. */
  close(): Promise<void>;
}

const OLDEST_VERSION = 150_000;

/** The store cannot be used. The message is one sentence with the way out, and holds no password. */
export class StoreUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreUnusable";
  }
}

/**
 * Opens the store, starting the embedded server when no other is named, and applies the migrations that it lacks (unless
 * told not to).
 *
 * @throws StoreUnusable when the server cannot be started, reached, or is older than PostgreSQL 15.
 */
export async function openStore(location: StoreLocation, { migrate } = { migrate: true }): Promise<Store> {
  // The embedded server takes as long to wake up as the client takes to load, so both are done at once.
  const [server, { openDatabase }, { pendingMigrations }, { prepare }] = await Promise.all([
    locate(location),
    import("./client.js"),
    import("./migrations.js"),
    import("./preparation.js"),
  ]);
  const database = openDatabase(server.url);
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await server.close();
  };
  try {
    await Promise.all([server.ready.catch(refuseEmbedded), database.$connect()]);
    await checkVersion(database);
    const { url, readerUrl } = server;
    if (!migrate) return { database, url, readerUrl, migrated: [], pending: await pendingMigrations(database), close };
    // The embedded server's reading role is made by what comes next.
    if (url !== readerUrl && !server.isEmbedded) await checkReader(openDatabase(readerUrl));
    const migrated = await prepare(database, server).catch(refuseMigration);
    return { database, url, readerUrl, migrated, pending: [], close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Located extends EmbeddedServer, Addresses {}

async function locate({ databaseUrl, databaseAdminUrl, dataDirectory }: StoreLocation): Promise<Located> {
  if (databaseUrl !== undefined) {
    const url = databaseAdminUrl ?? databaseUrl;
    return { url, readerUrl: databaseUrl, isEmbedded: false, ready: Promise.resolve(), close: async () => undefined };
  }
  const server = await startEmbeddedServer(dataDirectory).catch(refuseEmbedded);
  const readerUrl = new URL(server.url);
  readerUrl.username = EMBEDDED_READER;
  return { ...server, readerUrl: readerUrl.href, isEmbedded: true };
}

function refuseMigration(error: unknown): never {
  if (!(error instanceof Error) || !/permission denied|must be owner/.test(error.message)) throw error;
  throw new StoreUnusable(
    "The database's tables must be brought up to date, which the role in DATABASE_URL may not do; set DATABASE_ADMIN_URL to a role that may.",
    { cause: error },
  );
}

function refuseEmbedded(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  const wayOut = "Set DATA_DIR to a folder that this user may write, or DATABASE_URL to another PostgreSQL.";
  throw new StoreUnusable(`${reason}. ${wayOut}`, { cause: error });
}

/** A role that is not let in should be told of at the start, not by every request. */
async function checkReader(database: Database): Promise<void> {
  try {
    await serverVersion(database);
  } finally {
    await database.$disconnect();
  }
}

async function checkVersion(database: Database): Promise<void> {
  const version = await serverVersion(database);
  if (version < OLDEST_VERSION) {
    throw new StoreUnusable(
      `The PostgreSQL at DATABASE_URL has version ${Math.floor(version / 10_000)}; 15 or later is needed.`,
    );
  }
}

async function serverVersion(database: Database): Promise<number> {
  try {
    const [row] = await database.$queryRaw<
      { version: number }[]
    >`SELECT current_setting('server_version_num')::integer AS version`;
    return row?.version ?? 0;
  } catch (error) {
    throw new StoreUnusable(
      "The PostgreSQL at DATABASE_URL does not let this service in; check that it runs and that host, port, user, password and database are right.",
      { cause: error },
    );
  }
}
