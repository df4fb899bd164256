import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expectedDisagreement,
  observedDisagreement,
  type Stretch,
  sectionsOf,
  unitizingAlpha,
} from "../../src/comparison/unitizing.js";

/** Stretches as first place and length. */
const marked = (...pairs: readonly (readonly [number, number])[]): Stretch[] =>
  pairs.map(([start, length]) => ({ start, end: start + length }));

/** The four pairs of coders of Krippendorff (1995, page 57): a continuum of 24. */
const examples = {
  A: [marked([2, 8], [14, 6]), marked([4, 4], [15, 2])],
  B: [marked([0, 18]), marked([0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1])],
  C: [marked([2, 6], [10, 2], [14, 4], [20, 2]), marked([0, 2], [4, 4], [10, 4], [16, 2], [20, 2])],
  D: [marked([0, 2], [2, 8], [10, 4], [14, 6], [20, 4]), marked([0, 4], [4, 4], [8, 7], [15, 2], [17, 7])],
} as const;
const LENGTH = 24;

function stretched(coders: readonly (readonly Stretch[])[], by: number): Stretch[][] {
  return coders.map((stretches) => stretches.map(({ start, end }) => ({ start: start * by, end: end * by })));
}

describe("alpha for unitizing, in the worked example of On the Reliability of Unitizing Continuous Data (1995)", () => {
  const sections = (coders: readonly (readonly Stretch[])[], length: number) =>
    coders.map((stretches) => sectionsOf(stretches, length));

  it.each([
    ["A", 0.03125],
    ["B", 2.26736],
    ["C", 0.02777],
    ["D", 0.38715],
  ] as const)("observes of pair %s the disagreement %d", (pair, observed) => {
    expect(observedDisagreement(sections(examples[pair], LENGTH), LENGTH)).toBeCloseTo(observed, 4);
  });

  it("expects of pair C, on a continuum of 12, the disagreement 0.05494, which gives 0.494", () => {
    const halved = stretched(examples.C, 1 / 2);
    expect(expectedDisagreement(sections(halved, LENGTH / 2), LENGTH / 2)).toBeCloseTo(0.05494, 5);
    expect(unitizingAlpha([halved], LENGTH / 2)).toBeCloseTo(0.494, 3);
  });

  // The finer the continuum is counted, the nearer it comes to what the paper gives for a continuous one. Of C the paper prints
  // 0.08642, which comes of its own formula where the subtrahend of the denominator is left out (2389.33 of 2304 pairs instead of
  // 2200), and of B 1.17731; here stands what the formula gives by hand.
  it.each([
    ["A", 0.0699, 0.553],
    ["B", (2 / 24) * (27682.667 / 1962), -0.928],
    ["C", (2 / 24) * (2389.333 / 2200), 1 - 0.027778 / 0.090505],
    ["D", 0.41445, 0.066],
  ] as const)("comes for pair %s to an expected disagreement of %d and an alpha of %d", (pair, expected, alpha) => {
    const by = 50_000;
    const fine = stretched(examples[pair], by);
    expect(expectedDisagreement(sections(fine, LENGTH * by), LENGTH * by)).toBeCloseTo(expected, 4);
    expect(unitizingAlpha([fine], LENGTH * by)).toBeCloseTo(alpha, 3);
  });
});

const length = 40;
const stretch = fc
  .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, long]) => ({ start, end: Math.min(start + long, length) }));
const coder = fc.array(stretch, { maxLength: 4 });

describe("alpha for unitizing", () => {
  it("is 1 where all marked the same, and never above", () => {
    fc.assert(
      fc.property(coder, coder, (one, another) => {
        expect(unitizingAlpha([[one, one]], length) ?? 1).toBe(1);
        expect(unitizingAlpha([[one, another]], length) ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of coders, of stretches or of categories", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coder, coder, coder), { maxLength: 3 }), (categories) => {
        const turned = categories
          .map((coders) => coders.map((stretches) => stretches.toReversed()).toReversed())
          .toReversed();
        const [a, b] = [unitizingAlpha(categories, length), unitizingAlpha(turned, length)];
        if (a === null) expect(b).toBeNull();
        else expect(b).toBeCloseTo(a, 9);
      }),
    );
  });

  it("is not defined where nothing was marked, or by one alone", () => {
    expect(unitizingAlpha([], length)).toBeNull();
    expect(unitizingAlpha([[[], []]], length)).toBeNull();
    expect(unitizingAlpha([[marked([3, 4])]], length)).toBeNull();
  });
});
