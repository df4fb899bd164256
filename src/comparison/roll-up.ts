import { type Attestation, isOpposing } from "./attestation.js";
import type { Hierarchy } from "./hierarchy.js";

/**
 * Lets every stance that holds a narrower principle count for its broader ones as well. One that turns against the narrower
 * stays where it is: who rejects a part has not rejected the whole, and does not hold it on that account either.
 *
 * Monotone: nothing attested before is lost, and rolling up twice adds nothing. A stance reaches a broader principle once,
 * however many ways lead there.
 */
export function rollUp<A extends Attestation>(attestations: readonly A[], hierarchy: Hierarchy): A[] {
  const seen = new Set<string>();
  return attestations
    .flatMap((attestation) => [
      attestation,
      ...[...broaderReached(attestation, hierarchy)].map((principle) => ({ ...attestation, principle })),
    ])
    .filter(({ subject, principle, stance }) => {
      const key = `${subject}/${principle}/${stance}`;
      return !seen.has(key) && seen.add(key);
    });
}

function broaderReached({ principle, kind }: Attestation, hierarchy: Hierarchy): Iterable<number> {
  return isOpposing(kind) ? [] : hierarchy.broaderOf(principle);
}
