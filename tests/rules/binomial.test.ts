import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomial } from "../../src/comparison/binomial.js";

/** By Pascal's triangle: of one trial more, either it or one of those before brings the last. */
function chancesOf(trials: number, chance: number): number[] {
  let chances = [1];
  for (let trial = 0; trial < trials; trial += 1)
    chances = [...chances, 0].map((stays, count) => stays * (1 - chance) + (chances[count - 1] ?? 0) * chance);
  return chances;
}

describe("a binomial count", () => {
  it("comes as often as it should: of evenly spread random numbers each count gets its share", () => {
    const spread = 2_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, chance) => {
        const found = new Map<number, number>();
        for (let index = 0; index < spread; index += 1) {
          const count = binomial(trials, chance, (index + 0.5) / spread);
          found.set(count, (found.get(count) ?? 0) + 1);
        }
        for (const [count, share] of chancesOf(trials, chance).entries())
          expect(Math.abs((found.get(count) ?? 0) - share * spread)).toBeLessThanOrEqual(1.01);
        expect(Math.max(...found.keys())).toBeLessThanOrEqual(trials);
      }),
      { numRuns: 50 },
    );
  });

  it("is found among any number of trials, at the far ends of chance too", () => {
    expect(binomial(1e9, 0.5, 0)).toBe(5e8);
    const far = [0, 0.5, 1 - 2 ** -32].map((random) => binomial(1e9, 1e-6, random));
    for (const count of far) expect(Math.abs(count - 1_000)).toBeLessThan(7 * Math.sqrt(1_000));
  });
});
