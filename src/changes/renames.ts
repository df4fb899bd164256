/** What was renamed between two editions, and how entries of both compare in spite of it. */
import type { Database } from "../database/client.js";
import type { Reference } from "../entities/entity.js";
import { entities, type ListName, listNames } from "../entities/index.js";
import { touched, touchedOnly } from "./touched.js";

/** Lists and slugs that only the older of two editions has, joined by a slash, each with the slug that the newer one gives the same thing. */
export type Renames = Readonly<Record<string, string>>;

/** Two editions by their ids; see `Between`. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly recordedIn?: readonly number[] | undefined;
}

interface Candidate {
  readonly list: string;
  readonly was: string;
  readonly now: string;
}

type Reading = Pick<Database, "$queryRawUnsafe">;

const renamable: readonly ListName[] = listNames.filter((name) => entities[name].formerSlugs !== undefined);

/**
 * Pairs entries that have different slugs and one that both have or had, each with one at most: what became one of several
 * is the first of them by the order of its former slugs, and the others were removed.
 */
export async function readRenames(database: Reading, { from, to, recordedIn }: Pair): Promise<Renames> {
  const isEach = recordedIn === undefined;
  const entries = (edition: string): string => renamableEntries(edition, isEach ? "" : touchedOnly);
  // What both editions have is left out before anything is joined: whatever a planner takes an edition to hold, few names are compared.
  const candidates = await database.$queryRawUnsafe<Candidate[]>(
    `WITH ${isEach ? "" : `${touched("$4::integer[]")},`}
    old_entry AS MATERIALIZED (${entries("$1")}), new_entry AS MATERIALIZED (${entries("$2")}),
    differing AS (
      SELECT list, key, min(id) AS id, (array_agg(former_slugs))[1] AS former_slugs, bool_or(is_new) AS is_new
      FROM (SELECT *, false AS is_new FROM old_entry UNION ALL SELECT *, true FROM new_entry) entries
      GROUP BY list, key HAVING count(*) = 1),
    named AS MATERIALIZED (
      SELECT list, id, key, is_new, name, place FROM differing, LATERAL (
        SELECT key AS name, 0 AS place
        UNION ALL SELECT * FROM jsonb_array_elements_text(former_slugs) WITH ORDINALITY) called)
    SELECT list, older.key AS was, newer.key AS now
    FROM named older JOIN named newer USING (list, name)
    WHERE newer.is_new AND NOT older.is_new
    ORDER BY newer.place + older.place, newer.id, older.id`,
    ...[from, to, renamable],
    ...(isEach ? [] : [recordedIn]),
  );
  return paired(candidates);
}

/** The same, as it was recorded when an edition was published. */
export async function recordedRenames(database: Reading, editionId: number): Promise<Renames> {
  const pairs = await database.$queryRawUnsafe<Candidate[]>(
    "SELECT list, former_key AS was, key AS now FROM change WHERE edition_id = $1 AND kind = 'RENAMED'",
    editionId,
  );
  return paired(pairs);
}

/** SQL: the entries of an edition that may have had other slugs, read by themselves: the other edition may be on another server. */
function renamableEntries(edition: string, only: string): string {
  return `SELECT list, id, key, entry->'formerSlugs' AS former_slugs FROM entry WHERE edition_id = ${edition} AND list = ANY ($3::text[]) ${only}`;
}

/** Each with the first that neither is paired with another already. */
function paired(candidates: readonly Candidate[]): Renames {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { list, was, now } of candidates) {
    const [before, after] = [`${list}/${was}`, `${list}/${now}`];
    if (pairs.has(before) || taken.has(after)) continue;
    pairs.set(before, now);
    taken.add(after);
  }
  return Object.fromEntries(pairs);
}

/**
 * SQL: the key that an entry of the older edition has in the newer one, if it is there.
 *
 * @param renames as an expression of type jsonb
 */
export function laterKey(renames: string): string {
  const cases = listNames.flatMap((list) => {
    const { keyedBy, references } = entities[list];
    if (keyedBy === undefined) return [];
    const parts = keyedBy.map((part) => {
      const reference = references.find(({ key }) => key === part);
      return reference ? renamed(renames, reference, `entry->>'${part}'`) : `entry->>'${part}'`;
    });
    return [`WHEN '${list}' THEN concat_ws('/', ${parts.join(", ")})`];
  });
  return `CASE list ${cases.join(" ")} ELSE coalesce(${renames}->>(list || '/' || key), key) END`;
}

/** SQL: an entry with everything that it refers to by the slug of the newer edition, in an order that no slug decides. */
export function inLaterTerms(renames: string, entry: string): string {
  const cases = listNames.flatMap((list) => {
    const { references, spans, places } = entities[list];
    const all = [
      ...references.map((reference) => referredTo(renames, reference, entry)),
      ...(spans ? [{ key: "evidence", value: spansOfLater(renames, `${entry}->'evidence'`, "place") }] : []),
      ...(places ? [{ key: "spans", value: spansOfLater(renames, `${entry}->'spans'`, "later") }] : []),
    ].map(({ key, value }) => `'${key}', ${value}`);
    return all.length > 0
      ? [`WHEN '${list}' THEN ${entry} || jsonb_strip_nulls(jsonb_build_object(${all.join(", ")}))`]
      : [];
  });
  return `CASE list ${cases.join(" ")} ELSE ${entry} END`;
}

/** @param order that in which they stand, or, where that follows the slugs of their sources, one of their own */
function spansOfLater(renames: string, spans: string, order: "place" | "later"): string {
  const source = renamed(renames, { to: entities.sources }, "span->>'source'");
  return `(SELECT jsonb_agg(later ORDER BY ${order}) FROM (
    SELECT span || jsonb_strip_nulls(jsonb_build_object('source', ${source})) AS later, place
    FROM jsonb_array_elements(${spans}) WITH ORDINALITY AS spans(span, place)) AS named)`;
}

type AnyReference = Pick<Reference<never>, "key" | "to"> & { readonly join?: { readonly isOrdered?: boolean } };

function referredTo(renames: string, reference: AnyReference, entry: string): { key: string; value: string } {
  const { key, join } = reference;
  if (join === undefined) return { key, value: renamed(renames, reference, `${entry}->>'${key}'`) };
  const name = renamed(renames, reference, "slug");
  const value = `(SELECT jsonb_agg(${name} ORDER BY ${join.isOrdered ? "place" : name})
    FROM jsonb_array_elements_text(${entry}->'${key}') WITH ORDINALITY AS named(slug, place))`;
  return { key, value };
}

function renamed(renames: string, { to }: Pick<AnyReference, "to">, slug: string): string {
  return `coalesce(${renames}->>('${to.list}/' || (${slug})), ${slug})`;
}
