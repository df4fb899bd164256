import { dateSpan } from "../../parts/date-spans.js";
import { lengthOf, type Stretch } from "./stretch.js";

/** What the source leaves open about the end of a date: how it is drawn follows from it. */
export interface Doubt {
  /** Approximate (`~`), or without an end that is known: the end fades. */
  readonly fades: boolean;
  /** Digits are left unspecified (`X`): some time within these years, which are hatched. */
  readonly isWithin: boolean;
  /** Uncertain (`?`), or unknown: a question mark stands there. */
  readonly isQuestioned: boolean;
  /** Open (`..`): an arrow leads on. */
  readonly isOpen: boolean;
}

/** An end that is not firm: the stretch over which it may lie. */
export interface DoubtfulEnd extends Doubt, Stretch {}

/** Where a date stands on the axis. Firm ends have no doubt about them. */
export interface DrawnDate extends Stretch {
  readonly start: DoubtfulEnd | undefined;
  readonly end: DoubtfulEnd | undefined;
}

/** An end that is open or unknown fades over such a part of the whole timeline, */
const OPEN_PART = 0.06;
/** and leaves so much of it for an arrow. */
const ARROW_PART = 0.015;

/** Where an EDTF date or interval stands, and over which stretches its ends are in doubt, on a timeline of a given length. */
export function drawnDate(edtf: string, whole: Stretch): DrawnDate {
  const { start, end } = dateSpan(edtf);
  const arrow = lengthOf(whole) * ARROW_PART;
  const from = start ?? Math.min(whole.from + arrow, end ?? whole.to);
  const to = end === undefined ? Math.max(whole.to - arrow, from + 1) : end + 1;
  const [first = edtf, last] = edtf.split("/");
  const doubts = [doubtOf(first), doubtOf(last ?? first)] as const;
  const open = lengthOf(whole) * OPEN_PART;
  const startTo = Math.min(afterDoubt(first) ?? from + open, to);
  const endFrom = Math.max(dateSpan(last ?? first).start ?? to - open, from);
  // Ends that may lie in each other's stretch, as those of a single date do, share what there is.
  const middle = startTo > endFrom && doubts[0] && doubts[1] ? (from + to) / 2 : undefined;
  return {
    from,
    to,
    start: doubts[0] && { ...doubts[0], from, to: middle ?? startTo },
    end: doubts[1] && { ...doubts[1], from: middle ?? endFrom, to },
  };
}

/** The day after the last one on which a date may start; undefined where it is open or unknown. */
function afterDoubt(date: string): number | undefined {
  const { end } = dateSpan(date);
  return end === undefined ? undefined : end + 1;
}

function doubtOf(date: string): Doubt | undefined {
  const isOpen = date === "..";
  const { start, startIsFirm } = dateSpan(date);
  if (startIsFirm) return undefined;
  const isUnknown = !isOpen && start === undefined;
  return {
    fades: isOpen || isUnknown || /[~%]/.test(date),
    isWithin: /[XS]/.test(date),
    isQuestioned: isUnknown || /[?%]/.test(date),
    isOpen,
  };
}
