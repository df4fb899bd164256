/** A principle of one of several corpora, known by number; `rank` is the place of its corpus in the comparison. */
export interface RankedPrinciple {
  readonly principle: number;
  readonly rank: number;
}

/** In which rows of a comparison principles count. */
export interface Alignment {
  /** For each principle that it was made of its anchors, in ascending order; its own number alone where it is one. */
  readonly anchors: ReadonlyMap<number, readonly number[]>;
  /** In which rows one counts that is looked at beside them: it makes no row of its own. */
  rowsOf(beside: RankedPrinciple): readonly number[];
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
 */
export function align(
  principles: readonly RankedPrinciple[],
  matches: readonly (readonly [number, number])[],
): Alignment {
  const matched = new Map<number, number[]>();
  for (const [a, b] of matches) {
    matched.set(a, [...(matched.get(a) ?? []), b]);
    matched.set(b, [...(matched.get(b) ?? []), a]);
  }
  const rows = new Map<number, number>();
  const earlierRows = ({ principle, rank }: RankedPrinciple): number[] =>
    [...new Set(matched.get(principle) ?? [])]
      .filter((other) => (rows.get(other) ?? rank) < rank)
      .sort((a, b) => a - b);
  const anchors = new Map<number, readonly number[]>();
  for (const ranked of [...principles].sort((a, b) => a.rank - b.rank)) {
    const earlier = earlierRows(ranked);
    if (earlier.length === 0) rows.set(ranked.principle, ranked.rank);
    anchors.set(ranked.principle, earlier.length === 0 ? [ranked.principle] : earlier);
  }
  return { anchors, rowsOf: (beside) => anchors.get(beside.principle) ?? earlierRows(beside) };
}
