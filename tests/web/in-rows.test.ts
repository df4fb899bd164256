import fc from "fast-check";
import { expect, it } from "vitest";
import { inRows, rowsOf } from "../../web/src/parts/in-rows.js";

it("keeps things in rows within the width, in their order, none upon another and none further down than it must", () => {
  const rooms = fc.array(fc.integer({ min: 50, max: 300 }), { minLength: 1 });
  fc.assert(
    fc.property(rooms, fc.integer({ min: 300, max: 1_400 }), fc.nat(30), (all, width, gap) => {
      const places = inRows(all, { roomOf: (room) => room, width, gap });
      expect(places.map(({ of }) => of)).toEqual(all);
      expect(rowsOf(places)).toBe(new Set(places.map(({ row }) => row)).size);
      for (const [index, { of: room, x, row }] of places.entries()) {
        expect(x + room).toBeLessThanOrEqual(width);
        const next = places[index + 1];
        const beside = { x: x + room + gap, row };
        if (next) expect(next).toMatchObject(beside.x + next.of <= width ? beside : { x: 0, row: row + 1 });
      }
    }),
  );
});
