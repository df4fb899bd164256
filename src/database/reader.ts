import { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { Prisma, PrismaClient } from "../../prisma/generated/client/client.js";
import { aroundQueries, type Read } from "./around-queries.js";
import { Availability } from "./availability.js";
import { Catalogue } from "./catalogue.js";
import type { Database } from "./client.js";
import { type HeldBy, sessionSettings } from "./reading-access.js";
import { Replicas } from "./replicas.js";
import { StateQuery } from "./state-query.js";
import { StatementNames } from "./statement-names.js";
import { ToldStates } from "./told-states.js";

/** How often it is found out whether databases are there, though nobody asks: whoever watches over them is told in time. */
const WATCH_MILLISECONDS = 5_000;
const CONNECTION_MILLISECONDS = 3_000;
/** A little more than the server itself allows: this is for a server that says nothing. */
const SILENCE_MILLISECONDS = 5_500;

/** What a statement answered, and the state of the catalogue at that moment. */
export interface StatedColumns {
  readonly state: string;
  readonly columns: readonly string[];
}

/** The way to the store for those who answer requests: it reads, waits for nothing too long, and knows when nobody is there. */
export interface Reader {
  readonly database: Database;
  readonly availability: Availability;
  readonly catalogue: Catalogue;
  readonly pool: pg.Pool;
  /** Copies of the database that answer for it; there may be none. */
  readonly replicas: Replicas;
  /** Reads expressions of SQL, each of which comes to a text, in one statement. */
  readonly columns: (expressions: readonly Prisma.Sql[]) => Promise<StatedColumns>;
  /** Emits `sent` with each statement that is sent, but for those that ask for the catalogue's state alone. */
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
  /** How many connections there may be to each of them. */
  readonly connections: number;
  /** How many bytes of memory may be taken for what was read in one state of the catalogue; 0: nothing is kept. */
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
  const states = new ToldStates(pool);
  const catalogue = new Catalogue(async () => replicas.noted(await availability.guard(() => states.read())), keptBytes);
  const statements: Reader["statements"] = new EventEmitter();
  const send =
    (read: Read): Read =>
    async (query) => {
      statements.emit("sent", query);
      return (await replicas.answer(query)) ?? availability.guard(() => read(query));
    };
  const adapter = aroundQueries(openAdapter(pool, heldBy), send);
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const watch = new Watch(async () => {
    if (await availability.look(pool)) await catalogue.current();
    await replicas.look();
  });
  const connected = adapter.connect();
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
    replicas,
    columns: async (expressions) => readColumns((await connected).queryRaw, expressions),
    statements,
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

/**
 * The state is read in the same statement, and hence at the same moment. Each expression is a statement within it, since each may be of
 * another edition, whose rows are on another server.
 */
async function readColumns(read: Read, expressions: readonly Prisma.Sql[]): Promise<StatedColumns> {
  const name = (index: number): Prisma.Sql => Prisma.raw(`part${index}`);
  const parts = expressions.map((each, index) => Prisma.sql`${name(index)} AS MATERIALIZED (SELECT ${each} AS json)`);
  const texts = expressions.map((_, index) => Prisma.sql`(SELECT json FROM ${name(index)})`);
  const { text, values } = Prisma.sql`
    WITH ${Prisma.join(parts)} SELECT (SELECT state::text FROM catalogue), ${Prisma.join(texts)}`;
  const argTypes = values.map(
    (value) => ({ scalarType: "unknown", arity: Array.isArray(value) ? "list" : "scalar" }) as const,
  );
  const { rows } = await read({ sql: text, args: [...values], argTypes });
  const [state, ...columns] = (rows[0] ?? []).map(String);
  if (state === undefined || columns.length !== expressions.length) throw new Error("a statement answered no row");
  return { state, columns };
}

/** PostgreSQL forgets a statement under this name with the next one. */
const UNNAMED = "";

function openAdapter(pool: pg.Pool, heldBy: HeldBy | undefined): PrismaPg {
  // A pooler that lends sessions may lend another one, in which nothing was prepared.
  const names = heldBy === "role" ? undefined : new StatementNames();
  return new PrismaPg(pool, { statementNameGenerator: ({ sql }) => names?.of(sql) ?? UNNAMED });
}

function openPool({ url, heldBy = "session", connections }: ReaderOptions): pg.Pool {
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
