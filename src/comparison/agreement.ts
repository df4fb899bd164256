/** How far several coders agree on one set of units. */
export interface Agreement {
  /** 1 is perfect agreement, 0 what chance would give, below 0 systematic disagreement; null where it is not defined. */
  readonly alpha: number | null;
  /** Units with at least two values, which are the ones that can be compared. */
  readonly units: number;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values:
 * α = 1 − (n − 1) · Σ o_ck / Σ n_c n_k over all c ≠ k, where o is the matrix of coincidences, in which a unit with m values
 * adds 1 / (m − 1) for each ordered pair of them, n_c its marginals and n their sum (K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011, sections C and D).
 *
 * @param units for each unit the values that coders gave it, one a coder, in any order
 * @returns alpha null where no unit has two values, or all values are the same: disagreement is not to be expected then
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): Agreement {
  const pairable = units.filter((values) => values.length > 1);
  const marginals = new Map<string, number>();
  let disagreement = 0;
  for (const values of pairable) {
    const counts = countEach(values);
    for (const [value, count] of counts) {
      marginals.set(value, (marginals.get(value) ?? 0) + count);
      disagreement += (count * (values.length - count)) / (values.length - 1);
    }
  }
  const total = [...marginals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...marginals.values()].reduce((sum, count) => sum + count * (total - count), 0);
  return { alpha: expected === 0 ? null : 1 - ((total - 1) * disagreement) / expected, units: pairable.length };
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
