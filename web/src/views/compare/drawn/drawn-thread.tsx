import { type Cell, leadsOn } from "../comparison.js";

/** At which height of a line its thread runs. */
export const THREAD = 13;

interface ThreadProps {
  readonly cell: Cell;
  readonly next: Cell | undefined;
  /** Where the cell begins, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** Between these, marks and words stand free. */
  readonly start: number;
  readonly end: number;
}

/** The thread that leads into a cell and out of it: whole where a principle is carried, broken where one side is silent. */
export function DrawnThread({ cell, next, from, start, end, to }: ThreadProps) {
  const into = cell.change === "introduced" ? undefined : cell.change;
  const out = leadsOn(next?.change) ? next?.change : undefined;
  const begin = into === "appeared" ? start - (start - from) / 4 : from;
  return (
    <>
      {into && <line class={`thread-${into}`} x1={begin} x2={start - 2} y1={THREAD} y2={THREAD} />}
      {out && end + 3 < to && <line class={`thread-${out}`} x1={end + 3} x2={to} y1={THREAD} y2={THREAD} />}
      {cell.change === "notAttested" && <circle class="thread-silent" cx={start + 7} cy={THREAD} r={4} />}
    </>
  );
}
