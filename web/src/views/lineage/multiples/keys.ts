import type { Place } from "../../../parts/places.js";

/** How many rows a page is. */
const PAGE = 10;

/**
 * Where a key leads from a place, as far as there is anything: along a row to what stands next in it, up and down to what
 * stands nearest in the row. Undefined: the key leads nowhere.
 *
 * @param rows the columns, ascending, in which each row has something
 */
export function placeAfter(
  rows: readonly (readonly number[])[],
  { row, column }: Place,
  key: string,
): Place | undefined {
  const here = rows[row] ?? [];
  const at = here.indexOf(column);
  const inRow = (to: number | undefined): Place | undefined => (to === undefined ? undefined : { row, column: to });
  const toRow = (to: number): Place | undefined => {
    const there = Math.max(0, Math.min(to, rows.length - 1));
    const nearest = nearestTo(column, rows[there] ?? []);
    return there === row || nearest === undefined ? undefined : { row: there, column: nearest };
  };
  switch (key) {
    case "ArrowRight":
      return inRow(here[at + 1]);
    case "ArrowLeft":
      return inRow(here[at - 1]);
    case "Home":
      return inRow(here[0]);
    case "End":
      return inRow(here.at(-1));
    case "ArrowDown":
      return toRow(row + 1);
    case "ArrowUp":
      return toRow(row - 1);
    case "PageDown":
      return toRow(row + PAGE);
    case "PageUp":
      return toRow(row - PAGE);
    default:
      return undefined;
  }
}

function nearestTo(column: number, columns: readonly number[]): number | undefined {
  return columns.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - column) < Math.abs(best - column) ? each : best),
    undefined,
  );
}
