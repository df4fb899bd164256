import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";

const stops = "a, button";

/**
 * Makes one stop of the Tab key of a whole table, in which the arrow keys, Home and End lead from one link or button to
 * the next; cells without any are passed over.
 */
export function useRovingFocus() {
  const table = useRef<HTMLTableElement>(null);
  // After every drawing: what has come is no stop, and if the stop has gone, the first takes its place.
  useEffect(() => {
    const all = [...(table.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
    const stop = all.find((one) => one.tabIndex === 0 && one.hasAttribute("tabindex")) ?? all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  });
  return {
    ref: table,
    onFocusIn: ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(stops)) return;
      for (const one of table.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) one.tabIndex = -1;
      target.tabIndex = 0;
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLTableElement>) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>("td, th") : null;
      const next = cell && stopFrom(event.currentTarget, cell, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function stopFrom(table: HTMLTableElement, cell: HTMLTableCellElement, key: string): HTMLElement | undefined {
  const row = cell.closest("tr");
  if (row === null) return undefined;
  const across = [...row.cells];
  const down = [...table.rows].map(({ cells }) => cells[cell.cellIndex]);
  const [column, line] = [cell.cellIndex, [...table.rows].indexOf(row)];
  switch (key) {
    case "ArrowRight":
      return firstStop(across.slice(column + 1));
    case "ArrowLeft":
      return firstStop(across.slice(0, column).reverse());
    case "ArrowDown":
      return firstStop(down.slice(line + 1));
    case "ArrowUp":
      return firstStop(down.slice(0, line).reverse());
    case "Home":
      return firstStop(across);
    case "End":
      return firstStop(across.reverse());
    default:
      return undefined;
  }
}

function firstStop(cells: readonly (HTMLTableCellElement | undefined)[]): HTMLElement | undefined {
  for (const cell of cells) {
    const stop = cell?.querySelector<HTMLElement>(stops);
    if (stop) return stop;
  }
  return undefined;
}
