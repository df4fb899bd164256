import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Availability } from "./availability.js";
import { Catalogue } from "./catalogue.js";
import type { Database } from "./client.js";
import { type Prisma, PrismaClient } from "./generated/client.js";
import { KeptStatements } from "./kept-statements.js";
import { StatementNames } from "./statement-names.js";

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
  /** Sends a statement that answers one row of text, and gives its columns. */
  readonly columns: (statement: Prisma.Sql) => Promise<string[]>;
  /** How many statements were sent, those that ask for the catalogue's state not counted. */
  readonly sent: () => number;
  close(): Promise<void>;
}

/**
 * Opens a pool of connections for reading from the PostgreSQL at `url`. Nothing is sent before the first query.
 *
 * @param keptBytes how much memory may be taken for what statements have answered of editions
 */
export function openReader(url: string, keptBytes: number): Reader {
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
  // The pool has dropped an idle connection that broke; Prisma listens only for as long as it uses the pool.
  pool.on("error", () => undefined);
  const availability = new Availability(url);
  const catalogue = new Catalogue(() => availability.guard(() => readState(pool)));
  const kept = new KeptStatements(catalogue, keptBytes);
  const adapter = new ReadingAdapterFactory(pool, availability, kept);
  const columns = async ({ text, values }: Prisma.Sql): Promise<string[]> => {
    const argTypes = values.map(
      (value) => ({ scalarType: "unknown", arity: Array.isArray(value) ? "list" : "scalar" }) as const,
    );
    const { rows } = await (await adapter.shared()).queryRaw({ sql: text, args: [...values], argTypes });
    return (rows[0] ?? []).map(String);
  };
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await Promise.all([availability.close(), pool.end()]);
  };
  return { database, availability, catalogue, pool, kept, columns, sent: () => adapter.sent, close };
}

async function readState(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ state: string }>("SELECT state FROM catalogue");
  return rows[0]?.state ?? "";
}

/** PostgreSQL forgets a statement under this name with the next one. */
const UNNAMED = "";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Prisma's adapter, which asks the database only for what is not kept, and only while it is there. */
class ReadingAdapterFactory extends PrismaPg {
  readonly #availability: Availability;
  readonly #kept: KeptStatements;

  /** How many statements were sent. */
  sent = 0;
  #shared: Promise<Adapter> | undefined;

  constructor(pool: pg.Pool, availability: Availability, kept: KeptStatements) {
    const names = new StatementNames();
    super(pool, { statementNameGenerator: ({ sql }) => names.of(sql) ?? UNNAMED });
    this.#availability = availability;
    this.#kept = kept;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query) =>
      this.#kept.answer(query, () => {
        this.sent += 1;
        return this.#availability.guard(() => read(query));
      });
    return adapter;
  }

  /** The adapter for those who read beside Prisma's client. */
  shared(): Promise<Adapter> {
    this.#shared ??= this.connect();
    return this.#shared;
  }
}
