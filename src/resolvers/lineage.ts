import { type Era, Prisma, type Stance } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { hierarchyOf } from "../comparison/hierarchy.js";
import { lineage } from "../comparison/lineage.js";
import { fieldBatch, groupBy } from "./field-batch.js";
import { present } from "./present.js";
import { selected } from "./selection.js";

/** What a `LineageStep` is made of. */
export interface LineageStepAnswer {
  readonly era: Era;
  readonly kinds: readonly StanceKind[];
  readonly attested: boolean;
  readonly stances: readonly Stance[];
}

/** The lineages of all principles that a query asks for together: eras, stances, and the hierarchy if it counts, in one statement. */
export const principleLineage = fieldBatch<{ readonly includeNarrower: boolean }, readonly LineageStepAnswer[]>(
  async (editionId, principles, { includeNarrower }, place) => {
    const { rows, outline } = place.context;
    const ids = principles.map(({ id }) => id);
    const ofFamily = Prisma.sql`r.principle_id = ANY (ARRAY(${family(editionId, ids, includeNarrower)}))`;
    const [eras, stances, links] = await Promise.all([
      rows.where("Era", editionId, {}, selected({ ...place, typeName: "Era", paths: [["era"]] })),
      rows.where("Stance", editionId, ofFamily, selected({ ...place, typeName: "Stance", paths: [["stances"]] })),
      includeNarrower ? outline.hierarchy(editionId) : [],
    ]);
    const hierarchy = hierarchyOf(links);
    const byPrinciple = groupBy(stances, ({ principleId }) => principleId);
    return ids.map((id) => {
      const counted = [id, ...hierarchy.narrowerOf(id)];
      return stepsOf(
        eras,
        counted.flatMap((each) => byPrinciple.get(each) ?? []),
      );
    });
  },
);

function stepsOf(eras: readonly Era[], stances: readonly Stance[]): LineageStepAnswer[] {
  const eraById = new Map(eras.map((era) => [era.id, era]));
  const stanceById = new Map(stances.map((stance) => [stance.id, stance]));
  const attestations = stances.map(({ id, eraId, principleId, kind }) => ({
    subject: eraId,
    principle: principleId,
    kind,
    stance: id,
  }));
  return lineage([...eraById.keys()], attestations).map((step) => ({
    ...step,
    era: present(eraById, step.era),
    stances: step.stances.map((stance) => present(stanceById, stance)),
  }));
}

/** Principles, and all that is narrower at any depth if it counts; UNION ends on a circle. */
function family(editionId: number, ids: readonly number[], includeNarrower: boolean): Prisma.Sql {
  const given = Prisma.sql`SELECT unnest(${[...ids]}::integer[])`;
  if (!includeNarrower) return given;
  return Prisma.sql`WITH RECURSIVE family (id) AS (
    ${given}
    UNION
    SELECT link.narrower_id FROM family JOIN principle_broader link ON link.edition_id = ${editionId} AND link.broader_id = family.id
  ) SELECT id FROM family`;
}
