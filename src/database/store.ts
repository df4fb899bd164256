import type { Database } from "./client.js";
import { DataDirectoryRefused } from "./embedded/data-directory.js";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded/server.js";
import type { Addresses } from "./preparation.js";
import { EMBEDDED_READER, readerPassword } from "./read-only-role.js";
import type { HeldBy } from "./reading-access.js";
import { StoreUnusable } from "./store-unusable.js";

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
  /** What holds their sessions to reading. */
  readonly heldBy: HeldBy;
  /** Names of the migrations that were applied when it was opened. */
  readonly migrated: readonly string[];
  /** Names of the migrations that it lacks still; empty unless it was opened without migrating. */
  readonly pending: readonly string[];
  /** Closes the connections, and the embedded server if this process started it. */
  close(): Promise<void>;
}

const OLDEST_VERSION = 150_000;
/** As PostgreSQL writes what `openDatabase` asks for. */
const ADMIN_TIMEOUT = "5s";

export interface OpeningOptions {
  /** Whether to apply the migrations that it lacks; true when omitted. */
  readonly migrate?: boolean;
  /** A migration that began and did not end, which is to be tried again. */
  readonly resolve?: string | undefined;
}

/**
 * Opens the store, starting the embedded server when no other is named, and applies the migrations that it lacks (unless
 * told not to).
 *
 * @throws StoreUnusable when the server cannot be started, reached, or is older than PostgreSQL 15, or when its tables are not
 *   those that the migrations lead to.
 */
export async function openStore(
  location: StoreLocation,
  { migrate = true, resolve }: OpeningOptions = {},
): Promise<Store> {
  // The embedded server takes as long to wake up as the client takes to load, so both are done at once.
  const [server, { openDatabase }, history, { prepare }] = await Promise.all([
    locate(location),
    import("./client.js"),
    import("./migration-history.js"),
    import("./preparation.js"),
  ]);
  const database = openDatabase(server.url);
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await server.close();
  };
  try {
    await Promise.all([server.ready.catch(refuseEmbedded), database.$connect()]);
    await checkServer(database, location.databaseAdminUrl === undefined ? "DATABASE_URL" : "DATABASE_ADMIN_URL");
    const opened = { database, url: server.url, readerUrl: server.readerUrl, close };
    if (resolve !== undefined) await history.resolveMigration(database, resolve);
    if (!migrate) {
      const pending = (await history.pendingMigrations(database)).map(({ name }) => name);
      return { ...opened, heldBy: "session", migrated: [], pending };
    }
    // The embedded server's reading role is made by what comes next.
    const hasReader = server.url !== server.readerUrl && !server.isEmbedded;
    const heldBy = hasReader ? await checkReader(database, server) : "session";
    const migrated = await prepare(database, server).catch(refuseMigration);
    return { ...opened, heldBy, migrated, pending: [] };
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
  readerUrl.password = readerPassword(readerUrl.password);
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
  if (error instanceof DataDirectoryRefused) throw new StoreUnusable(reason, { cause: error });
  const wayOut = "Set DATA_DIR to a folder that this user may write, or DATABASE_URL to another PostgreSQL.";
  throw new StoreUnusable(`${reason}. ${wayOut}`, { cause: error });
}

/** A role that is not let in, or could write, should be told of at the start, not by every request. */
async function checkReader(database: Database, { url, readerUrl }: Addresses): Promise<HeldBy> {
  const [{ findHold }, { holdToReading }, { userOf }] = await Promise.all([
    import("./reading-access.js"),
    import("./read-only-role.js"),
    import("./preparation.js"),
  ]);
  const role = userOf(readerUrl);
  if (role !== userOf(url)) await holdToReading(database, role);
  const heldBy = await findHold(readerUrl).catch((error: unknown) => refuseEntry(error, "DATABASE_URL"));
  if (heldBy !== undefined) return heldBy;
  throw new StoreUnusable(
    "DATABASE_URL leads to a pooler, behind which sessions may write and have no end; give the service a role of its own there, with ALTER ROLE … SET default_transaction_read_only = on and ALTER ROLE … SET statement_timeout = 5000.",
  );
}

/** @param variable which setting names the server */
async function checkServer(database: Database, variable: string): Promise<void> {
  const { version, timeout, encoding } = await serverFound(database, variable);
  if (version < OLDEST_VERSION) {
    throw new StoreUnusable(
      `The PostgreSQL at ${variable} has version ${Math.floor(version / 10_000)}; 15 or later is needed.`,
    );
  }
  if (encoding !== "UTF8") {
    throw new StoreUnusable(
      `The database at ${variable} keeps its text as ${encoding}, which cannot hold every language; make one with CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8', and name that.`,
    );
  }
  // Not what this session asked for: there is a pooler between, which lets sessions be shared.
  if (timeout !== ADMIN_TIMEOUT) refusePooler();
}

interface ServerFound {
  readonly version: number;
  readonly timeout: string;
  readonly encoding: string;
}

async function serverFound(database: Database, variable: string): Promise<ServerFound> {
  try {
    const [row] = await database.$queryRaw<ServerFound[]>`
      SELECT current_setting('server_version_num')::integer AS version, current_setting('statement_timeout') AS timeout,
        current_setting('server_encoding') AS encoding`;
    return row ?? { version: 0, timeout: "", encoding: "" };
  } catch (error) {
    const { isRefusedSetting } = await import("./reading-access.js");
    return isRefusedSetting(error) ? refusePooler(error) : refuseEntry(error, variable);
  }
}

function refusePooler(cause?: unknown): never {
  throw new StoreUnusable(
    "Migrations and imports would go through a pooler, which loses their locks; set DATABASE_ADMIN_URL to the PostgreSQL itself, and leave DATABASE_URL to the pooler.",
    { cause },
  );
}

function refuseEntry(cause: unknown, variable: string): never {
  throw new StoreUnusable(
    `The PostgreSQL at ${variable} does not let this service in; check that it runs and that host, port, user, password and database are right.`,
    { cause },
  );
}
