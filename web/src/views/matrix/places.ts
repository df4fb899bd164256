import { elementIn, type Place } from "../../parts/places.js";
import { headingColumn } from "./moves.js";

/*
 * The places in the table that can have the focus: cells, and links and buttons in headings.
 */

/** Takes the focus to a place, or to the nearest one to its right: a row without others below it has nothing to fold. */
export function focusPlace(grid: Element, { row, column }: Place): void {
  for (let at = column; at <= Math.max(column, headingColumn.lineage); at += 1) {
    const element = elementIn(grid, { row, column: at });
    if (element !== undefined) {
      element.focus();
      return;
    }
  }
}

/** The places of a cell: several where its principle stands in several rows. */
export function placesOfCell(grid: Element, cell: string): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>("[data-cell]")].filter(({ dataset }) => dataset["cell"] === cell);
}
