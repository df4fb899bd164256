import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOM_IN_ADDRESS } from "../../web/src/address/room.js";
import {
  type Cell,
  isRoomFor,
  isWithinBounds,
  mostOf,
  type Sheet,
  sheetOf,
  textOf,
  withToggled,
} from "../../web/src/parts/sheet.js";

const cell = (subject: string): Cell => ({
  ...{ corpus: "straits", edition: `3@${"5e".repeat(6)}`, of: "era", subject, principle: "neutral-shipping" },
  kind: undefined,
});

/** Sheets as addresses bring them: many hold more than a reader's own may. */
const sheets = fc
  .record({
    title: fc.constantFrom("", "Straits", "海峡"),
    notes: fc.array(fc.tuple(fc.constantFrom("a", "é", "海", "💬"), fc.integer({ min: 0, max: mostOf.note })), {
      ...{ minLength: 1, maxLength: mostOf.pins, size: "max" },
    }),
  })
  .map(
    ({ title, notes }): Sheet => ({
      title,
      pins: notes.map(([sign, length], index) => ({ cell: cell(`era-${index}`), note: sign.repeat(length) })),
    }),
  );
const tooFull = sheets.filter((sheet) => !isWithinBounds(sheet));

describe("a sheet that holds more than its address should", () => {
  it("can be emptied pin by pin, in whatever order", () => {
    fc.assert(
      fc.property(tooFull, fc.infiniteStream(fc.nat()), (sheet, picks) => {
        let left = sheetOf(textOf(sheet));
        while (left.pins.length > 0) {
          const gone = left.pins[(picks.next().value ?? 0) % left.pins.length];
          if (gone === undefined) throw new Error("There is a pin.");
          const next = withToggled(left, gone.cell);
          expect(isRoomFor(next, left)).toBe(true);
          left = next;
        }
      }),
      { numRuns: 30 },
    );
  });

  it("lets any note get shorter and none longer, and nothing be added", () => {
    fc.assert(
      fc.property(tooFull, fc.nat(), (sheet, pick) => {
        const at = pick % sheet.pins.length;
        const noted = (change: (note: string) => string): Sheet => ({
          ...sheet,
          pins: sheet.pins.map((pin, index) => (index === at ? { ...pin, note: change(pin.note) } : pin)),
        });
        const isNoted = sheet.pins[at]?.note !== "";
        if (isNoted)
          expect(
            isRoomFor(
              noted((note) => Array.from(note).slice(1).join("")),
              sheet,
            ),
          ).toBe(true);
        expect(
          isRoomFor(
            noted((note) => `${note}!`),
            sheet,
          ),
        ).toBe(false);
        expect(isRoomFor(withToggled(sheet, cell("another")), sheet)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("never comes of one that does not", () => {
    fc.assert(
      fc.property(sheets, sheets, (before, next) => {
        fc.pre(isWithinBounds(before) && isRoomFor(next, before));
        expect(textOf(next).length).toBeLessThanOrEqual(ROOM_IN_ADDRESS);
      }),
    );
  });
});
