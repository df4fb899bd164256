import type { Database } from "../database/client.js";
import { type ListName, listNames } from "../entities/index.js";

/** What has become of an entry from one edition to another. */
export interface Change {
  readonly kind: "ADDED" | "REMOVED" | "CHANGED";
  readonly list: "corpus" | ListName;
  /** What the entry is known by in both editions: its slug; era, principle and kind of a stance, joined by slashes. */
  readonly key: string;
  /** Number of the entry in the older edition; null when it was added. */
  readonly before: number | null;
  /** Number of the entry in the newer edition; null when it was removed. */
  readonly after: number | null;
  /** Which of its fields differ, by name; empty unless it has changed. */
  readonly fields: readonly string[];
}

const order: readonly Change["list"][] = ["corpus", ...listNames];

interface Row extends Omit<Change, "kind"> {
  readonly total: bigint;
}

/** How many changes of each kind lie between two editions. */
export type ChangeCounts = { readonly [Kind in Change["kind"]]: number };

const countRows = `count(*) FILTER (WHERE older.id IS NULL) AS "ADDED", count(*) FILTER (WHERE newer.id IS NULL) AS "REMOVED",
  count(*) FILTER (WHERE older.id IS NOT NULL AND newer.id IS NOT NULL) AS "CHANGED"`;
const differing = `FROM (SELECT * FROM entry WHERE edition_id = $1) older
  FULL JOIN (SELECT * FROM entry WHERE edition_id = $2) newer USING (list, key)
  WHERE older.entry IS DISTINCT FROM newer.entry`;

/** Counts what was added, removed and changed from the edition numbered `from` in the database to the one numbered `to`. */
export async function countChanges(database: Database, from: number, to: number): Promise<ChangeCounts> {
  const [counts] = await database.$queryRawUnsafe<Record<Change["kind"], bigint>[]>(
    `SELECT ${countRows} ${differing}`,
    from,
    to,
  );
  return {
    ADDED: Number(counts?.ADDED ?? 0),
    REMOVED: Number(counts?.REMOVED ?? 0),
    CHANGED: Number(counts?.CHANGED ?? 0),
  };
}

/**
 * What was added, removed and changed from one edition to another, list by list, each in the order of display.
 *
 * @param from number of the older edition in the database (not within its corpus)
 */
export async function readChanges(
  database: Database,
  from: number,
  to: number,
  { limit, offset }: { readonly limit: number | null; readonly offset: number } = { limit: null, offset: 0 },
): Promise<Change[]> {
  const rows = await database.$queryRawUnsafe<Row[]>(
    `SELECT list, key, older.id AS before, newer.id AS after, ARRAY(
        SELECT coalesce(was.key, is_now.key) FROM jsonb_each(older.entry) was FULL JOIN jsonb_each(newer.entry) is_now USING (key)
        WHERE older.id IS NOT NULL AND newer.id IS NOT NULL AND was.value IS DISTINCT FROM is_now.value ORDER BY 1) AS fields
      ${differing}
      ORDER BY array_position($3::text[], list), coalesce(newer.id, older.id), newer.id IS NULL
      LIMIT $4 OFFSET $5`,
    from,
    to,
    order,
    limit,
    offset,
  );
  return rows.map(({ list, key, before, after, fields }) => ({
    kind: before === null ? "ADDED" : after === null ? "REMOVED" : "CHANGED",
    list,
    key,
    before,
    after,
    fields,
  }));
}
