import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/*
 * Places of a picture or table that can have the focus, in rows and columns. One of them is reached by Tab, the arrows lead
 * to the others (roving tabindex). Which one it is, is set on the elements themselves, so that thousands of places are not
 * drawn again at each step.
 */
export interface Place {
  readonly row: number;
  readonly column: number;
}

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

/** The element at a place; undefined where there is none. */
export function elementIn(region: Element, { row, column }: Place): HTMLElement | undefined {
  return region.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? undefined;
}

/** The place that is reached by Tab. */
export function reachable(region: Element): HTMLElement | undefined {
  return region.querySelector<HTMLElement>('[data-row][tabindex="0"]') ?? undefined;
}

/** Makes a place the one that is reached by Tab. */
export function reach(region: Element, element: HTMLElement): void {
  const last = reachable(region);
  if (last !== undefined) last.tabIndex = -1;
  element.tabIndex = 0;
}

/** Keeps one place within reach of Tab, whatever becomes of the others; at first the first that has the mark `first`. */
export function useReachablePlace(region: RefObject<HTMLElement | null>, first: string): void {
  useEffect(() => {
    if (region.current === null || reachable(region.current) !== undefined) return;
    const place = region.current.querySelector<HTMLElement>(first);
    if (place !== null) reach(region.current, place);
  });
}
