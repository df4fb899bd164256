import { Prisma } from "../../prisma/generated/client/client.js";
import { opposingKinds, type StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";
import { type OutlinedStance, stancesIn } from "./outline.js";
import { ofKinds, ofSources, type SubjectType } from "./outline-statement.js";
import { type Reading, shelfOf } from "./reading.js";

/** Stances of an edition that count in a comparison, whoever takes them. */
export interface Counted {
  readonly editionId: number;
  readonly kinds: readonly StanceKind[] | null | undefined;
  /** Slugs of the only sources whose stances count; undefined: all. */
  readonly sources: readonly string[] | undefined;
}

/** Stances of those that are not compared. */
export interface OthersAsked extends Counted {
  readonly type: SubjectType;
  /** Slugs of those that are compared. */
  readonly slugs: readonly string[];
}

const firsts = shelfOf<readonly OutlinedStance[]>();

const byAnother: Readonly<Record<SubjectType, (compared: Prisma.Sql, editionId: number) => Prisma.Sql>> = {
  Era: (compared) => Prisma.sql`stance.era_id <> ALL (${compared})`,
  Leader: (compared, editionId) => Prisma.sql`EXISTS (
    SELECT FROM stance_leader link
    WHERE link.edition_id = ${editionId} AND link.stance_id = stance.id AND link.leader_id <> ALL (${compared}))`,
  Source: (compared, editionId) => Prisma.sql`EXISTS (
    SELECT FROM evidence
    WHERE evidence.edition_id = ${editionId} AND evidence.stance_id = stance.id AND evidence.source_id <> ALL (${compared}))`,
};

/** Of each principle the first stances that those take who are not compared. */
export function firstOfOthers(
  reading: Reading,
  { type, slugs, ...counted }: OthersAsked,
): Promise<readonly OutlinedStance[]> {
  const table = Prisma.raw(type.toLowerCase());
  const compared = Prisma.sql`ARRAY(SELECT r.id FROM ${table} r WHERE r.edition_id = ${counted.editionId} AND ${isCalled("r", slugs)})`;
  return firstStances(reading, counted, byAnother[type](compared, counted.editionId));
}

/**
 * Of each principle the first stances of all.
 *
 * @param eras slugs of eras: only of principles that one of these attests; undefined: of all
 */
export function firstOfAll(
  reading: Reading,
  counted: Counted,
  eras: readonly string[] | undefined,
): Promise<readonly OutlinedStance[]> {
  return firstStances(reading, counted, Prisma.sql`TRUE`, eras && attestedIn(counted.editionId, eras));
}

function attestedIn(editionId: number, eras: readonly string[]): Prisma.Sql {
  return Prisma.sql`AND principle.id = ANY (ARRAY(
    SELECT stance.principle_id FROM stance WHERE stance.edition_id = ${editionId} AND stance.era_id = ANY (ARRAY(
      SELECT id FROM era WHERE edition_id = ${editionId} AND ${isCalled("era", eras)}))))`;
}

/**
 * Of each principle the earliest stance, and the earliest that holds it, where that is another: only that one counts for broader
 * principles. Principle by principle, each until it is found: an edition has few principles and may have a million stances.
 */
function firstStances(
  reading: Reading,
  { editionId, kinds, sources }: Counted,
  condition: Prisma.Sql,
  ofPrinciples = Prisma.empty,
): Promise<readonly OutlinedStance[]> {
  const first = (holding: Prisma.Sql) => Prisma.sql`(
    SELECT stance.id, stance.era_id, stance.principle_id, stance.kind FROM stance
    WHERE stance.edition_id = ${editionId} AND stance.principle_id = principle.id
      AND ${condition} ${ofKinds("stance", kinds)} ${ofSources("stance", editionId, sources)} ${holding}
    ORDER BY stance.era_id LIMIT 1)`;
  const found = Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(first.id, first.era_id, first.principle_id, first.kind, principle.slug)), '[]')
    FROM principle CROSS JOIN LATERAL (
      ${first(Prisma.empty)} UNION ${first(Prisma.sql`AND stance.kind <> ALL (${[...opposingKinds]}::stance_kind[])`)}
    ) first
    WHERE principle.edition_id = ${editionId} ${ofPrinciples})`;
  return reading.keptJson(firsts, found, stancesIn);
}
