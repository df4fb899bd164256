import { expect, it } from "vitest";
import { shownItems } from "../../web/src/parts/shown-items.js";

it("shows as many items as an address asks for, no fewer than at first and no more than a page can hold", () => {
  const read = (written: string | undefined) => shownItems(25).read(written);
  expect([undefined, "all", "10", "200", "999999"].map(read)).toEqual([25, 25, 25, 200, 5_000]);
});
