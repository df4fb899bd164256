import { expect, it } from "vitest";
import { nextShown, shownItems } from "../../web/src/parts/shown-items.js";

it("shows as many items as an address asks for, no fewer than at first and no more than a page can hold", () => {
  const read = (written: string | undefined) => shownItems(25).read(written);
  expect([undefined, "all", "10", "200", "999999"].map(read)).toEqual([25, 25, 25, 200, 5_000]);
});

it("offers the next step of a list, its rest where that is less, and nothing where a page ends", () => {
  expect(nextShown(25, 1_000, 100)).toBe(125);
  expect(nextShown(925, 1_000, 100)).toBe(1_000);
  expect(nextShown(1_000, 1_000, 100)).toBeUndefined();
  expect(nextShown(4_950, 10_000, 100)).toBe(5_000);
  expect(nextShown(5_000, 10_000, 100)).toBeUndefined();
});
