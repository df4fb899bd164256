import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../web/src/views/matrix/shown-columns.js";

const tables = fc.record({
  count: fc.integer({ min: 1, max: 300 }),
  from: fc.integer({ min: 0, max: 300 }),
  length: fc.integer({ min: 1, max: 30 }),
  kept: fc.array(fc.integer({ min: -3, max: 299 }), { maxLength: 3 }),
});

describe("the columns of a large table", () => {
  it("are all there once and in their order, as such that are drawn or as room for them", () => {
    fc.assert(
      fc.property(tables, ({ count, kept, ...seen }) => {
        const covered = piecesOf(count, seen, kept).flatMap((piece) =>
          "gap" in piece ? Array.from({ length: piece.gap }, (_, at) => piece.first + at) : [piece.column],
        );
        expect(covered).toEqual(Array.from({ length: count }, (_, column) => column));
      }),
    );
  });

  it("are drawn where they are seen or kept, and few are beside", () => {
    fc.assert(
      fc.property(tables, ({ count, kept, ...seen }) => {
        const drawn = piecesOf(count, seen, kept).flatMap((piece) => ("gap" in piece ? [] : [piece.column]));
        const wanted = Array.from({ length: count }, (_, column) => column).filter(
          (column) => (column >= seen.from && column < seen.from + seen.length) || kept.includes(column),
        );
        expect(drawn).toEqual(expect.arrayContaining(wanted));
        expect(drawn.length).toBeLessThanOrEqual(Math.max(24, seen.length + 10 + kept.length));
      }),
    );
  });
});
