import type pg from "pg";
import { DatabaseAway } from "./availability.js";
import { StateQuery } from "./state-query.js";

/** Editions that came after one, where rows may be on other servers; elsewhere they are there with what is told of them. */
const editionsSince = `SELECT id FROM edition
  WHERE id > $1 AND to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL ORDER BY id`;
const beforeNewest = "SELECT coalesce(max(id), 0) - 1 AS id FROM edition";
/** Written last of all rows of an edition. */
const there = "SELECT edition_id AS id FROM search_index WHERE edition_id = ANY ($1::integer[])";

/**
 * Tells the state of the catalogue once all rows of the editions in it are there. On several servers an import ends on one after the
 * other, so that for a moment an edition is told of whose rows cannot be seen; should a server go away in that moment, for longer.
 */
export class ToldStates {
  readonly #pool: pg.Pool;
  #told: string | undefined;
  /** All up to this edition were seen whole, or before anything was told. */
  #seen: number | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /**
   * The state that the database names; the one before for as long as rows of an edition in it are missing.
   *
   * @throws DatabaseAway when none was named before
   */
  async read(): Promise<string> {
    const { state } = await this.#pool.query(new StateQuery());
    if (state === this.#told) return state;
    const isWhole = await this.#isWhole();
    if (isWhole === true) this.#told = state;
    else if (this.#told !== undefined) return this.#told;
    else if (isWhole === false) throw new DatabaseAway();
    return state;
  }

  /** Undefined where it cannot be found out: a server is away, and so are all questions on what it holds. */
  async #isWhole(): Promise<boolean | undefined> {
    this.#seen ??= (await this.#idsOf(beforeNewest))[0] ?? 0;
    const editions = await this.#idsOf(editionsSince, [this.#seen]);
    if (editions.length === 0) return true;
    const held = await this.#idsOf(there, [editions]).catch(() => undefined);
    if (held === undefined) return undefined;
    const isWhole = editions.every((id) => held.includes(id));
    if (isWhole) this.#seen = editions.at(-1) ?? this.#seen;
    return isWhole;
  }

  async #idsOf(sql: string, values: unknown[] = []): Promise<number[]> {
    const { rows } = await this.#pool.query<{ id: number }>(sql, values);
    return rows.map(({ id }) => id);
  }
}
