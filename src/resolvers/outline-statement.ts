import { Prisma } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";

/** What can be compared. */
export type SubjectType = keyof typeof subjectTables;

const subjectTables = {
  Era: {
    table: Prisma.sql`era`,
    stances: (editionId: number) =>
      Prisma.sql`stance WHERE stance.edition_id = ${editionId} AND stance.era_id = subject.id`,
  },
  Leader: {
    table: Prisma.sql`leader`,
    stances: (editionId: number) => Prisma.sql`stance_leader link
      JOIN stance ON stance.edition_id = link.edition_id AND stance.id = link.stance_id
      WHERE link.edition_id = ${editionId} AND link.leader_id = subject.id`,
  },
  Source: {
    table: Prisma.sql`source`,
    stances: (editionId: number) => Prisma.sql`stance WHERE stance.edition_id = ${editionId} AND stance.id IN (
      SELECT stance_id FROM evidence
      WHERE evidence.edition_id = ${editionId} AND evidence.source_id = subject.id AND evidence.stance_id IS NOT NULL)`,
  },
} as const;

/** Which stances of an edition are asked for, by slugs; undefined: all. */
export interface StancesWanted {
  readonly principles: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

type Slugs = readonly string[] | null | undefined;

/** That some of a row's evidence is from one of these sources; `row` is what the statement calls it: a stance, unless its name says otherwise. */
export function ofSources(row: "stance" | "event" | "quote" | "r", editionId: number, slugs: Slugs): Prisma.Sql {
  if (slugs == null) return Prisma.empty;
  const [alias, column] = [Prisma.raw(row), Prisma.raw(`${row === "r" ? "stance" : row}_id`)];
  return Prisma.sql`AND EXISTS (
    SELECT FROM evidence WHERE evidence.edition_id = ${editionId} AND evidence.${column} = ${alias}.id AND evidence.${column} IS NOT NULL
      AND evidence.source_id = ANY (ARRAY${sourceIds(editionId, slugs)}))`;
}

/** That a stance is of one of these kinds; `stance` is what the statement calls it. */
export function ofKinds(stance: "stance" | "r", kinds: readonly StanceKind[] | null | undefined): Prisma.Sql {
  if (kinds == null) return Prisma.empty;
  return Prisma.sql`AND ${Prisma.raw(stance)}.kind = ANY (${[...kinds]}::stance_kind[])`;
}

/** The numbers of the sources that some slugs name, as a subquery. */
export function sourceIds(editionId: number, slugs: Slugs): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM source WHERE edition_id = ${editionId} AND ${isCalled("source", slugs ?? [])})`;
}

export function subjectsNamed(
  type: SubjectType,
  editionId: number,
  slugs: readonly string[],
  { principles, sources }: StancesWanted,
): Prisma.Sql {
  const { table, stances } = subjectTables[type];
  const wanted = principles
    ? Prisma.sql`AND stance.principle_id = ANY (ARRAY(
        SELECT id FROM principle WHERE edition_id = ${editionId} AND ${isCalled("principle", principles)}))`
    : Prisma.empty;
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'editionId', subject.edition_id, 'id', subject.id, 'slug', subject.slug, 'formerSlugs', subject.former_slugs, 'stances', coalesce((
        SELECT json_agg(json_build_array(counted.id, counted.era_id, counted.principle_id, counted.kind, (
          SELECT slug FROM principle WHERE edition_id = ${editionId} AND id = counted.principle_id
        )) ORDER BY counted.id)
        FROM (SELECT stance.* FROM ${stances(editionId)} ${wanted} ${ofSources("stance", editionId, sources)}) counted
      ), '[]'))), '[]')
    FROM ${table} subject WHERE subject.edition_id = ${editionId} AND ${isCalled("subject", slugs)})`;
}

export function principlesNamed(editionId: number, slugs: readonly string[]): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'editionId', edition_id, 'id', id, 'slug', slug, 'formerSlugs', former_slugs)), '[]')
    FROM principle WHERE edition_id = ${editionId} AND ${isCalled("principle", slugs)})`;
}

export function hierarchyOf(editionId: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'narrower', link.narrower_id, 'broader', link.broader_id, 'slug', broader.slug)), '[]')
    FROM principle_broader link
    JOIN principle broader ON broader.edition_id = link.edition_id AND broader.id = link.broader_id
    WHERE link.edition_id = ${editionId})`;
}

/**
 * What each of these editions says, read by itself: their rows may be on different servers, and the catalogue on another one. They are
 * put together afterwards.
 */
export function matchesBetween(editionIds: readonly number[]): Prisma.Sql {
  const ids = [...editionIds];
  return Prisma.sql`(
    WITH called AS MATERIALIZED (
      SELECT edition_id, id, unnest(slug || former_slugs) AS name FROM principle WHERE edition_id = ANY (${ids})),
    declared AS MATERIALIZED (
      SELECT edition_id, principle_id, corpus, slug FROM principle_match WHERE edition_id = ANY (${ids})),
    asked AS MATERIALIZED (
      SELECT edition.id, corpus.slug AS corpus FROM edition JOIN corpus ON corpus.id = edition.corpus_id
      WHERE edition.id = ANY (${ids}))
    SELECT coalesce(json_agg(json_build_array(pair.edition, pair.id, pair.other_edition, pair.other_id)), '[]')
    FROM (
      SELECT declared.edition_id AS edition, declared.principle_id AS id, other.edition_id AS other_edition, other.id AS other_id
      FROM declared
      JOIN asked ON asked.corpus = declared.corpus
      JOIN called other ON other.edition_id = asked.id AND other.name = declared.slug
      UNION
      SELECT one.edition_id, one.id, other.edition_id, other.id
      FROM asked a
      JOIN asked b ON b.corpus = a.corpus AND b.id <> a.id
      JOIN called one ON one.edition_id = a.id
      JOIN called other ON other.edition_id = b.id AND other.name = one.name
    ) pair)`;
}
