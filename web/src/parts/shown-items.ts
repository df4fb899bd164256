import type { Parameter } from "../address/parameters.js";

/** No page follows a list further than so. */
export const MOST_SHOWN = 5_000;

/** How many items of a list are shown: so many at first, and more when the reader wants more. */
export function shownItems(atFirst: number): Parameter<number> {
  return {
    read: (written) =>
      /^[1-9]\d{0,5}$/.test(written ?? "") ? Math.min(Math.max(Number(written), atFirst), MOST_SHOWN) : atFirst,
    write: (count) => (count === atFirst ? undefined : String(count)),
  };
}

/** How many of a list are shown next, a step further; undefined: the page shows no more of it. */
export function nextShown(shown: number, total: number, step: number): number | undefined {
  const next = Math.min(shown + step, total, MOST_SHOWN);
  return next > shown ? next : undefined;
}
