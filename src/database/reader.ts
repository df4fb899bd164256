import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Availability } from "./availability.js";
import { Catalogue } from "./catalogue.js";
import type { Database } from "./client.js";
import { PrismaClient } from "./generated/client.js";
import { KeptStatements } from "./kept-statements.js";

const MOST_CONNECTIONS = 10;
const CONNECTION_MILLISECONDS = 3_000;
const STATEMENT_MILLISECONDS = 5_000;
/** A little more than the server itself allows: this is for a server that says nothing. */
const SILENCE_MILLISECONDS = 5_500;

/** The way to the store for those who answer requests: it reads, waits for nothing too long, and knows when nobody is there. */
export interface Reader {
  readonly database: Database;
  readonly availability: Availability;
  readonly catalogue: Catalogue;
  readonly pool: pg.Pool;
  readonly kept: KeptStatements;
  close(): Promise<void>;
}

/** Where to read, and how. */
export interface ReaderOptions {
  readonly url: string;
  /** How many connections there may be; 10 when omitted. */
  readonly connections?: number;
}

/** Opens a pool of connections for reading. Nothing is sent before the first query. */
export function openReader({ url, connections = MOST_CONNECTIONS }: ReaderOptions): Reader {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: SILENCE_MILLISECONDS,
    application_name: "throughline",
    // Whatever its role may do, a connection that answers requests changes nothing.
    options: "-c default_transaction_read_only=on",
  });
  // The pool has dropped an idle connection that broke; Prisma listens only for as long as it uses the pool.
  pool.on("error", () => undefined);
  const availability = new Availability(url);
  const catalogue = new Catalogue(() => availability.guard(() => readVersion(pool)));
  const kept = new KeptStatements(catalogue);
  const adapter = new ReadingAdapterFactory(pool, availability, kept);
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await Promise.all([availability.close(), pool.end()]);
  };
  return { database, availability, catalogue, pool, kept, close };
}

async function readVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>("SELECT version FROM catalogue");
  return rows[0]?.version ?? 0;
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Prisma's adapter, which asks the database only for what is not kept, and only while it is there. */
class ReadingAdapterFactory extends PrismaPg {
  readonly #availability: Availability;
  readonly #kept: KeptStatements;

  constructor(pool: pg.Pool, availability: Availability, kept: KeptStatements) {
    super(pool);
    this.#availability = availability;
    this.#kept = kept;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query) => this.#kept.answer(query, () => this.#availability.guard(() => read(query)));
    return adapter;
  }
}
