import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { orWhenLate } from "./patience.js";
import { mayRead } from "./readable.js";

/** The database cannot be reached or read, or has no connection to spare: what was asked may be asked again in a moment. */
export class DatabaseAway extends Error {
  constructor(options?: ErrorOptions) {
    super("the database cannot be reached", options);
    this.name = "DatabaseAway";
  }
}

/** A statement took longer than it may. */
export class StatementTimedOut extends Error {
  constructor(options?: ErrorOptions) {
    super("a statement took too long", options);
    this.name = "StatementTimedOut";
  }
}

/** How long requests wait for a database that was just lost. */
const BRIEF_MILLISECONDS = 1_000;
/** A pool may hand out several connections that broke together, one after the other. */
const MOST_ATTEMPTS = 5;
const PROBE_INTERVAL_MILLISECONDS = 250;
const PROBE_TIMEOUT_MILLISECONDS = 1_000;

/** PostgreSQL's "query cancelled", which is what its statement_timeout says. */
const CANCELLED = "57014";
/**
 * Connections refused, broken or shut down, too many of them; codes of the operating system and of PostgreSQL. 08P01 is all
 * that PgBouncer says when it has lost the database behind it.
 */
const awayCodes =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|57P0[1-4]|53\d{3}|55000|08[\dP]\d{2})$/;
/** What node-postgres says without a code. */
const awayMessages = /^Connection terminated|^Client has encountered a connection error|^timeout expired/;
const exhaustedMessage = /^timeout exceeded when trying to connect/;
/** The role is not let in any more, or may not read: a table is also unknown to those who may not enter its schema. */
const rightsCodes = /^(?:28\w{3}|0L\w{3}|3D000|42501|42P01)$/;
const silentMessage = /^Query read timeout/;
/** Given up so that others could go on, as PostgreSQL does where locks are waited for in a circle: done again, it may succeed. */
const givenUpCodes = /^40/;

/**
 * Whether a database answers, and lets us read. Once it does not, whoever asks is told so at once instead of waiting for a timeout of his
 * own, and a probe beside the pool asks four times a second until it answers again.
 */
export class Availability {
  readonly #url: string;
  #checking: Promise<boolean> | undefined;
  #probing: Promise<void> | undefined;
  /** Whether the probe found the database within a moment of its loss. */
  #soonBack: Promise<boolean> = Promise.resolve(true);
  #closed = false;

  constructor(url: string) {
    this.#url = url;
  }

  get isAway(): boolean {
    return this.#probing !== undefined;
  }

  /**
   * Does a piece of work on the database that may be done more than once, as a single read may: when its connection broke and the
   * database is there for others, or it was given up for others, it is done again. Who comes in the moment after a loss waits for the
   * same probe.
   *
   * @throws DatabaseAway at once when the database has been away for longer than a moment, or turns out to be
   * @throws StatementTimedOut when the work ran into a timeout
   */
  async guard<Result>(read: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      if (this.isAway && !(await this.#soonBack)) throw new DatabaseAway();
      try {
        return await read();
      } catch (error) {
        const understood = await this.#understood(error);
        const isWorthAnother = this.isAway || givenUpCodes.test(driverError(error).code);
        if (!(understood instanceof DatabaseAway && isWorthAnother) || attempt === MOST_ATTEMPTS) throw understood;
      }
    }
  }

  /**
   * Does a piece of work once, for those who have somewhere else to go: nobody waits for a database that is away.
   *
   * @throws DatabaseAway, StatementTimedOut as `guard` does
   */
  async once<Result>(read: () => Promise<Result>): Promise<Result> {
    if (this.isAway) throw new DatabaseAway();
    try {
      return await read();
    } catch (error) {
      throw await this.#understood(error);
    }
  }

  /** Whether the database answers just now and may be read; when it is not so, it is away from now on. All who ask meanwhile are told the same. */
  check(): Promise<boolean> {
    this.#checking ??= this.#answers().then((answers) => {
      this.#checking = undefined;
      if (!answers) this.#lost(new DatabaseAway());
      return answers;
    });
    return this.#checking;
  }

  /**
   * Whether it answers through a pool as those who ask would find it; what is found to be wrong is looked into. So a loss is known of
   * before anybody meets it.
   */
  async look(pool: Parameters<typeof mayRead>[0]): Promise<boolean> {
    if (this.isAway) return false;
    const looked = this.once(() => mayRead(pool)).catch(() => false);
    if (await orWhenLate(looked, PROBE_TIMEOUT_MILLISECONDS, false)) return true;
    await this.check();
    return false;
  }

  /** Ends probing. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#probing;
  }

  async #understood(error: unknown): Promise<unknown> {
    const { code, message } = driverError(error);
    if (rightsCodes.test(code)) return (await this.check()) ? error : new DatabaseAway({ cause: error });
    if (code === CANCELLED) return new StatementTimedOut({ cause: error });
    // A server that takes a statement and says nothing is frozen, or cut off.
    if (silentMessage.test(message)) return this.#lost(new StatementTimedOut({ cause: error }));
    if (awayCodes.test(code) || awayMessages.test(message)) return this.#lost(new DatabaseAway({ cause: error }));
    if (givenUpCodes.test(code)) return new DatabaseAway({ cause: error });
    // All connections are at work: no reason to refuse those who come later.
    if (exhaustedMessage.test(message)) return new DatabaseAway({ cause: error });
    return error;
  }

  #lost(error: Error): Error {
    if (this.#probing === undefined) {
      this.#probing = this.#probe().finally(() => {
        this.#probing = undefined;
      });
      const back = this.#probing.then(() => !this.#closed);
      this.#soonBack = orWhenLate(back, BRIEF_MILLISECONDS, false);
    }
    return error;
  }

  async #probe(): Promise<void> {
    while (!this.#closed && !(await this.#answers())) await delay(PROBE_INTERVAL_MILLISECONDS);
  }

  async #answers(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: PROBE_TIMEOUT_MILLISECONDS,
      query_timeout: PROBE_TIMEOUT_MILLISECONDS,
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await mayRead(client);
    } catch {
      return false;
    } finally {
      // A frozen server does not say goodbye: the socket is closed without waiting for it.
      void client.end().catch(() => undefined);
      client.connection.stream.destroy();
    }
  }
}

/** Whether a connection failed or broke: that to the database, or, from there, to another server. */
export function isConnectionLost(error: unknown): boolean {
  return /^08/.test(driverError(error).code);
}

/** Code and message as the driver or PostgreSQL gave them, from within whatever wraps them. */
export function driverError(error: unknown): { code: string; message: string } {
  const found = { code: "", message: "" };
  for (let inner = error; typeof inner === "object" && inner !== null; inner = Reflect.get(inner, "cause")) {
    for (const key of ["originalCode", "code"]) {
      const code: unknown = Reflect.get(inner, key);
      if (typeof code === "string" && found.code === "") found.code = code;
    }
    const kind: unknown = Reflect.get(inner, "kind");
    if (typeof kind === "string") found.code = codeOfKind[kind] ?? found.code;
    const message: unknown = Reflect.get(inner, "originalMessage") ?? Reflect.get(inner, "message");
    if (typeof message === "string") found.message = message;
  }
  return found;
}

/** What Prisma's adapter makes of errors of sockets. */
const codeOfKind: Readonly<Record<string, string>> = {
  ConnectionClosed: "ECONNRESET",
  DatabaseNotReachable: "ECONNREFUSED",
  SocketTimeout: "ETIMEDOUT",
  TooManyConnections: "53300",
};
