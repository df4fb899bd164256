import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quantile, spread } from "../../bench/statistics.js";

const measurements = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });

describe("the median", () => {
  it("is the value in the middle, or half way between the two there", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("does not depend on the order, and changes none", () => {
    fc.assert(
      fc.property(measurements, (values) => {
        const before = [...values];
        expect(median([...values].reverse())).toBe(median(values));
        expect(values).toEqual(before);
      }),
    );
  });
});

describe("a quantile", () => {
  it("lies between the least and the most, which are its ends", () => {
    fc.assert(
      fc.property(measurements, fc.double({ noNaN: true, min: 0, max: 1 }), (values, q) => {
        const { min, max } = spread(values);
        expect(quantile(values, 0)).toBe(min);
        expect(quantile(values, 1)).toBe(max);
        expect(quantile(values, q)).toBeGreaterThanOrEqual(min - 1e-6);
        expect(quantile(values, q)).toBeLessThanOrEqual(max + 1e-6);
      }),
    );
  });

  it("of nothing is no number", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
