import type { StanceKind } from "../comparison/attestation.js";
import { hierarchyOf } from "../comparison/hierarchy.js";
import { lineage } from "../comparison/lineage.js";
import type { Era, Stance } from "../database/generated/client.js";
import type { Context } from "./context.js";
import { fieldBatch } from "./field-batch.js";
import { present } from "./present.js";
import { selected } from "./selection.js";

/** What a `LineageStep` is made of. */
export interface LineageStepAnswer {
  readonly era: Era;
  readonly kinds: readonly StanceKind[];
  readonly attested: boolean;
  readonly stances: readonly Stance[];
}

export const introducedBy = fieldBatch<object, Stance | null>(async (principles, _args, { context, info }) => {
  const stances = await context.database.stance.findMany({
    ...selected({ context, info }),
    where: {
      editionId: principles[0]?.editionId ?? 0,
      principleId: { in: principles.map(({ id }) => id) },
      kind: "INTRODUCED",
    },
  });
  return principles.map(({ id }) => stances.find(({ principleId }) => principleId === id) ?? null);
});

/** The links of the hierarchy of principles of an edition, all of them: a hierarchy is small beside its stances. */
export async function broaderLinks(
  context: Context,
  editionId: number,
): Promise<{ narrower: number; broader: number }[]> {
  const links = await context.database.principleBroader.findMany({ where: { editionId } });
  return links.map(({ narrowerId, broaderId }) => ({ narrower: narrowerId, broader: broaderId }));
}

/** The lineages of all principles that a query asks for together: the eras once, the stances once, the hierarchy if it counts. */
export const principleLineage = fieldBatch<{ readonly includeNarrower: boolean }, readonly LineageStepAnswer[]>(
  async (principles, { includeNarrower }, { context, info }) => {
    const editionId = principles[0]?.editionId ?? 0;
    const hierarchy = hierarchyOf(includeNarrower ? await broaderLinks(context, editionId) : []);
    const family = new Map(principles.map(({ id }) => [id, new Set([id, ...hierarchy.narrowerOf(id)])]));
    const [eras, stances] = await Promise.all([
      context.database.era.findMany({
        ...selected({ context, info, typeName: "Era", paths: [["era"]] }),
        where: { editionId },
        orderBy: { id: "asc" },
      }),
      context.database.stance.findMany({
        ...selected({ context, info, typeName: "Stance", paths: [["stances"]] }),
        where: { editionId, principleId: { in: [...new Set([...family.values()].flatMap((ids) => [...ids]))] } },
        orderBy: { id: "asc" },
      }),
    ]);
    const eraById = new Map(eras.map((era) => [era.id, era]));
    const stanceById = new Map(stances.map((stance) => [stance.id, stance]));
    const attestations = stances.map(({ id, eraId, principleId, kind }) => ({
      subject: eraId,
      principle: principleId,
      kind,
      stance: id,
    }));
    return principles.map(({ id }) =>
      lineage(
        eras.map((era) => era.id),
        attestations.filter(({ principle }) => family.get(id)?.has(principle)),
      ).map((step) => ({
        ...step,
        era: present(eraById, step.era),
        stances: step.stances.map((stance) => present(stanceById, stance)),
      })),
    );
  },
);
