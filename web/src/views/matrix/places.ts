import { headingColumn, type Place } from "./moves.js";

/*
 * The places in the table that can have the focus: cells, and links and buttons in headings. One of them is reached by
 * Tab, the arrows lead to the others (roving tabindex). Which one it is, is set on the elements themselves, so that a
 * table of thousands of cells is not drawn again at each step.
 */

/** What an element is marked with to be such a place. */
export function placeMarks({ row, column }: Place) {
  return { tabIndex: -1, "data-row": row, "data-column": column };
}

/** The place that an element is or stands in. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const { row, column } = elementAt(target, "[data-row]")?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** The element with a mark that an event met. */
export function elementAt(target: EventTarget | null, mark: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(mark)) || undefined;
}

/** Takes the focus to a place, or to the nearest one to its right: a row without others below it has nothing to fold. */
export function focusPlace(grid: Element, { row, column }: Place): void {
  for (let at = column; at <= Math.max(column, headingColumn.lineage); at += 1) {
    const element = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${at}"]`);
    if (element !== null) {
      element.focus();
      return;
    }
  }
}

/** The place that is reached by Tab. */
export function reachable(grid: Element): HTMLElement | undefined {
  return grid.querySelector<HTMLElement>('[data-row][tabindex="0"]') ?? undefined;
}

/** Makes a place the one that is reached by Tab. */
export function reach(grid: Element, element: HTMLElement): void {
  const last = reachable(grid);
  if (last !== undefined) last.tabIndex = -1;
  element.tabIndex = 0;
}

/** The places of a cell: several where its principle stands in several rows. */
export function placesOfCell(grid: Element, cell: string): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>("[data-cell]")].filter(({ dataset }) => dataset["cell"] === cell);
}
