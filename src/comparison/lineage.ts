import { type Attestation, kindsOf, type StanceKind } from "./attestation.js";

/** How one era took up a principle; not attested where the source is silent. */
export interface LineageStep {
  readonly era: number;
  readonly kinds: readonly StanceKind[];
  readonly attested: boolean;
  readonly stances: readonly number[];
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
  return eras.map((era) => {
    const inEra = byEra.get(era) ?? [];
    const stances = [...new Set(inEra.map(({ stance }) => stance))].sort((a, b) => a - b);
    return { era, kinds: kindsOf(inEra), attested: stances.length > 0, stances };
  });
}
