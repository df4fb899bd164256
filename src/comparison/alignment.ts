/** A principle of one of several corpora, known by number; `rank` is the place of its corpus in the comparison. */
export interface RankedPrinciple {
  readonly principle: number;
  readonly rank: number;
}

/**
 * In which rows of a comparison of several corpora each principle counts. A row belongs to one principle, its anchor: each
 * principle of the first corpus, which is the one asked, and each of a later one that no anchor before it matches. A principle that matches anchors
 * of earlier corpora counts in the rows of all of them and has none of its own.
 *
 * Matches join two principles directly; they are not followed any further, since a close match of a close match need not
 * be one (SKOS Reference, section 10). Two principles of one corpus never share a row on account of a third.
 *
 * @param principles each once
 * @param matches pairs of principles of different corpora, in either direction
 * @returns for each principle its anchors, in ascending order; its own number where it is one
 */
export function anchors(
  principles: readonly RankedPrinciple[],
  matches: readonly (readonly [number, number])[],
): ReadonlyMap<number, readonly number[]> {
  const matched = new Map<number, number[]>();
  for (const [a, b] of matches) {
    matched.set(a, [...(matched.get(a) ?? []), b]);
    matched.set(b, [...(matched.get(b) ?? []), a]);
  }
  const rows = new Map<number, number>();
  const found = new Map<number, readonly number[]>();
  for (const { principle, rank } of [...principles].sort((a, b) => a.rank - b.rank)) {
    const earlier = [...new Set(matched.get(principle) ?? [])].filter((other) => (rows.get(other) ?? rank) < rank);
    if (earlier.length === 0) rows.set(principle, rank);
    found.set(principle, earlier.length === 0 ? [principle] : earlier.sort((a, b) => a - b));
  }
  return found;
}
