import { Prisma } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";

/** What can be compared. */
export type SubjectType = keyof typeof subjectTables;

const subjectTables = {
  Era: {
    table: Prisma.sql`era`,
    stances: Prisma.sql`stance WHERE stance.edition_id = subject.edition_id AND stance.era_id = subject.id`,
  },
  Leader: {
    table: Prisma.sql`leader`,
    stances: Prisma.sql`stance_leader link
      JOIN stance ON stance.edition_id = link.edition_id AND stance.id = link.stance_id
      WHERE link.edition_id = subject.edition_id AND link.leader_id = subject.id`,
  },
  Source: {
    table: Prisma.sql`source`,
    stances: Prisma.sql`stance WHERE stance.edition_id = subject.edition_id AND stance.id IN (
      SELECT stance_id FROM evidence
      WHERE evidence.edition_id = subject.edition_id AND evidence.source_id = subject.id AND evidence.stance_id IS NOT NULL)`,
  },
} as const;

/** Principles with a row for each slug that they have or had. */
const principlesCalled = Prisma.sql`
  SELECT edition_id, id, called FROM principle CROSS JOIN LATERAL unnest(slug || former_slugs) called`;

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
    SELECT FROM evidence WHERE evidence.edition_id = ${alias}.edition_id AND evidence.${column} = ${alias}.id AND evidence.${column} IS NOT NULL
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
          SELECT slug FROM principle WHERE edition_id = counted.edition_id AND id = counted.principle_id
        )) ORDER BY counted.id)
        FROM (SELECT stance.* FROM ${stances} ${wanted} ${ofSources("stance", editionId, sources)}) counted
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

export function matchesBetween(editionIds: readonly number[]): Prisma.Sql {
  const ids = [...editionIds];
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(pair.edition, pair.id, pair.other_edition, pair.other_id)), '[]')
    FROM (
      SELECT match.edition_id AS edition, match.principle_id AS id, other.edition_id AS other_edition, other.id AS other_id
      FROM principle_match match
      JOIN corpus ON corpus.slug = match.corpus
      JOIN edition ON edition.corpus_id = corpus.id AND edition.id = ANY (${ids})
      JOIN principle other ON other.edition_id = edition.id
      JOIN LATERAL unnest(other.slug || other.former_slugs) called ON called = match.slug
      WHERE match.edition_id = ANY (${ids})
      UNION
      SELECT one.edition_id, one.id, other.edition_id, other.id
      FROM edition a
      JOIN edition b ON b.corpus_id = a.corpus_id AND b.id <> a.id AND b.id = ANY (${ids})
      JOIN (${principlesCalled}) one ON one.edition_id = a.id
      JOIN (${principlesCalled}) other ON other.edition_id = b.id AND other.called = one.called
      WHERE a.id = ANY (${ids})
    ) pair)`;
}
