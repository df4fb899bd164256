import { krippendorffAlpha, type ReliabilityData } from "./alpha.js";
import { binomial } from "./binomial.js";

/** Between these, with a certainty of 95 per cent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many samples are drawn, as in Zapf et al. */
export const RESAMPLES = 1_000;
const CERTAINTY = 0.95;
/** Any number would do; the same one, so that the same codings have the same interval everywhere. */
const SEED = 0x9e3779b9;

/**
 * The interval in which alpha lies with a certainty of 95 per cent: units are drawn with replacement, as many as there are, alpha
 * is taken of each sample, and the middle 95 per cent of what comes are within the interval (the percentile bootstrap of
 * A. Zapf et al., Measuring inter-rater reliability for nominal data, BMC Medical Research Methodology 16:93, 2016; on why an
 * alpha needs one, A. Hayes and K. Krippendorff, Answering the Call for a Standard Reliability Measure for Coding Data,
 * Communication Methods and Measures 1, 2007). A sample without variation has no alpha and is left out.
 *
 * A generator, since it may take long: it pauses after every sample.
 *
 * @returns null where alpha itself is not defined, or was taken of one unit alone
 */
export function* bootstrapInterval(data: ReliabilityData): Generator<void, Interval | null> {
  if (krippendorffAlpha(data) === null || data.units < 2) return null;
  const random = randomNumbers(SEED);
  const sample = new Float64Array(data.patterns.length);
  const alphas: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    draw(sample, data, random);
    const alpha = krippendorffAlpha(data, sample);
    if (alpha !== null) alphas.push(alpha);
    yield;
  }
  return middle(alphas.sort((a, b) => a - b));
}

/**
 * How often each pattern comes when as many units are drawn as there are: pattern by pattern, of the draws that are left, by its
 * share of the units that are left. The law is that of drawing them one by one (a multinomial one), the work that of the patterns.
 */
function draw(sample: Float64Array, { times, units }: ReliabilityData, random: () => number): void {
  let [draws, left] = [units, units];
  for (const [pattern, count] of times.entries()) {
    const drawn = binomial(draws, count / left, random());
    sample[pattern] = drawn;
    draws -= drawn;
    left -= count;
  }
}

function middle(sorted: readonly number[]): Interval | null {
  const outside = Math.floor((sorted.length * (1 - CERTAINTY)) / 2);
  const [low, high] = [sorted[outside], sorted.at(-1 - outside)];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Numbers from 0 to below 1, the same from the same seed: mulberry32 (T. Ettinger, 2017). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
