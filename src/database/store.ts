import type { Database } from "./client.js";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded/server.js";

/** Which PostgreSQL to use: the one at `databaseUrl`, or else the embedded one in `dataDirectory`. */
export interface StoreLocation {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}

/** An open store, migrated to what this program expects. */
export interface Store {
  readonly database: Database;
  /** Connection string; holds the password. */
  readonly url: string;
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
  const [server, { openDatabase }, { applyMigrations, pendingMigrations }] = await Promise.all([
    locate(location),
    import("./client.js"),
    import("./migrations.js"),
  ]);
  const database = openDatabase(server.url);
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await server.close();
  };
  try {
    await Promise.all([server.ready.catch(refuseEmbedded), database.$connect()]);
    await checkVersion(database);
    const lacking = await pendingMigrations(database);
    const migrated = migrate && lacking.length > 0 ? await applyMigrations(server.url) : [];
    return { database, url: server.url, migrated, pending: migrate ? [] : lacking, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function locate({ databaseUrl, dataDirectory }: StoreLocation): Promise<EmbeddedServer> {
  if (databaseUrl !== undefined) return { url: databaseUrl, ready: Promise.resolve(), close: async () => undefined };
  return startEmbeddedServer(dataDirectory).catch(refuseEmbedded);
}

function refuseEmbedded(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  const wayOut = "Set DATA_DIR to a folder that this user may write, or DATABASE_URL to another PostgreSQL.";
  throw new StoreUnusable(`${reason}. ${wayOut}`, { cause: error });
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
