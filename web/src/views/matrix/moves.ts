import type { Place } from "../../parts/places.js";

/** What stands in the heading of a row, in columns below 0; row -1 is that of the eras. */
export const headingColumn = { fold: -3, name: -2, lineage: -1 } as const;

/** How many rows a page is. */
const PAGE = 10;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a place in a table of so many rows and columns, as the ARIA practices have it for grids:
 * arrows, Home and End in the row, with Ctrl in the table, PageUp and PageDown. Undefined: the key leads nowhere.
 */
export function moved({ key, ctrlKey }: Key, from: Place, rows: number, columns: number): Place | undefined {
  const to = goal(key, ctrlKey, from, rows, columns);
  if (to === undefined) return undefined;
  const row = between(-1, to.row, rows - 1);
  const first = row === -1 ? 0 : headingColumn.fold;
  return { row, column: between(first, to.column, columns - 1) };
}

function goal(key: string, ctrlKey: boolean, { row, column }: Place, rows: number, columns: number): Place | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: headingColumn.fold };
    case "End":
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    case "PageUp":
      return { row: Math.max(row - PAGE, Math.min(row, 0)), column };
    case "PageDown":
      return { row: row + PAGE, column };
    default:
      return undefined;
  }
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
