import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Availability } from "./availability.js";
import { Catalogue } from "./catalogue.js";
import type { Database } from "./client.js";
import { PrismaClient } from "./generated/client.js";
import { KeptStatements } from "./kept-statements.js";
import { type HeldBy, sessionSettings } from "./reading-access.js";
import { Replicas } from "./replicas.js";

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
}

/** Opens pools of connections for reading. Nothing is sent before the first query. */
export function openReader(options: ReaderOptions): Reader {
  const { url, replicaUrls = [] } = options;
  const pool = openPool(options);
  const availability = new Availability(url);
  const replicas = new Replicas(
    replicaUrls.map((replicaUrl) => ({
      url: replicaUrl,
      pool: openPool({ ...options, url: replicaUrl }),
      readVersion,
    })),
  );
  const catalogue = new Catalogue(async () => replicas.noted(await availability.guard(() => readVersion(pool))));
  const kept = new KeptStatements(catalogue);
  const adapter = new ReadingAdapterFactory(pool, { availability, replicas, kept });
  const database = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const close = async (): Promise<void> => {
    await database.$disconnect();
    await Promise.all([availability.close(), pool.end(), replicas.close()]);
  };
  return { database, availability, catalogue, pool, kept, replicas, close };
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

async function readVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>("SELECT version FROM catalogue");
  return rows[0]?.version ?? 0;
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

type Sources = Pick<Reader, "availability" | "replicas" | "kept">;

/** Prisma's adapter, which asks a database only for what is not kept, and only one that is there. */
class ReadingAdapterFactory extends PrismaPg {
  readonly #sources: Sources;

  constructor(pool: pg.Pool, sources: Sources) {
    super(pool);
    this.#sources = sources;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    const { availability, replicas, kept } = this.#sources;
    adapter.queryRaw = (query) =>
      kept.answer(query, async () => (await replicas.answer(query)) ?? availability.guard(() => read(query)));
    return adapter;
  }
}
