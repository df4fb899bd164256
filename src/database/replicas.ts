import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { Availability, DatabaseAway, StatementTimedOut } from "./availability.js";
import { orWhenLate } from "./patience.js";

/** How to reach a replica. */
export interface ReplicaAccess {
  readonly url: string;
  readonly pool: pg.Pool;
  /** Asks a database for the state of its catalogue. */
  readonly readState: (pool: pg.Pool) => Promise<string>;
}

/** How long an answer is waited for before it is found out whether the replica is there at all. */
const PATIENCE_MILLISECONDS = 1_000;
/** How soon a replica that lags is asked again how far it has come. */
const PAUSE_MILLISECONDS = 50;

const late = Symbol("late");

/** A copy of the database that follows it. */
class Replica {
  readonly #availability: Availability;
  readonly #access: ReplicaAccess;
  readonly #adapter: Promise<Awaited<ReturnType<PrismaPg["connect"]>>>;
  /** The state that it was last seen to hold; undefined while that is not known. */
  #state: string | undefined;
  #isAsked = false;

  constructor(access: ReplicaAccess) {
    this.#access = access;
    this.#availability = new Availability(access.url);
    this.#adapter = new PrismaPg(access.pool).connect();
  }

  /** Whether it is there, and holds what was published up to a state. */
  holds(state: string): boolean {
    return !this.#availability.isAway && this.#state === state;
  }

  /** Finds out how far it has come, unless that is being found out, or was a moment ago. */
  async ask(): Promise<void> {
    if (this.#isAsked || this.#availability.isAway) return;
    this.#isAsked = true;
    try {
      this.#state = await this.#availability.once(() => this.#access.readState(this.#access.pool));
    } catch {
      this.#state = undefined;
    }
    setTimeout(() => {
      this.#isAsked = false;
    }, PAUSE_MILLISECONDS).unref();
  }

  /**
   * What it answers; undefined when it cannot, for whatever reason: another one, or the database itself, will know better.
   *
   * @throws StatementTimedOut when the statement ran into a timeout, as it would elsewhere
   */
  async answer(query: SqlQuery): Promise<SqlResultSet | undefined> {
    const adapter = await this.#adapter;
    const reading = this.#availability.once(() => adapter.queryRaw(query));
    try {
      const answered = await orWhenLate(reading, PATIENCE_MILLISECONDS, late);
      if (answered !== late) return answered;
      if (await this.#availability.check()) return await reading;
      reading.catch(() => undefined);
      throw new DatabaseAway();
    } catch (error) {
      if (error instanceof StatementTimedOut) throw error;
      // Whoever comes back at this address may be another one.
      if (error instanceof DatabaseAway) this.#state = undefined;
      return undefined;
    }
  }

  /** Finds out whether it is there and may be read, before anybody asks it something, and how far it has come where it was not seen at a state. */
  async look(named: string | undefined): Promise<void> {
    if (!(await this.#availability.look(this.#access.pool))) this.#state = undefined;
    else if (named === undefined || !this.holds(named)) await this.ask();
  }

  async close(): Promise<void> {
    await Promise.all([this.#availability.close(), this.#access.pool.end()]);
  }
}

/**
 * Copies of the database, which take the reading off it. A copy lags: it may answer once it has been seen to hold the
 * state of the catalogue that the database itself named last. From then on it holds that or a later one, so that it
 * knows every edition that a request may ask for; also while the database cannot be asked.
 */
export class Replicas {
  readonly #replicas: readonly Replica[];
  #named: string | undefined;
  #turn = 0;

  /** How many statements they have answered. */
  reads = 0;

  constructor(accesses: readonly ReplicaAccess[]) {
    this.#replicas = accesses.map((access) => new Replica(access));
  }

  /** How many there are. */
  get count(): number {
    return this.#replicas.length;
  }

  /** How many of them may answer just now. */
  get able(): number {
    return this.#able().length;
  }

  /** Notes the state that the database has just named, and gives it back. */
  noted(state: string): string {
    this.#named = state;
    return state;
  }

  /**
   * What one of those answers that may, each in its turn; undefined when none may, or can.
   *
   * @throws StatementTimedOut when the statement ran into a timeout
   */
  async answer(query: SqlQuery): Promise<SqlResultSet | undefined> {
    for (const replica of this.#inTurn()) {
      const answered = await replica.answer(query);
      if (answered === undefined) continue;
      this.reads += 1;
      return answered;
    }
    return undefined;
  }

  /** Finds out how each of them is. */
  async look(): Promise<void> {
    await Promise.all(this.#replicas.map((replica) => replica.look(this.#named)));
  }

  async close(): Promise<void> {
    await Promise.all(this.#replicas.map((replica) => replica.close()));
  }

  #inTurn(): readonly Replica[] {
    const able = this.#able();
    if (able.length < this.#replicas.length)
      for (const replica of this.#replicas) if (!able.includes(replica)) void replica.ask();
    this.#turn += 1;
    const first = this.#turn % Math.max(1, able.length);
    return [...able.slice(first), ...able.slice(0, first)];
  }

  #able(): readonly Replica[] {
    const named = this.#named;
    return named === undefined ? [] : this.#replicas.filter((replica) => replica.holds(named));
  }
}
