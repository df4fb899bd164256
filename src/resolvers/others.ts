import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";
import type { SubjectType } from "./outline-statement.js";
import { type Reading, shelfOf } from "./reading.js";

/** Those that are not compared, of one edition. */
export interface OthersAsked {
  readonly type: SubjectType;
  readonly editionId: number;
  /** Slugs of those that are compared. */
  readonly slugs: readonly string[];
  readonly kinds: readonly StanceKind[] | null | undefined;
}

const numbers = shelfOf<readonly number[]>();
const numbersOf = z.array(z.int()).parse;

const stancesOfOthers: Readonly<Record<SubjectType, (compared: Prisma.Sql) => Prisma.Sql>> = {
  Era: (compared) => Prisma.sql`stance WHERE stance.era_id <> ALL (${compared})`,
  Leader: (compared) => Prisma.sql`stance
    JOIN stance_leader link ON link.edition_id = stance.edition_id AND link.stance_id = stance.id
    WHERE link.leader_id <> ALL (${compared})`,
};

/**
 * The principles on which an era or a leader that is not compared takes a stance. Principle by principle, each until the
 * first such stance is found: an edition has few principles and may have a million stances.
 */
export function attestedByOthers(
  reading: Reading,
  { type, editionId, slugs, kinds }: OthersAsked,
): Promise<readonly number[]> {
  const table = Prisma.raw(type.toLowerCase());
  const compared = Prisma.sql`ARRAY(SELECT r.id FROM ${table} r WHERE r.edition_id = ${editionId} AND ${isCalled("r", slugs)})`;
  const ofKinds = kinds ? Prisma.sql`AND stance.kind = ANY (${[...kinds]}::stance_kind[])` : Prisma.empty;
  const attested = Prisma.sql`(
    SELECT coalesce(json_agg(principle.id), '[]') FROM principle
    WHERE principle.edition_id = ${editionId} AND EXISTS (
      SELECT FROM ${stancesOfOthers[type](compared)} ${ofKinds}
        AND stance.edition_id = principle.edition_id AND stance.principle_id = principle.id))`;
  return reading.keptJson(numbers, attested, numbersOf);
}
