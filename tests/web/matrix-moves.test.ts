import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingColumn, moved } from "../../web/src/views/matrix/moves.js";

const [rows, columns] = [30, 8];
const from = { row: 4, column: 3 };
const pressed = (key: string, ctrlKey = false) => moved({ key, ctrlKey }, from, rows, columns);

describe("keys in the matrix", () => {
  it.each([
    ["ArrowUp", { row: 3, column: 3 }],
    ["ArrowDown", { row: 5, column: 3 }],
    ["ArrowLeft", { row: 4, column: 2 }],
    ["ArrowRight", { row: 4, column: 4 }],
    ["Home", { row: 4, column: headingColumn.fold }],
    ["End", { row: 4, column: 7 }],
    ["PageUp", { row: 0, column: 3 }],
    ["PageDown", { row: 14, column: 3 }],
  ])("lead where the ARIA practices have them lead: %s", (key, to) => {
    expect(pressed(key)).toEqual(to);
  });

  it("lead with Ctrl to the corners, and otherwise nowhere", () => {
    expect(pressed("Home", true)).toEqual({ row: 0, column: headingColumn.fold });
    expect(pressed("End", true)).toEqual({ row: 29, column: 7 });
    expect(pressed("a")).toBeUndefined();
    expect(pressed("Tab")).toBeUndefined();
  });

  it("never lead out of the table, whose row of eras has no headings of principles", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    const places = fc.record({ row: fc.integer({ min: -1, max: 29 }), column: fc.integer({ min: 0, max: 7 }) });
    fc.assert(
      fc.property(places, fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (start, presses) => {
        let place = start;
        for (const key of presses) place = moved({ key, ctrlKey: false }, place, rows, columns) ?? place;
        expect(place.row >= -1 && place.row < rows && place.column < columns).toBe(true);
        expect(place.column >= (place.row === -1 ? 0 : headingColumn.fold)).toBe(true);
      }),
    );
  });
});
