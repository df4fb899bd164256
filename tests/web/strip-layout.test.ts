import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stanceKinds } from "../../src/comparison/attestation.js";
import { CELL, layStrip } from "../../web/src/views/things/strip-layout.js";

const step = fc.record({
  era: fc.lorem({ maxCount: 8 }),
  period: fc.lorem({ maxCount: 5 }),
  kinds: fc.subarray([...stanceKinds]),
});

describe("the strip of a principle", () => {
  it("has a place for every era in its order, none over another, all within the picture", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { width, height, cells } = layStrip(steps);
        expect(cells.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual(steps.map(({ kinds }) => kinds));
        for (const [index, cell] of cells.entries()) {
          expect(cell.x + CELL).toBeLessThanOrEqual(width);
          const bottom = Math.max(...[...cell.period, ...cell.name, ...cell.marks].map(({ y }) => cell.y + y));
          expect(bottom).toBeLessThan(height);
          const after = cells[index + 1];
          if (after) expect(after.y > bottom || (after.y === cell.y && after.x >= cell.x + CELL)).toBe(true);
        }
      }),
    );
  });
});
