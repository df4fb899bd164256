/** Below this, factorials are multiplied out; from it on, Stirling's series is exact to the last digits of a number. */
const FEW = 16;

/**
 * How often something comes about in `trials` that each bring it with the probability `chance`, by one random number from 0 to
 * below 1: the chances of the likeliest counts are taken from it, the likeliest first and then on both sides of it, until nothing
 * is left. That takes steps by the spread of the counts, not by the trials (inversion from the mode; L. Devroye, Non-Uniform
 * Random Variate Generation, 1986, chapter X.4).
 */
export function binomial(trials: number, chance: number, random: number): number {
  if (trials === 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  let [low, high] = [mode, mode];
  let ofLow = chanceOf(mode, trials, chance);
  let ofHigh = ofLow;
  let left = random - ofLow;
  // Beyond either end there is no chance. What rounding leaves over goes to the likeliest.
  while (left >= 0 && ofLow + ofHigh > 0) {
    ofHigh *= (odds * (trials - high)) / (high + 1);
    if (high < trials) high += 1;
    left -= ofHigh;
    if (left < 0) return high;
    ofLow *= low / (odds * (trials - low + 1));
    if (low > 0) low -= 1;
    left -= ofLow;
    if (left < 0) return low;
  }
  return mode;
}

function chanceOf(count: number, trials: number, chance: number): number {
  const ways = logFactorial(trials) - logFactorial(count) - logFactorial(trials - count);
  return Math.exp(ways + count * Math.log(chance) + (trials - count) * Math.log1p(-chance));
}

function logFactorial(n: number): number {
  if (n >= FEW)
    return (
      (n + 0.5) * Math.log(n) -
      n +
      0.5 * Math.log(2 * Math.PI) +
      1 / (12 * n) -
      1 / (360 * n ** 3) +
      1 / (1_260 * n ** 5)
    );
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return Math.log(product);
}
