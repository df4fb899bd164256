import type { Parameter } from "../address/parameters.js";

/** How many items of a list are shown: so many at first, and more when the reader wants more. */
export function shownItems(atFirst: number): Parameter<number> {
  return {
    read: (written) => (/^[1-9]\d{0,5}$/.test(written ?? "") ? Math.max(Number(written), atFirst) : atFirst),
    write: (count) => (count === atFirst ? undefined : String(count)),
  };
}
