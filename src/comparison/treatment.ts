import { type Attestation, kindsOf, type Position, positionOf, type StanceKind } from "./attestation.js";

/** How a subject treats a principle; nothing is attested where the source is silent. */
export interface Treatment {
  readonly attested: boolean;
  readonly position: Position;
  readonly kinds: readonly StanceKind[];
  /** Numbers of the stances, each once, ascending. */
  readonly stances: readonly number[];
}

/** What attestations of one subject on one principle come to; with what is narrower, where that counts as well. */
export function treatmentOf(attestations: readonly Attestation[]): Treatment {
  const stances = [...new Set(attestations.map(({ stance }) => stance))].sort((a, b) => a - b);
  const kinds = kindsOf(attestations);
  return { attested: stances.length > 0, position: positionOf(kinds), kinds, stances };
}
