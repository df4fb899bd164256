import edtf from "edtf";

const MILLISECONDS_A_DAY = 86_400_000;

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

/** A corpus names the same dates over and over, and reading one takes the package a tenth of a millisecond. */
const read = new Map<string, DateSpan>();

/**
 * The days that an EDTF date or interval may cover: `1955~` the whole of 1955, neither end firm; `1978-12/1989~` from
 * December 1978, firmly, to the end of 1989 or so. What is no EDTF covers no known day.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function dateSpan(text: string): DateSpan {
  const known = read.get(text);
  if (known) return known;
  const span = spanOf(text);
  read.set(text, span);
  return span;
}

function spanOf(text: string): DateSpan {
  try {
    const { min, max } = edtf(text);
    const [from = text, to = from] = text.split("/");
    const [start, end] = [dayOf(min), dayOf(max)];
    return {
      start,
      end,
      startIsFirm: start !== undefined && isFirm(from),
      endIsFirm: end !== undefined && isFirm(to),
    };
  } catch {
    return unknown;
  }
}

function dayOf(milliseconds: number | null): number | undefined {
  return milliseconds === null || !Number.isFinite(milliseconds)
    ? undefined
    : Math.floor(milliseconds / MILLISECONDS_A_DAY);
}

/** At every level of EDTF, doubt about a date is written with these signs and no others. */
function isFirm(date: string): boolean {
  return !/[~?%XS]/.test(date);
}
