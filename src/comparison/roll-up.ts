import type { Attestation } from "./attestation.js";
import type { Hierarchy } from "./hierarchy.js";

/**
 * Lets every stance on a narrower principle count for its broader ones as well. Monotone: nothing attested before is
 * lost, and rolling up twice adds nothing. A stance reaches a broader principle once, however many ways lead there.
 */
export function rollUp<A extends Attestation>(attestations: readonly A[], hierarchy: Hierarchy): A[] {
  const seen = new Set<string>();
  return attestations
    .flatMap((attestation) => [
      attestation,
      ...[...hierarchy.broaderOf(attestation.principle)].map((principle) => ({ ...attestation, principle })),
    ])
    .filter(({ subject, principle, stance }) => {
      const key = `${subject}/${principle}/${stance}`;
      return !seen.has(key) && seen.add(key);
    });
}
