import type { Stance } from "./doctrine.js";
import type { Cell, Row } from "./rows.js";

export const PAD = 5;
/** How large the mark of a stance is, and how far the next one stands from where it begins. */
export const MARK = 13;
export const MARK_STEP = 15;
/** The same for stances of what is folded below. */
export const SMALL_MARK = 9;
export const SMALL_MARK_STEP = 10;
const FRAME = 3;

/** An era has at least so much room, for its name. */
const NARROWEST_ERA = 100;

/** How wide the marks of a cell's own stances are. */
export function ownWidth({ own }: Cell): number {
  return kindsIn(own) * MARK_STEP;
}

/** How wide the frame around the marks of what is folded below is; nothing where there are none. */
export function belowWidth({ below }: Cell): number {
  return below.length === 0 ? 0 : kindsIn(below) * SMALL_MARK_STEP + FRAME;
}

/** How much room each era takes: all the same, enough for the cell with the most marks. */
export function eraWidth(rows: readonly Row[]): number {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ownWidth(cell) + belowWidth(cell) + 2 * PAD));
  return cells.reduce((widest, width) => Math.max(widest, width), NARROWEST_ERA);
}

function kindsIn(stances: readonly Stance[]): number {
  return new Set(stances.map(({ kind }) => kind)).size;
}
