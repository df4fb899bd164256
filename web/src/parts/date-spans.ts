import { daySpan, type End, edtfOf } from "../../../src/chronology/edtf.js";

/** The days that a date or interval may cover, counted from 1970-01-01, and how firmly its ends are known. */
export interface DateSpan {
  /** The first day; undefined where the beginning is open or unknown. */
  readonly start: number | undefined;
  /** The last day; undefined where the end is open or unknown. */
  readonly end: number | undefined;
  /** False where the beginning is approximate, uncertain, open or unknown, or leaves digits unspecified. */
  readonly startIsFirm: boolean;
  readonly endIsFirm: boolean;
}

const unknown: DateSpan = { start: undefined, end: undefined, startIsFirm: false, endIsFirm: false };

/**
 * The days that an EDTF date or interval may cover: `1955~` the whole of 1955, neither end firm; `1978-12/1989~` from
 * December 1978, firmly, to the end of 1989 or so. What is no EDTF covers no known day.
 */
export function dateSpan(text: string): DateSpan {
  const span = known.get(text) ?? spanOf(text);
  known.set(text, span);
  return span;
}

/** A timeline asks for the same dates again and again. */
const known = new Map<string, DateSpan>();

function spanOf(text: string): DateSpan {
  const [edtf, span] = [edtfOf(text), daySpan(text)];
  if (edtf === undefined || span === undefined) return unknown;
  return {
    start: span.earliestDay ?? undefined,
    end: span.latestDay ?? undefined,
    startIsFirm: isFirm(edtf.from),
    endIsFirm: isFirm(edtf.to),
  };
}

function isFirm(end: End): boolean {
  if (typeof end === "string") return false;
  const isWhole = end.openDigits === 0 && end.month !== "XX" && end.day !== "XX";
  return isWhole && !end.isApproximate && !end.isUncertain;
}
