import type { Era, Stance } from "../../prisma/generated/client/client.js";
import { lineage } from "../comparison/lineage.js";
import type { Treatment } from "../comparison/treatment.js";
import { familiesShown, familiesTold } from "./families.js";
import { fieldBatch } from "./field-batch.js";
import { refuseUnknownSources, type SourcesArgument } from "./known-slugs.js";
import { present } from "./present.js";
import { isSelected, selected } from "./selection.js";

/** What a `LineageStep` is made of. */
export interface LineageStepAnswer extends Omit<Treatment, "stances"> {
  readonly era: Era;
  /** Empty unless they are selected, as `opposedParts`. */
  readonly stances: readonly Stance[];
  readonly opposedParts: readonly Stance[];
}

interface LineageArguments extends SourcesArgument {
  readonly includeNarrower: boolean;
}

const ofStances = ["stances", "opposedParts"];

/** The lineages of all principles that a query asks for together: eras, and the stances that count, in one statement. */
export const principleLineage = fieldBatch<LineageArguments, readonly LineageStepAnswer[]>(
  async (editionId, principles, { includeNarrower, sources }, place) => {
    const { context, info } = place;
    const ids = principles.map(({ id }) => id);
    const asked = { editionId, ids, includeNarrower, sources };
    const areShown = ofStances.some((field) => isSelected(info, [field]));
    const [eras, { families, stances }] = await Promise.all([
      context.rows.where("Era", editionId, {}, selected({ ...place, typeName: "Era", paths: [["era"]] })),
      areShown
        ? familiesShown(asked, { ...place, paths: ofStances.map((field) => [field]) })
        : familiesTold(context, asked).then((families) => ({ families, stances: new Map<number, Stance>() })),
      refuseUnknownSources(context, editionId, sources),
    ]);
    const eraById = new Map(eras.map((era) => [era.id, era]));
    const shown = (numbers: readonly number[]): Stance[] =>
      areShown ? numbers.map((stance) => present(stances, stance)) : [];
    return families.map(({ attestations, below }, index) =>
      lineage(ids[index] ?? 0, [...eraById.keys()], attestations, { narrowerOf: () => below }).map((step) => ({
        ...step,
        era: present(eraById, step.era),
        stances: shown(step.stances),
        opposedParts: shown(step.opposedParts),
      })),
    );
  },
);
