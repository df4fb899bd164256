import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** Numbers that look random and are the same for the same seed, on every machine. */
export class Random {
  readonly #generator: RandomGenerator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** From 0 to below 1. */
  share(): number {
    return uniformFloat64(this.#generator);
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True in `share` of all cases. */
  happens(share: number): boolean {
    return this.share() < share;
  }

  item<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }

  /** 64 hexadecimal digits: the form of a digest, of no text. */
  digest(): string {
    let digits = "";
    while (digits.length < 64) digits += (this.#generator.next() >>> 0).toString(16).padStart(8, "0");
    return digits;
  }

  /**
   * A count with a long tail (Lomax, shape 2.5): mostly small, now and then many times its mean.
   *
   * @param most beyond it the tail is cut
   */
  count(mean: number, most: number): number {
    const tail = 1.5 * mean * ((1 - this.share()) ** (-1 / 2.5) - 1);
    return Math.min(most, Math.floor(tail + this.share()));
  }

  /** The numbers from 0 to below `length` in any order. */
  permutation(length: number): number[] {
    const order = Array.from({ length }, (_, index) => index);
    for (let last = length - 1; last > 0; last -= 1) {
      const other = this.whole(0, last);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
  }
}
