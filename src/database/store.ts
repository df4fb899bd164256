import { type Database, openDatabase } from "./client.js";
import { startEmbeddedServer } from "./embedded/server.js";
import { applyMigrations, pendingMigrations } from "./migrations.js";

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
 * Opens the store, starting the embedded server when no other is named, and applies the migrations that it lacks.
 *
 * @throws StoreUnusable when the server cannot be started, reached, or is older than PostgreSQL 15.
 */
export async function openStore({ databaseUrl, dataDirectory }: StoreLocation): Promise<Store> {
  const server =
    databaseUrl === undefined ? await startEmbedded(dataDirectory) : { url: databaseUrl, close: async () => undefined };
  const database = openDatabase(server.url);
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await server.close();
  };
  try {
    await checkVersion(database);
    const pending = await pendingMigrations(database);
    const migrated = pending.length > 0 ? await applyMigrations(server.url) : [];
    return { database, url: server.url, migrated, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startEmbedded(dataDirectory: string): ReturnType<typeof startEmbeddedServer> {
  try {
    return await startEmbeddedServer(dataDirectory);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnusable(
      `${reason}. Set DATA_DIR to a folder that this user may write, or DATABASE_URL to another PostgreSQL.`,
      {
        cause: error,
      },
    );
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
