import type { Random } from "./random.js";

/** What the rank-th most frequent of things weighs beside the first (rank from 0). */
function weight(rank: number, exponent: number): number {
  return (rank + 1) ** -exponent;
}

/** Ranks from 0, of which the k-th is drawn in proportion to 1 / k^exponent. */
export class Zipf {
  readonly #cumulative: Float64Array;
  readonly #total: number;

  constructor(ranks: number, exponent: number) {
    this.#cumulative = new Float64Array(ranks);
    let total = 0;
    for (let rank = 0; rank < ranks; rank += 1) {
      total += weight(rank, exponent);
      this.#cumulative[rank] = total;
    }
    this.#total = total;
  }

  draw(random: Random): number {
    const target = random.share() * this.#total;
    let [low, high] = [0, this.#cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulative[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Some ranks, each once: fewer than asked for where the same are drawn again and again. */
  some(random: Random, count: number): number[] {
    const drawn = new Set<number>();
    for (let attempt = 0; drawn.size < count && attempt < 4 * count; attempt += 1) drawn.add(this.draw(random));
    return [...drawn];
  }
}

/**
 * Deals `total` things out to places by Zipf's law, exactly.
 *
 * @param most what one place can take
 * @throws RangeError when all places together cannot take them
 */
export function dealt(total: number, places: number, exponent: number, most: number): number[] {
  if (total > places * most) throw new RangeError(`${places} places of ${most} cannot take ${total}`);
  const weights = Array.from({ length: places }, (_, rank) => weight(rank, exponent));
  const sum = weights.reduce((before, each) => before + each, 0);
  let [reached, given] = [0, 0];
  const shares = weights.map((each) => {
    reached += each;
    const share = Math.min(most, Math.round((reached / sum) * total) - given);
    given += share;
    return share;
  });
  // What the first could not take goes to whoever has room.
  return shares.map((share) => {
    const more = Math.min(most - share, total - given);
    given += more;
    return share + more;
  });
}
