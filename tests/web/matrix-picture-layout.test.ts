import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belowWidth, eraWidth, ownWidth } from "../../web/src/views/matrix/picture-layout.js";
import type { Cell } from "../../web/src/views/matrix/rows.js";

const kinds = ["INTRODUCED", "REAFFIRMED", "EXTENDED", "REINTERPRETED", "APPLIED"] as const;
const stances = fc
  .array(fc.constantFrom(...kinds), { maxLength: 12 })
  .map((chosen) => chosen.map((kind) => ({ kind, summary: "", principle: { slug: "p" }, leaders: [] })));
const cells: fc.Arbitrary<Cell> = fc.record({ own: stances, below: stances });
const row = (of: readonly Cell[]) => ({
  ...{
    path: "/p",
    principle: { slug: "p", name: "P", labels: [], altLabels: [], formerSlugs: [], broader: [] },
    level: 0,
    folded: true,
    cells: of,
  },
});

describe("the picture of the matrix", () => {
  it("gives every era the room that the cell with the most marks takes", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells)), (table) => {
        const room = eraWidth(table.map(row));
        for (const cell of table.flat()) expect(ownWidth(cell) + belowWidth(cell)).toBeLessThan(room - 5);
      }),
    );
    const every = kinds.map((kind) => ({ kind, summary: "", principle: { slug: "p" }, leaders: [] }));
    expect(eraWidth([row([{ own: every, below: every }])])).toBe(138);
    expect(eraWidth([row([{ own: every, below: [] }])])).toBe(100);
  });
});
