import type { Distance } from "./distances.js";

/** The values that coders gave a unit, one a coder, in any order; or as many such units. */
export interface CodedUnits<Value> {
  readonly values: readonly Value[];
  /** How many units were coded so; 1 where it is not said. */
  readonly times?: number;
}

/** Units that were coded alike, as far as alpha looks at them. */
interface Pattern {
  /** Indexes of the values. */
  readonly values: readonly number[];
  /** What they add to the observed disagreement, each unit. */
  readonly disagreement: number;
}

/** Coded units, made ready for alpha: as often as it is wanted, of all of them or of a sample. */
export interface ReliabilityData {
  readonly patterns: readonly Pattern[];
  /** How many units there are of each pattern. */
  readonly times: readonly number[];
  /** Units with at least two values, which are the ones that can be compared. */
  readonly units: number;
  /** The distance between each two values, by their indexes. */
  readonly distances: readonly (readonly number[])[];
}

/** Counts which units were coded alike. Units with fewer than two values are left out. */
export function reliabilityData<Value extends string | number>(
  units: Iterable<CodedUnits<Value>>,
  distance: Distance<Value>,
): ReliabilityData {
  const values = new Map<Value, number>();
  const indexOf = (value: Value): number => {
    const index = values.get(value) ?? values.size;
    values.set(value, index);
    return index;
  };
  const found = new Map<string, { readonly values: readonly number[]; times: number }>();
  for (const { values: given, times = 1 } of units) {
    if (given.length < 2 || times === 0) continue;
    const indexes = given.map(indexOf).sort((a, b) => a - b);
    const known = found.get(indexes.join());
    if (known) known.times += times;
    else found.set(indexes.join(), { values: indexes, times });
  }
  const all = [...values.keys()];
  const distances = all.map((a) => all.map((b) => distance(a, b)));
  const patterns = [...found.values()];
  return {
    patterns: patterns.map((pattern) => ({ ...pattern, disagreement: disagreementWithin(pattern.values, distances) })),
    times: patterns.map(({ times }) => times),
    units: patterns.reduce((sum, { times }) => sum + times, 0),
    distances,
  };
}

/** Sum of the distances of all ordered pairs of a unit's values, by how many others each is held against. */
function disagreementWithin(values: readonly number[], distances: ReliabilityData["distances"]): number {
  let sum = 0;
  for (const a of values) for (const b of values) sum += distances[a]?.[b] ?? 0;
  return sum / (values.length - 1);
}

/**
 * Krippendorff's alpha for any number of coders, missing values and any distance:
 * α = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck, where o is the matrix of coincidences, in which a unit with m values adds
 * 1 / (m − 1) for each ordered pair of them, n_c its marginals and n their sum (K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011, sections C and D; with sets of values, R. Passonneau, MASI, LREC 2006).
 *
 * @param times how many units of each pattern are looked at; all where it is not said
 * @returns null where no unit has two values, or all values are the same: disagreement is not to be expected then
 */
export function krippendorffAlpha(data: ReliabilityData, times: ArrayLike<number> = data.times): number | null {
  const marginals = data.distances.map(() => 0);
  let observed = 0;
  let total = 0;
  for (const [index, { values, disagreement }] of data.patterns.entries()) {
    const weight = times[index] ?? 0;
    if (weight === 0) continue;
    observed += weight * disagreement;
    total += weight * values.length;
    for (const value of values) marginals[value] = (marginals[value] ?? 0) + weight;
  }
  const expected = disagreementBetween(marginals, data.distances);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** Sum of the distances of all ordered pairs of values, whichever units they are of. */
function disagreementBetween(marginals: readonly number[], distances: ReliabilityData["distances"]): number {
  let sum = 0;
  for (const [a, row] of distances.entries()) {
    const ofA = marginals[a] ?? 0;
    if (ofA > 0) for (const [b, distance] of row.entries()) sum += ofA * (marginals[b] ?? 0) * distance;
  }
  return sum;
}
