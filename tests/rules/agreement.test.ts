import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "../../src/comparison/agreement.js";

/** Turns a table with a line a coder into units; `.` stands for a missing value. */
function unitsOf(...coders: readonly string[]): string[][] {
  const lines = coders.map((line) => line.split(" "));
  return (lines[0] ?? []).map((_, unit) => lines.map((line) => line[unit] ?? ".").filter((value) => value !== "."));
}

describe("Krippendorff's alpha, in the worked examples of Computing Krippendorff's Alpha-Reliability (2011)", () => {
  it("is 0.095 for two coders and binary data (section A)", () => {
    const units = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    expect(krippendorffAlpha(units).alpha).toBeCloseTo(0.095, 3);
  });

  it("is 0.692 for two coders and five categories (section B)", () => {
    const units = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(krippendorffAlpha(units).alpha).toBeCloseTo(0.692, 3);
  });

  it("is 0.743 for four coders who left some units out (section C)", () => {
    const units = unitsOf(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    const { alpha, units: compared } = krippendorffAlpha(units);
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(compared).toBe(11);
  });
});

const unit = fc.array(fc.constantFrom("A", "B", "C"), { maxLength: 4 });

describe("alpha", () => {
  it("is not defined without variation, or without a unit that two people coded", () => {
    expect(krippendorffAlpha([])).toEqual({ alpha: null, units: 0 });
    expect(krippendorffAlpha([["A"], ["B"]])).toEqual({ alpha: null, units: 0 });
    expect(
      krippendorffAlpha([
        ["A", "A"],
        ["A", "A", "A"],
      ]),
    ).toEqual({ alpha: null, units: 2 });
  });

  it("is 1 exactly when everyone agrees on every unit, and never above", () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const { alpha } = krippendorffAlpha(units);
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
        const [a, b] = [krippendorffAlpha(units), krippendorffAlpha(other)];
        expect(b.units).toBe(a.units);
        if (a.alpha === null) expect(b.alpha).toBeNull();
        else expect(b.alpha).toBeCloseTo(a.alpha, 9);
      }),
    );
  });

  it("leaves units that one person alone coded out of account", () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        expect(krippendorffAlpha([...units, ["A"], []])).toEqual(krippendorffAlpha(units));
      }),
    );
  });
});
