import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchors, type RankedPrinciple } from "../../src/comparison/alignment.js";

/** Principles 1 to 6: two in each of three corpora. */
const principles: RankedPrinciple[] = [1, 2, 3, 4, 5, 6].map((principle) => ({
  principle,
  rank: Math.floor((principle - 1) / 2),
}));
const rankOf = (principle: number): number => Math.floor((principle - 1) / 2);
const matches = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).filter(([a, b]) => rankOf(a) !== rankOf(b)),
);

describe("the rows that principles of several corpora count in", () => {
  it("are their own, where nothing matches", () => {
    expect([...anchors(principles, [])]).toEqual(principles.map(({ principle }) => [principle, [principle]]));
  });

  it("are those of the earlier corpus, whichever side declares the match", () => {
    expect(anchors(principles, [[1, 3]]).get(3)).toEqual([1]);
    expect(anchors(principles, [[3, 1]]).get(3)).toEqual([1]);
  });

  it("may be several, which are not merged for that", () => {
    const found = anchors(principles, [
      [3, 1],
      [3, 2],
    ]);
    expect([found.get(1), found.get(2), found.get(3)]).toEqual([[1], [2], [1, 2]]);
  });

  it("are not found through a third principle", () => {
    const found = anchors(principles, [
      [1, 3],
      [3, 5],
    ]);
    expect([found.get(3), found.get(5)]).toEqual([[1], [5]]);
  });

  it("obey three laws: each principle counts somewhere; a row's principle counts in it alone; rows hold direct matches only", () => {
    fc.assert(
      fc.property(matches, (pairs) => {
        const found = anchors(principles, pairs);
        const matched = (a: number, b: number): boolean =>
          pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        for (const { principle } of principles) {
          const rows = found.get(principle) ?? [];
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(found.get(row)).toEqual([row]);
            if (row !== principle) expect(matched(row, principle) && rankOf(row) < rankOf(principle)).toBe(true);
          }
        }
        expect(
          principles.filter(({ rank }) => rank === 0).every(({ principle }) => found.get(principle)?.[0] === principle),
        ).toBe(true);
      }),
    );
  });
});
