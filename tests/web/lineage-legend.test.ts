import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legendLines, roomOf } from "../../web/src/views/lineage/legend-lines.js";

const signs = fc.array(fc.record({ width: fc.integer({ min: 8, max: 34 }), text: fc.string({ maxLength: 60 }) }));

describe("the legend of a river that is taken along", () => {
  it("stays within the picture, no sign upon another, each group in lines of its own", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 3 }), fc.integer({ min: 480, max: 1_600 }), (groups, width) => {
        const { signs: placed, height } = legendLines(groups, width);
        expect(placed.map(({ text }) => text)).toEqual(groups.flat().map(({ text }) => text));
        for (const [index, sign] of placed.entries()) {
          expect(sign.x + roomOf(sign)).toBeLessThanOrEqual(width);
          expect(sign.y).toBeLessThan(height);
          const next = placed[index + 1];
          if (next?.y === sign.y) expect(next.x).toBeGreaterThan(sign.x + roomOf(sign));
        }
        const begun = groups.filter(({ length }) => length > 0).length;
        expect(placed.filter(({ x }) => x === 0).length).toBeGreaterThanOrEqual(begun);
      }),
    );
  });
});
