import { type Era, Prisma, type Stance } from "../../prisma/generated/client/client.js";
import { hierarchyOf } from "../comparison/hierarchy.js";
import { lineage } from "../comparison/lineage.js";
import type { Treatment } from "../comparison/treatment.js";
import { fieldBatch, groupBy } from "./field-batch.js";
import { refuseUnknownSources, type SourcesArgument } from "./known-slugs.js";
import { narrowerThan } from "./narrower.js";
import { ofSources } from "./outline-statement.js";
import { present } from "./present.js";
import { selected } from "./selection.js";

/** What a `LineageStep` is made of. */
export interface LineageStepAnswer extends Omit<Treatment, "stances"> {
  readonly era: Era;
  readonly stances: readonly Stance[];
  readonly opposedParts: readonly Stance[];
}

interface LineageArguments extends SourcesArgument {
  readonly includeNarrower: boolean;
}

/** The lineages of all principles that a query asks for together: eras, stances, and the hierarchy if it counts, in one statement. */
export const principleLineage = fieldBatch<LineageArguments, readonly LineageStepAnswer[]>(
  async (editionId, principles, { includeNarrower, sources }, place) => {
    const { rows, outline } = place.context;
    const ids = principles.map(({ id }) => id);
    const ofFamily = Prisma.sql`r.principle_id = ANY (ARRAY(${family(editionId, ids, includeNarrower)})) ${ofSources("r", editionId, sources)}`;
    const [eras, stances, links] = await Promise.all([
      rows.where("Era", editionId, {}, selected({ ...place, typeName: "Era", paths: [["era"]] })),
      rows.where(
        "Stance",
        editionId,
        ofFamily,
        selected({ ...place, typeName: "Stance", paths: [["stances"], ["opposedParts"]] }),
      ),
      includeNarrower ? outline.hierarchy(editionId) : [],
      refuseUnknownSources(place.context, editionId, sources),
    ]);
    const eraById = new Map(eras.map((era) => [era.id, era]));
    const stanceById = new Map(stances.map((stance) => [stance.id, stance]));
    const direct = stances.map((stance) => ({
      subject: stance.eraId,
      principle: stance.principleId,
      kind: stance.kind,
      stance: stance.id,
    }));
    const byPrinciple = groupBy(direct, ({ principle }) => principle);
    const hierarchy = hierarchyOf(links);
    const shown = (numbers: readonly number[]): Stance[] => numbers.map((stance) => present(stanceById, stance));
    return ids.map((id) => {
      const related = [id, ...hierarchy.narrowerOf(id)].flatMap((each) => byPrinciple.get(each) ?? []);
      return lineage(id, [...eraById.keys()], related, hierarchy).map((step) => ({
        ...step,
        era: present(eraById, step.era),
        stances: shown(step.stances),
        opposedParts: shown(step.opposedParts),
      }));
    });
  },
);

/** Principles, and all that is narrower at any depth if it counts. */
function family(editionId: number, ids: readonly number[], includeNarrower: boolean): Prisma.Sql {
  const given = Prisma.sql`SELECT unnest(${[...ids]}::integer[])`;
  return includeNarrower ? Prisma.sql`${given} UNION (${narrowerThan(editionId, ids)})` : given;
}
