import fc, { type GeneratorValue } from "fast-check";

/** Draws what fast-check may make smaller. */
export class Dice {
  readonly #draw: GeneratorValue;

  constructor(draw: GeneratorValue) {
    this.#draw = draw;
  }

  /** Both included. */
  whole(min: number, max: number): number {
    return this.#draw(fc.integer, { min, max });
  }

  /** So many times of ten. */
  chance(ofTen: number): boolean {
    return this.whole(0, 9) < ofTen;
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, Math.max(0, items.length - 1))];
    if (item === undefined) throw new Error("there is nothing to choose from");
    return item;
  }
}
