/** The one comparison of two editions. */
import { listNames } from "../entities/index.js";
import { inLaterTerms, laterKey, type Renames } from "./renames.js";
import { type Statement, statement } from "./statement.js";
import { touched, touchedOnly } from "./touched.js";

/** What has become of an entry from one edition to another. */
export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED" | "RENAMED";

/** Two editions by their ids, not their numbers within the corpus, and what is known of what lies between them. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly renames: Renames;
  /** Editions whose records name all that may differ; undefined: anything may. */
  readonly recordedIn?: readonly number[] | undefined;
}

/** In which lists are shown, one after the other. */
const order = ["corpus", ...listNames];

/**
 * What was added, removed, changed and renamed from one edition to another, as rows of the table `change` without their edition: list by list, each
 * in the order of display. What names something that was renamed has not changed by that: such entries follow the others, without a kind.
 */
export function difference({ from, to, renames, recordedIn }: Pair): Statement {
  return statement((given) => {
    const names = Object.keys(renames).length > 0 ? given(JSON.stringify(renames), "jsonb") : undefined;
    const follows =
      names && `${inLaterTerms(names, "older.entry")} IS NOT DISTINCT FROM ${inLaterTerms(names, "newer.entry")}`;
    const isAny = recordedIn === undefined;
    const entries = (edition: number, key: string): string =>
      `SELECT list, id, entry, ${key} FROM entry WHERE edition_id = ${given(edition, "integer")} ${isAny ? "" : touchedOnly} OFFSET 0`;
    // OFFSET 0: each edition is read by itself, since the two may be on different servers; and no entry is carried along when rows are put in order.
    return `${isAny ? "" : `WITH ${touched(given(recordedIn, "integer[]"))}`}
      SELECT row_number() OVER (
          ORDER BY kind IS NULL, array_position(${given(order, "text[]")}, list), coalesce(after, before), after IS NULL)::integer AS id,
        kind::change_kind AS kind, list, key, nullif(former_key, key) AS former_key, before, after
      FROM (
        SELECT list, key, former_key, older.id AS before, newer.id AS after,
          CASE WHEN older.id IS NULL THEN 'ADDED' WHEN newer.id IS NULL THEN 'REMOVED' ${follows ? `WHEN ${follows} THEN NULL` : ""}
            WHEN older.entry->>'slug' IS DISTINCT FROM newer.entry->>'slug' THEN 'RENAMED' ELSE 'CHANGED' END AS kind
        FROM (${entries(from, `key AS former_key, ${names ? laterKey(names) : "key"} AS key`)}) older
        FULL JOIN (${entries(to, "key")}) newer USING (list, key)
        WHERE older.entry IS DISTINCT FROM newer.entry
        OFFSET 0) compared`;
  });
}
