import type { Attestation } from "./attestation.js";
import { type Treatment, treatmentOf } from "./treatment.js";

/** How one era took up a principle; not attested where the source is silent. */
export interface LineageStep extends Treatment {
  readonly era: number;
}

/**
 * One step for every era, in the given order, silent eras included. `attestations` are those of the principle (and of
 * its narrower ones, where they count as well), with eras as subjects.
 */
export function lineage(eras: readonly number[], attestations: readonly Attestation[]): LineageStep[] {
  const byEra = new Map<number, Attestation[]>();
  for (const attestation of attestations) {
    const ofEra = byEra.get(attestation.subject);
    if (ofEra) ofEra.push(attestation);
    else byEra.set(attestation.subject, [attestation]);
  }
  return eras.map((era) => ({ era, ...treatmentOf(byEra.get(era) ?? []) }));
}
