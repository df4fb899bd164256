import edtf from "edtf";
import { LRUCache } from "lru-cache";

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that an EDTF expression may cover, counted from 1970-01-01; null where it is open or unknown. */
export interface DaySpan {
  readonly earliestDay: number | null;
  readonly latestDay: number | null;
}

/** Dates, seasons, years and intervals; the lists and sets of level 2 name no single time. */
const accepted = new Set(["Date", "Season", "Interval", "Year", "Decade", "Century"]);

export const edtfExpectation =
  "an EDTF date or interval of level 0 or 1, such as 1949-06, 1955~, 195X, 1978-12/1989~ or 2012-11/.. (ISO 8601-2:2019)";

/** The package reads a date without hyphens, and more digits than a year has; EDTF writes neither (years beyond 9999 start with Y). */
const tooManyDigits = /(?<![Y\d])-?\d{5,}/;

/**
 * The days that `text` may cover: `1955~` the whole of 1955, `195X/196X` from 1950 to 1969, `2012-11/..` no last day.
 * An approximate date is taken at its word here; how it is drawn is the reader's matter.
 *
 * @returns undefined when `text` is not EDTF, ends before it starts, or lies beyond the range of dates.
 */
export function daySpan(text: string): DaySpan | undefined {
  const known = spans.get(text);
  if (known) return known;
  const span = parse(text);
  if (span && text.length <= LONGEST_KEPT) spans.set(text, span);
  return span;
}

/** Reading a date takes the package a tenth of a millisecond, and a corpus names the same ones over and over. */
const spans = new LRUCache<string, DaySpan>({ max: 20_000 });
/** In characters: two dates to the day with their signs, and an interval's slash. */
const LONGEST_KEPT = 32;

function parse(text: string): DaySpan | undefined {
  if (tooManyDigits.test(text)) return undefined;
  try {
    const { type, min, max } = edtf(text);
    if (!accepted.has(type) || Number.isNaN(min) || Number.isNaN(max)) return undefined;
    return { earliestDay: dayOf(min), latestDay: dayOf(max) };
  } catch {
    return undefined;
  }
}

export function isEdtf(text: string): boolean {
  return daySpan(text) !== undefined;
}

export function isEdtfInterval(text: string): boolean {
  return text.includes("/") && isEdtf(text);
}

function dayOf(milliseconds: number | null): number | null {
  return milliseconds === null || !Number.isFinite(milliseconds) ? null : Math.floor(milliseconds / MILLISECONDS_A_DAY);
}
