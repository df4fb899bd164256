import type { Database } from "../database/client.js";
import { type ListName, listNames } from "../entities/index.js";
import { inLaterTerms, laterKey, type Renames } from "./renames.js";

/** What has become of an entry from one edition to another. */
export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED" | "RENAMED";

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

/** Two editions by their numbers in the database, not within their corpus, and what was renamed from one to the other. */
export interface Between {
  readonly from: number;
  readonly to: number;
  readonly renames: Renames;
}

const order: readonly Change["list"][] = ["corpus", ...listNames];

/** How many changes of each kind lie between two editions. */
export type ChangeCounts = { readonly [Kind in ChangeKind]: number };

/** Counts what was added, removed, changed and renamed from one edition to another. */
export async function countChanges(database: Database, between: Between): Promise<ChangeCounts> {
  const { sql, values } = differing(between);
  const counted = await database.$queryRawUnsafe<{ kind: ChangeKind; count: bigint }[]>(
    `SELECT ${kindOf} AS kind, count(*) AS count ${sql} GROUP BY 1`,
    ...values,
  );
  const of = (kind: ChangeKind): number => Number(counted.find((each) => each.kind === kind)?.count ?? 0);
  return { ADDED: of("ADDED"), REMOVED: of("REMOVED"), CHANGED: of("CHANGED"), RENAMED: of("RENAMED") };
}

/**
 * What was added, removed, changed and renamed from one edition to another, list by list, each in the order of display.
 * What names something that was renamed has not changed by that.
 */
export async function readChanges(
  database: Database,
  between: Between,
  { limit, offset }: { readonly limit: number | null; readonly offset: number } = { limit: null, offset: 0 },
): Promise<Change[]> {
  const { sql, values, compared } = differing(between);
  const next = values.length;
  return database.$queryRawUnsafe<Change[]>(
    `SELECT ${kindOf} AS kind, list, key, former_key AS "formerKey", older.id AS before, newer.id AS after, (
        SELECT coalesce(jsonb_agg(
          jsonb_build_object('name', name, 'before', older.entry->name, 'after', newer.entry->name) ORDER BY name), '[]')
        FROM (
          SELECT was, is_now, jsonb_object_keys(was || is_now) AS name
          FROM (SELECT ${compared("older.entry")} AS was, ${compared("newer.entry")} AS is_now OFFSET 0) AS compared) AS named
        WHERE older.id IS NOT NULL AND newer.id IS NOT NULL AND was->name IS DISTINCT FROM is_now->name) AS fields
      ${sql}
      ORDER BY array_position($${next + 1}::text[], list), coalesce(newer.id, older.id), newer.id IS NULL
      LIMIT $${next + 2} OFFSET $${next + 3}`,
    ...values,
    order,
    limit,
    offset,
  );
}

const kindOf = `CASE WHEN older.id IS NULL THEN 'ADDED' WHEN newer.id IS NULL THEN 'REMOVED'
  WHEN older.entry->>'slug' IS DISTINCT FROM newer.entry->>'slug' THEN 'RENAMED' ELSE 'CHANGED' END`;

/** Entries that differ, as `older` and `newer`; `compared` is an entry as the two are compared. */
function differing({ from, to, renames }: Between) {
  const isRenamed = Object.keys(renames).length > 0;
  const compared = (entry: string): string => (isRenamed ? inLaterTerms("$3::jsonb", entry) : entry);
  const key = isRenamed ? laterKey("$3::jsonb") : "key";
  const isOther = isRenamed
    ? `AND (older.id IS NULL OR newer.id IS NULL OR ${compared("older.entry")} IS DISTINCT FROM ${compared("newer.entry")})`
    : "";
  // OFFSET 0: each is read by itself, since the two may be on different servers.
  const sql = `FROM (SELECT list, id, entry, key AS former_key, ${key} AS key FROM entry WHERE edition_id = $1 OFFSET 0) older
    FULL JOIN (SELECT list, id, entry, key FROM entry WHERE edition_id = $2 OFFSET 0) newer USING (list, key)
    WHERE older.entry IS DISTINCT FROM newer.entry ${isOther}`;
  return { sql, compared, values: [from, to, ...(isRenamed ? [JSON.stringify(renames)] : [])] };
}

/** A value of a field as it is read: a text as it is, anything else as JSON; null where there is none. */
export function valueAsText(value: unknown): string | null {
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}
