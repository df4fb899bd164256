import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonRows } from "../../src/comparison/rows.js";
import { similarities } from "../../src/comparison/similarity.js";
import { transitions } from "../../src/comparison/transition.js";
import { attestations, subjects } from "./arbitraries.js";

describe("similarity", () => {
  it("is told for every unordered pair once", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const pairs = similarities(comparisonRows(asked, all), asked).map(({ a, b }) => [a, b].sort().join());
        expect(pairs.length).toBe((asked.length * (asked.length - 1)) / 2);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it("lies between 0 and 1 and is shared / union, 0 where nothing is attested", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { shared, opposed, union, jaccard } of similarities(comparisonRows(asked, all), asked)) {
          expect(shared + opposed).toBeLessThanOrEqual(union);
          expect(jaccard).toBe(union === 0 ? 0 : shared / union);
          expect(jaccard).toBeGreaterThanOrEqual(0);
          expect(jaccard).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const [a = 0, b = 0] = asked;
        const [there] = similarities(comparisonRows([a, b], all), [a, b]);
        const [back] = similarities(comparisonRows([b, a], all), [b, a]);
        const counts = [there, back].map((pair) => [pair?.shared, pair?.opposed, pair?.union, pair?.jaccard]);
        expect(counts[0]).toEqual(counts[1]);
      }),
    );
  });

  it("is 1 for two subjects that attest the same principles", () => {
    const same = [1, 2].flatMap((subject) =>
      [3, 4].map((principle) => ({ subject, principle, kind: "APPLIED" as const, stance: subject * 10 + principle })),
    );
    expect(similarities(comparisonRows([1, 2], same), [1, 2])).toEqual([
      { a: 1, b: 2, shared: 2, opposed: 0, union: 2, jaccard: 1 },
    ]);
  });

  it("counts what is carried as shared, and what is reversed as opposed", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const [a = 0, b = 0] = asked;
        const rows = comparisonRows([a, b], all);
        const [pair] = similarities(rows, [a, b]);
        const [change] = transitions(rows, [a, b], () => false);
        expect([pair?.shared, pair?.opposed]).toEqual([change?.carried.length, change?.reversed.length]);
      }),
    );
  });

  it("is 0 for two subjects of which one turns against all that the other holds", () => {
    const turned = [1, 2].flatMap((subject) =>
      [3, 4].map((principle) => ({
        subject,
        principle,
        kind: subject === 1 ? ("REAFFIRMED" as const) : ("REJECTED" as const),
        stance: subject * 10 + principle,
      })),
    );
    expect(similarities(comparisonRows([1, 2], turned), [1, 2])).toEqual([
      { a: 1, b: 2, shared: 0, opposed: 2, union: 2, jaccard: 0 },
    ]);
  });
});
