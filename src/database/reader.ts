import { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { type Prisma, PrismaClient } from "../../prisma/generated/client/client.js";
import { Availability } from "./availability.js";
import { Catalogue } from "./catalogue.js";
import type { Database } from "./client.js";
import { KeptStatements } from "./kept-statements.js";
import { type HeldBy, sessionSettings } from "./reading-access.js";
import { Replicas } from "./replicas.js";
import { StateQuery } from "./state-query.js";
import { StatementNames } from "./statement-names.js";

/** How often it is found out whether databases are there, though nobody asks: whoever watches over them is told in time. */
const WATCH_MILLISECONDS = 5_000;
const MOST_CONNECTIONS = 10;
const CONNECTION_MILLISECONDS = 3_000;
/** A little more than the server itself allows: this is for a server that says nothing. */
const SILENCE_MILLISECONDS = 5_500;

/** The way to the store for those who answer requests: it reads, waits for nothing too long, and knows when nobody is there. */
export interface Reader {
  readonly database: Database;
  readonly availability: Availability;
  readonly catalogue: Catalogue;
  readonly pool: pg.Pool;
  readonly kept: KeptStatements;
  /** Copies of the database that answer for it; there may be none. */
  readonly replicas: Replicas;
  /** Sends a statement that answers one row of text, and gives its columns. */
  readonly columns: (statement: Prisma.Sql) => Promise<string[]>;
  /** Emits `sent` with each statement that is sent, but for those that ask for the catalogue's state. */
  readonly statements: EventEmitter<{ sent: [statement: SqlQuery] }>;
  close(): Promise<void>;
}

/** Where to read, and how. */
export interface ReaderOptions {
  readonly url: string;
  /** What holds sessions to reading, in all of these databases; their own settings when omitted. */
  readonly heldBy?: HeldBy;
  /** Copies of the database that may answer for it. */
  readonly replicaUrls?: readonly string[];
  /** How many connections there may be to each of them; 10 when omitted. */
  readonly connections?: number;
  /** How many bytes of memory may be taken for what statements have answered of editions. */
  readonly keptBytes: number;
}

/** Opens pools of connections for reading. Nothing is sent before the first query. */
export function openReader(options: ReaderOptions): Reader {
  const { url, replicaUrls = [], heldBy, keptBytes } = options;
  const pool = openPool(options);
  const availability = new Availability(url);
  const replicas = new Replicas(
    replicaUrls.map((replicaUrl) => ({
      url: replicaUrl,
      pool: openPool({ ...options, url: replicaUrl }),
      readState,
    })),
  );
  const catalogue = new Catalogue(async () => replicas.noted(await availability.guard(() => readState(pool))));
  const kept = new KeptStatements(catalogue, keptBytes);
  // A pooler that lends sessions may lend another one, in which nothing was prepared.
  const names = heldBy === "role" ? undefined : new StatementNames();
  const adapter = new ReadingAdapterFactory(pool, { availability, replicas, kept }, names);
  const columns = async ({ text, values }: Prisma.Sql): Promise<string[]> => {
    const argTypes = values.map(
      (value) => ({ scalarType: "unknown", arity: Array.isArray(value) ? "list" : "scalar" }) as const,
    );
    const { rows } = await (await adapter.shared()).queryRaw({ sql: text, args: [...values], argTypes });
    return (rows[0] ?? []).map(String);
  };
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const watch = new Watch(async () => {
    if (await availability.look(pool)) await catalogue.current();
    await replicas.look();
  });
  const close = async (): Promise<void> => {
    await watch.end();
    await database.$disconnect();
    await Promise.all([availability.close(), pool.end(), replicas.close()]);
  };
  return {
    database,
    availability,
    catalogue,
    pool,
    kept,
    replicas,
    columns,
    statements: adapter.statements,
    close,
  };
}

/** Does some work again and again, never twice at a time, until it is ended. What goes wrong in it shows elsewhere. */
class Watch {
  readonly #timer: NodeJS.Timeout;
  #working: Promise<void> | undefined;

  constructor(work: () => Promise<void>) {
    this.#timer = setInterval(() => {
      this.#working ??= work()
        .catch(() => undefined)
        .finally(() => {
          this.#working = undefined;
        });
    }, WATCH_MILLISECONDS).unref();
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }
}

function openPool({ url, heldBy = "session", connections = MOST_CONNECTIONS }: ReaderOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    query_timeout: SILENCE_MILLISECONDS,
    application_name: "throughline",
    ...(heldBy === "session" && sessionSettings),
  });
  // The pool has dropped an idle connection that broke; Prisma listens only for as long as it uses the pool.
  pool.on("error", () => undefined);
  return pool;
}

async function readState(pool: pg.Pool): Promise<string> {
  const { state } = await pool.query(new StateQuery());
  return state;
}

/** PostgreSQL forgets a statement under this name with the next one. */
const UNNAMED = "";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

type Sources = Pick<Reader, "availability" | "replicas" | "kept">;

/** Prisma's adapter, which asks a database only for what is not kept, and only one that is there. */
class ReadingAdapterFactory extends PrismaPg {
  readonly #sources: Sources;
  readonly statements: Reader["statements"] = new EventEmitter();
  #shared: Promise<Adapter> | undefined;

  constructor(pool: pg.Pool, sources: Sources, names: StatementNames | undefined) {
    super(pool, { statementNameGenerator: ({ sql }) => names?.of(sql) ?? UNNAMED });
    this.#sources = sources;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    const { availability, replicas, kept } = this.#sources;
    adapter.queryRaw = (query) =>
      kept.answer(query, async () => {
        this.statements.emit("sent", query);
        return (await replicas.answer(query)) ?? availability.guard(() => read(query));
      });
    return adapter;
  }

  /** The adapter for those who read beside Prisma's client. */
  shared(): Promise<Adapter> {
    this.#shared ??= this.connect();
    return this.#shared;
  }
}
