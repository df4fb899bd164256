import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha, reliabilityData } from "../../src/comparison/alpha.js";
import { bootstrapInterval } from "../../src/comparison/bootstrap.js";
import { masi, nominal } from "../../src/comparison/distances.js";

/** Alpha of units with names for values, and how many units it was taken of. */
function agreementOn(units: readonly (readonly string[])[]) {
  const data = reliabilityData(
    units.map((values) => ({ values })),
    nominal,
  );
  return { alpha: krippendorffAlpha(data), units: data.units };
}

/** Turns a table with a line a coder into units; `.` stands for a missing value. */
function unitsOf(...coders: readonly string[]): string[][] {
  const lines = coders.map((line) => line.split(" "));
  return (lines[0] ?? []).map((_, unit) => lines.map((line) => line[unit] ?? ".").filter((value) => value !== "."));
}

describe("Krippendorff's alpha, in the worked examples of Computing Krippendorff's Alpha-Reliability (2011)", () => {
  it("is 0.095 for two coders and binary data (section A)", () => {
    const units = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    expect(agreementOn(units).alpha).toBeCloseTo(0.095, 3);
  });

  it("is 0.692 for two coders and five categories (section B)", () => {
    const units = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(agreementOn(units).alpha).toBeCloseTo(0.692, 3);
  });

  it("is 0.743 for four coders who left some units out (section C)", () => {
    const units = unitsOf(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    const { alpha, units: compared } = agreementOn(units);
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(compared).toBe(11);
  });
});

const unit = fc.array(fc.constantFrom("A", "B", "C"), { maxLength: 4 });

describe("alpha", () => {
  it("is not defined without variation, or without a unit that two people coded", () => {
    expect(agreementOn([])).toEqual({ alpha: null, units: 0 });
    expect(agreementOn([["A"], ["B"]])).toEqual({ alpha: null, units: 0 });
    expect(
      agreementOn([
        ["A", "A"],
        ["A", "A", "A"],
      ]),
    ).toEqual({ alpha: null, units: 2 });
  });

  it("is 1 exactly when everyone agrees on every unit, and never above", () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const { alpha } = agreementOn(units);
        if (alpha === null) return;
        const unanimous = units.every((values) => values.length < 2 || new Set(values).size === 1);
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(unanimous);
      }),
    );
  });

  it("does not depend on the order of units, of coders, or on the names of the values", () => {
    const renamed = { A: "x", B: "y", C: "z" } as const;
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const other = units.map((values) => values.map((value) => renamed[value]).toReversed()).toReversed();
        const [a, b] = [agreementOn(units), agreementOn(other)];
        expect(b.units).toBe(a.units);
        if (a.alpha === null) expect(b.alpha).toBeNull();
        else expect(b.alpha).toBeCloseTo(a.alpha, 9);
      }),
    );
  });

  it("leaves units that one person alone coded out of account", () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        expect(agreementOn([...units, ["A"], []])).toEqual(agreementOn(units));
      }),
    );
  });
});

describe("the distance of sets, MASI (Passonneau 2006)", () => {
  const [a, b, c, d] = [1, 2, 4, 8] as const;

  it("is 1 - J * M: J by Jaccard, M 1, 2/3, 1/3 or 0 for equal, held, overlapping and separate sets", () => {
    expect(masi(a | b, a | b)).toBe(0);
    expect(masi(0, 0)).toBe(0);
    expect(masi(a, b)).toBe(1);
    expect(masi(0, a)).toBe(1);
    expect(masi(a, a | b)).toBeCloseTo(1 - (1 / 2) * (2 / 3), 12);
    expect(masi(a | b | c, a | b)).toBeCloseTo(1 - (2 / 3) * (2 / 3), 12);
    expect(masi(a | b, b | c)).toBeCloseTo(1 - (1 / 3) * (1 / 3), 12);
    expect(masi(a | b | c, b | c | d)).toBeCloseTo(1 - (2 / 4) * (1 / 3), 12);
  });

  const set = fc.integer({ min: 0, max: 255 });
  it("is symmetric, from 0 to 1, and 0 for equal sets alone", () => {
    fc.assert(
      fc.property(set, set, (one, another) => {
        expect(masi(one, another)).toBe(masi(another, one));
        expect(masi(one, another)).toBeGreaterThanOrEqual(0);
        expect(masi(one, another)).toBeLessThanOrEqual(1);
        expect(masi(one, another) === 0).toBe(one === another);
      }),
    );
  });

  it("gives alpha as it is reckoned by hand: two coders, three units", () => {
    // {a}{a}, {a}{ab}, {c}{c}: observed 2 · 2/3; expected over all ordered pairs of six values: a·ab 3·1, a·c 3·2, ab·c 1·2, twice.
    const data = reliabilityData([{ values: [a, a] }, { values: [a, a | b] }, { values: [c, c] }], masi);
    expect(krippendorffAlpha(data)).toBeCloseTo(1 - (5 * ((2 * 2) / 3)) / (2 * (3 * (2 / 3) + 6 + 2)), 12);
  });
});

describe("units that come many times", () => {
  it("count as if each were given alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.integer({ min: 0, max: 5 }))), (weighted) => {
        const times = weighted.map(([values, times]) => ({ values, times }));
        const alone = weighted.flatMap(([values, times]) => Array.from({ length: times }, () => ({ values })));
        const [a, b] = [reliabilityData(times, nominal), reliabilityData(alone, nominal)];
        expect(a.units).toBe(b.units);
        const [ofA, ofB] = [krippendorffAlpha(a), krippendorffAlpha(b)];
        if (ofA === null) expect(ofB).toBeNull();
        else expect(ofA).toBeCloseTo(ofB ?? Number.NaN, 9);
      }),
    );
  });
});

function intervalOf(units: Parameters<typeof reliabilityData<string>>[0]) {
  const sampling = bootstrapInterval(reliabilityData(units, nominal));
  for (;;) {
    const { done, value } = sampling.next();
    if (done) return value;
  }
}

describe("the interval of alpha", () => {
  it("is the same for the same units, in whatever order coders stand, and holds alpha", () => {
    const pair = fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom("A", "B"));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 8, maxLength: 30 }), (values) => {
        const units = values.map((both) => ({ values: both }));
        const interval = intervalOf(units);
        const alpha = krippendorffAlpha(reliabilityData(units, nominal));
        expect(intervalOf(values.map((both) => ({ values: both.toReversed() })))).toEqual(interval);
        expect(interval === null).toBe(alpha === null);
        if (interval === null || alpha === null) return;
        expect(interval.low).toBeLessThanOrEqual(alpha);
        expect(interval.high).toBeGreaterThanOrEqual(alpha);
      }),
      { numRuns: 20 },
    );
  });

  it("is narrower the more units say the same", () => {
    const times = (count: number) => [
      { values: ["A", "A"], times: 4 * count },
      { values: ["B", "B"], times: 3 * count },
      { values: ["A", "B"], times: count },
    ];
    const width = (count: number) => {
      const { low, high } = intervalOf(times(count)) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(4)).toBeLessThan(width(1));
    expect(width(16)).toBeLessThan(width(4));
    // As many as no machine would draw one by one.
    expect(width(1e9)).toBeLessThan(width(1e6));
  });

  it("is 1 to 1 where all agree", () => {
    expect(
      intervalOf([
        { values: ["A", "A"], times: 20 },
        { values: ["B", "B"], times: 20 },
      ]),
    ).toEqual({ low: 1, high: 1 });
  });
});
