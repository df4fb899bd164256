import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, type RankedPrinciple } from "../../src/comparison/alignment.js";

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
    expect([...align(principles, []).anchors]).toEqual(principles.map(({ principle }) => [principle, [principle]]));
  });

  it("are those of the earlier corpus, whichever side declares the match", () => {
    expect(align(principles, [[1, 3]]).anchors.get(3)).toEqual([1]);
    expect(align(principles, [[3, 1]]).anchors.get(3)).toEqual([1]);
  });

  it("may be several, which are not merged for that", () => {
    const found = align(principles, [
      [3, 1],
      [3, 2],
    ]).anchors;
    expect([found.get(1), found.get(2), found.get(3)]).toEqual([[1], [2], [1, 2]]);
  });

  it("are not found through a third principle", () => {
    const found = align(principles, [
      [1, 3],
      [3, 5],
    ]).anchors;
    expect([found.get(3), found.get(5)]).toEqual([[1], [5]]);
  });

  it("obey three laws: each principle counts somewhere; a row's principle counts in it alone; rows hold direct matches only", () => {
    fc.assert(
      fc.property(matches, (pairs) => {
        const found = align(principles, pairs).anchors;
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

  it("take in what is looked at beside them by direct matches with earlier corpora, and no row is made for it", () => {
    fc.assert(
      fc.property(matches, fc.nat(principles.length - 1), (pairs, left) => {
        const beside = principles[left];
        if (beside === undefined) return;
        const compared = principles.filter((each) => each !== beside);
        const { anchors, rowsOf } = align(compared, pairs);
        const expected = compared.filter(
          ({ principle, rank }) =>
            rank < beside.rank &&
            anchors.get(principle)?.[0] === principle &&
            pairs.some((pair) => pair.includes(principle) && pair.includes(beside.principle)),
        );
        expect(rowsOf(beside)).toEqual(expected.map(({ principle }) => principle).sort((a, b) => a - b));
        for (const each of compared) expect(rowsOf(each)).toEqual(anchors.get(each.principle));
      }),
    );
  });
});
