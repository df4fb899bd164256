import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Availability } from "./availability.js";
import type { Database } from "./client.js";
import { PrismaClient } from "./generated/client.js";

const MOST_CONNECTIONS = 10;
const CONNECTION_MILLISECONDS = 3_000;
const STATEMENT_MILLISECONDS = 5_000;
/** A little more than the server itself allows: this is for a server that says nothing. */
const SILENCE_MILLISECONDS = 5_500;

/** The way to the store for those who answer requests: it reads, waits for nothing too long, and knows when nobody is there. */
export interface Reader {
  readonly database: Database;
  readonly availability: Availability;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens a pool of connections for reading from the PostgreSQL at `url`. Nothing is sent before the first query. */
export function openReader(url: string): Reader {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: SILENCE_MILLISECONDS,
    application_name: "throughline",
    // Whatever its role may do, a connection that answers requests changes nothing.
    options: "-c default_transaction_read_only=on",
  });
  const availability = new Availability(url);
  const adapter = new GuardedAdapterFactory(pool, availability);
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await Promise.all([availability.close(), pool.end()]);
  };
  return { database, availability, pool, close };
}

/** Prisma's adapter, with every statement guarded. */
class GuardedAdapterFactory extends PrismaPg {
  readonly #availability: Availability;

  constructor(pool: pg.Pool, availability: Availability) {
    super(pool);
    this.#availability = availability;
  }

  override async connect(): Promise<Awaited<ReturnType<PrismaPg["connect"]>>> {
    const adapter = this.#guarded(await super.connect());
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) =>
      this.#guarded(await this.#availability.guard(() => startTransaction(isolationLevel)));
    return adapter;
  }

  #guarded<Queryable extends Pick<Awaited<ReturnType<PrismaPg["connect"]>>, "queryRaw">>(
    queryable: Queryable,
  ): Queryable {
    const read = queryable.queryRaw.bind(queryable);
    queryable.queryRaw = (query) => this.#availability.guard(() => read(query));
    return queryable;
  }
}
