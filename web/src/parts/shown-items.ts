import type { Parameter } from "../address/parameters.js";

/** No address has a page follow a list further than so. */
const MOST_SHOWN = 5_000;

/** How many items of a list are shown: so many at first, and more when the reader wants more. */
export function shownItems(atFirst: number): Parameter<number> {
  return {
    read: (written) =>
      /^[1-9]\d{0,5}$/.test(written ?? "") ? Math.min(Math.max(Number(written), atFirst), MOST_SHOWN) : atFirst,
    write: (count) => (count === atFirst ? undefined : String(count)),
  };
}
