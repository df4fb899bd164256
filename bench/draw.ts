import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws at random, the same every time for one seed. */
export class Draw {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /**
   * One of the items.
   *
   * @throws Error when there is none
   */
  one<Item>(items: readonly Item[]): Item {
    const [item] = this.some(items, 1);
    if (item === undefined) throw new Error("There is nothing to draw from.");
    return item;
  }

  /** So many different ones of the items, or all of them when there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.whole(0, left.length - 1), 1),
    ).flat();
  }
}
