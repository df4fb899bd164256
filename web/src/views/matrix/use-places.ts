import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { reach } from "../../parts/places.js";
import { placesOfCell } from "./places.js";

/**
 * Shows which cell is open, wherever it stands, and gives the focus back to it when it is closed.
 *
 * @param open as the address names it; empty: none is open
 * @param table another one: the table has been drawn again
 */
export function useOpenCell(grid: RefObject<HTMLElement | null>, open: string, table: unknown): void {
  const last = useRef(open);
  useEffect(() => {
    const places = grid.current === null || open === "" ? [] : placesOfCell(grid.current, open);
    for (const place of places) place.setAttribute("aria-current", "true");
    return () => {
      for (const place of places) place.removeAttribute("aria-current");
    };
  }, [grid, open, table]);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (grid.current === null || open === before) return;
    if (open === "" && isWaiting(grid.current)) placeOfCell(grid.current, before)?.focus();
  }, [grid, open]);
  useEffect(() => {
    if (grid.current === null || open === "") return;
    const place = placeOfCell(grid.current, open);
    if (place === undefined) return;
    reach(grid.current, place);
    place.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [grid, open]);
}

/** The place of a cell: the one that was chosen last, and so is within reach, where there are several. */
function placeOfCell(grid: Element, cell: string): HTMLElement | undefined {
  const places = placesOfCell(grid, cell);
  return places.find(({ tabIndex }) => tabIndex === 0) ?? places[0];
}

/** Whether the reader has not gone on elsewhere: a panel that closes leaves the focus to the page, or gives it to the table. */
function isWaiting(grid: Element): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || grid.contains(activeElement);
}
