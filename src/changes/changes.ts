import type { Database } from "../database/client.js";
import type { ListName } from "../entities/index.js";
import { type ChangeKind, difference } from "./difference.js";
import { inLaterTerms } from "./renames.js";
import type { Between, ChangeCounts } from "./revisions.js";
import { type Statement, statement } from "./statement.js";

/** A key of an entry that has another value in another edition; null where an edition says nothing under it. */
export interface ChangedField {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly list: "corpus" | ListName;
  /** What the entry is known by: its slug; era, principle and kind of a stance, after its coder those of a coding, joined by slashes. In the newer edition, if it is there. */
  readonly key: string;
  /** What the older edition knows it by; null when it was added. */
  readonly formerKey: string | null;
  /** Number of the entry in the older edition; null when it was added. */
  readonly before: number | null;
  /** Number of the entry in the newer edition; null when it was removed. */
  readonly after: number | null;
  /** Which of its fields differ, by name; empty where only one edition has it. */
  readonly fields: readonly ChangedField[];
}

/** So many changes, after so many others. */
export interface Stretch {
  readonly limit: number;
  readonly offset: number;
}

type Reading = Pick<Database, "$queryRawUnsafe">;

/** Counts what was added, removed, changed and renamed from one edition to another. */
export async function countChanges(database: Reading, between: Between): Promise<ChangeCounts> {
  const { sql, values } = difference(between);
  const counted = await database.$queryRawUnsafe<{ kind: ChangeKind; count: bigint }[]>(
    `SELECT kind, count(*) AS count FROM (${sql}) found WHERE kind IS NOT NULL GROUP BY kind`,
    ...values,
  );
  const of = (kind: ChangeKind): number => Number(counted.find((each) => each.kind === kind)?.count ?? 0);
  return { ADDED: of("ADDED"), REMOVED: of("REMOVED"), CHANGED: of("CHANGED"), RENAMED: of("RENAMED") };
}

/**
 * What was added, removed, changed and renamed from one edition to another, list by list, each in the order of display.
 * What names something that was renamed has not changed by that.
 */
export function readChanges(database: Reading, between: Between, stretch: Stretch): Promise<Change[]> {
  return readStretch(database, between, stretch, between.recorded ? recordOf(between) : difference(between));
}

const CHANGES_A_READ = 500;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WORK_MILLISECONDS = 3_600_000;

/**
 * Reads all of them piece by piece, so that any number fits in memory. What was not recorded is compared once, and kept for as long as it
 * is read.
 */
export function withAllChanges<Result>(
  database: Database,
  between: Between,
  work: (pieces: AsyncIterable<readonly Change[]>) => Promise<Result>,
): Promise<Result> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SET LOCAL statement_timeout = 0`;
      if (between.recorded) return work(inPieces(transaction, between, recordOf(between)));
      const { sql, values } = difference(between);
      await transaction.$executeRawUnsafe(`CREATE TEMPORARY TABLE found ON COMMIT DROP AS ${sql}`, ...values);
      await transaction.$executeRaw`ALTER TABLE found ADD PRIMARY KEY (id)`;
      return work(inPieces(transaction, between, { sql: "SELECT * FROM found", values: [] }));
    },
    { maxWait: LONGEST_WAIT_MILLISECONDS, timeout: LONGEST_WORK_MILLISECONDS },
  );
}

async function* inPieces(database: Reading, between: Between, differing: Statement): AsyncGenerator<readonly Change[]> {
  for (let offset = 0; ; offset += CHANGES_A_READ) {
    const changes = await readStretch(database, between, { offset, limit: CHANGES_A_READ }, differing);
    if (changes.length > 0) yield changes;
    if (changes.length < CHANGES_A_READ) return;
  }
}

function recordOf({ to }: Between): Statement {
  return statement((given) => `SELECT * FROM change WHERE edition_id = ${given(to, "integer")}`);
}

/** @param differing rows as the table `change` has them; their numbers are their places */
function readStretch(
  database: Reading,
  { from, to, renames }: Between,
  { offset, limit }: Stretch,
  differing: Statement,
): Promise<Change[]> {
  const { sql, values } = statement((given) => {
    const entries = (edition: number, number: string): string =>
      `SELECT list, id, entry, ${inLaterTerms(given(JSON.stringify(renames), "jsonb"), "entry")} AS terms FROM entry
       WHERE edition_id = ${given(edition, "integer")} AND (list, id) IN (SELECT list, ${number} FROM page)`;
    // Each edition is read by itself, since they may be on different servers.
    return `WITH page AS MATERIALIZED (
        SELECT * FROM (${differing.sql}) differing
        WHERE kind IS NOT NULL AND id > ${given(offset, "integer")} AND id <= ${given(offset + limit, "integer")}),
      older AS MATERIALIZED (${entries(from, "before")}), newer AS MATERIALIZED (${entries(to, "after")})
      SELECT kind, page.list, key, coalesce(former_key, CASE WHEN before IS NOT NULL THEN key END) AS "formerKey", before, after, (
          SELECT coalesce(jsonb_agg(
            jsonb_build_object('name', name, 'before', older.entry->name, 'after', newer.entry->name) ORDER BY name), '[]')
          FROM jsonb_object_keys(older.terms || newer.terms) AS name
          WHERE older.terms->name IS DISTINCT FROM newer.terms->name) AS fields
      FROM page
      LEFT JOIN older ON (older.list, older.id) = (page.list, page.before)
      LEFT JOIN newer ON (newer.list, newer.id) = (page.list, page.after)
      ORDER BY page.id`;
  }, differing.values);
  return database.$queryRawUnsafe<Change[]>(sql, ...values);
}

/** A value of a field as it is read: a text as it is, anything else as JSON; null where there is none. */
export function valueAsText(value: unknown): string | null {
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}
