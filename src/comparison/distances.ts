/**
 * How far two values of one unit are apart, from 0 for the same to 1: what stands in Krippendorff's alpha for the squared
 * difference δ².
 */
export type Distance<Value> = (a: Value, b: Value) => number;

/** Values that are either the same or not. */
export function nominal<Value>(a: Value, b: Value): number {
  return a === b ? 0 : 1;
}

const SUBSET = 2 / 3;
const OVERLAP = 1 / 3;

/**
 * Distance of sets whose members are the bits of a number: 1 − J · M (R. Passonneau, Measuring Agreement on Set-valued Items
 * (MASI) for Semantic and Pragmatic Annotation, LREC 2006). J is Jaccard's share of what both have in what either has; M is 1
 * for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they have nothing in common. As there, it
 * takes the place of δ² without being squared. Two empty sets are equal.
 */
export function masi(a: number, b: number): number {
  if (a === b) return 0;
  const both = a & b;
  const monotonicity = both === 0 ? 0 : both === a || both === b ? SUBSET : OVERLAP;
  return 1 - (countBits(both) / countBits(a | b)) * monotonicity;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
