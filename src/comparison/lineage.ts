import { type Attestation, isOpposing } from "./attestation.js";
import type { Hierarchy } from "./hierarchy.js";
import { type Treatment, treatmentOf } from "./treatment.js";

/** How one era took up a principle; not attested where the source is silent. */
export interface LineageStep extends Treatment {
  readonly era: number;
  /** Numbers of the stances that turn against something narrower: they do not count for the principle itself. */
  readonly opposedParts: readonly number[];
}

/**
 * One step for every era, in the given order, silent eras included.
 *
 * @param attestations on the principle and on those below it, with eras as subjects
 * @param hierarchy by which stances on narrower principles count; an empty one when they do not
 */
export function lineage(
  principle: number,
  eras: readonly number[],
  attestations: readonly Attestation[],
  hierarchy: Pick<Hierarchy, "narrowerOf">,
): LineageStep[] {
  const below = hierarchy.narrowerOf(principle);
  const narrower = attestations.filter((each) => below.has(each.principle));
  const own = attestations.filter((each) => each.principle === principle);
  const counted = byEra([...own, ...narrower.filter(({ kind }) => !isOpposing(kind))]);
  const opposed = byEra(narrower.filter(({ kind }) => isOpposing(kind)));
  return eras.map((era) => ({
    era,
    ...treatmentOf(counted.get(era) ?? []),
    opposedParts: treatmentOf(opposed.get(era) ?? []).stances,
  }));
}

function byEra(attestations: readonly Attestation[]): ReadonlyMap<number, readonly Attestation[]> {
  const found = new Map<number, Attestation[]>();
  for (const attestation of attestations) {
    const ofEra = found.get(attestation.subject);
    if (ofEra) ofEra.push(attestation);
    else found.set(attestation.subject, [attestation]);
  }
  return found;
}
