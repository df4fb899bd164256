import { type Era, Prisma, type Stance } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { hierarchyOf } from "../comparison/hierarchy.js";
import { lineage } from "../comparison/lineage.js";
import { type FieldOfRequest, fieldBatch, groupBy } from "./field-batch.js";
import { present } from "./present.js";
import { selectedRelations } from "./selection.js";

/** What a `LineageStep` is made of. */
export interface LineageStepAnswer {
  readonly era: Era;
  readonly kinds: readonly StanceKind[];
  readonly attested: boolean;
  readonly stances: readonly Stance[];
}

interface Asked {
  readonly editionId: number;
  /** Numbers of principles. */
  readonly ids: readonly number[];
  readonly includeNarrower: boolean;
}

/** The lineages of all principles that a query asks for together: eras, stances, and the hierarchy if it counts, in one statement. */
export const principleLineage = fieldBatch<{ readonly includeNarrower: boolean }, readonly LineageStepAnswer[]>(
  async (principles, { includeNarrower }, field) => {
    const asked = {
      editionId: principles[0]?.editionId ?? 0,
      ids: principles.map(({ id }) => id),
      includeNarrower,
    };
    const [[eras, stances], links] = await Promise.all([
      readLineage(asked, field),
      includeNarrower ? field.context.outline.hierarchy(asked.editionId) : [],
    ]);
    const hierarchy = hierarchyOf(links);
    const byPrinciple = groupBy(stances, ({ principleId }) => principleId);
    return asked.ids.map((id) => {
      const family = [id, ...hierarchy.narrowerOf(id)];
      return stepsOf(
        eras,
        family.flatMap((each) => byPrinciple.get(each) ?? []),
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

/** All eras of the edition, the earliest first, and the stances on the principles (and on what is narrower). */
async function readLineage(
  asked: Asked,
  { context, info }: FieldOfRequest,
): Promise<[readonly Era[], readonly Stance[]]> {
  const { editionId, ids, includeNarrower } = asked;
  const ofEras = selectedRelations({ context, info, typeName: "Era", paths: [["era"]] });
  const ofStances = selectedRelations({ context, info, typeName: "Stance", paths: [["stances"]] });
  const known = context.outline.lineage(asked);
  if (known) {
    const [eras, stances] = await Promise.all([
      context.rows.load("Era", editionId, known.eras, ofEras),
      context.rows.load("Stance", editionId, known.stances, ofStances),
    ]);
    return [known.eras.map((id) => present(eras, id)), known.stances.map((id) => present(stances, id))];
  }
  const [eras, stances] = await Promise.all([
    context.rows.read("Era", ofEras, Prisma.sql`r.edition_id = ${editionId}`),
    context.rows.read(
      "Stance",
      ofStances,
      Prisma.sql`r.edition_id = ${editionId} AND r.principle_id = ANY (ARRAY(${family(editionId, ids, includeNarrower)}))`,
    ),
  ]);
  context.outline.keepLineage(asked, { eras: eras.map(({ id }) => id), stances: stances.map(({ id }) => id) });
  return [eras, stances];
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
