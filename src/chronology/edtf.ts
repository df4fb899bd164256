/**
 * Dates and intervals of the Extended Date/Time Format, levels 0 and 1 whole and nothing beyond (decision 27).
 *
 * @see https://www.loc.gov/standards/datetime/
 */
import { dateOfDay, dayNumber, daysIn } from "./calendar.js";
import { type Moment, NotEdtf, readMoment } from "./moment.js";

/** In characters: an interval between two marked days takes 25, and years beyond 9999 a few more. Nothing longer is looked at. */
export const LONGEST_EDTF = 64;

export const edtfExpectation =
  "an EDTF date or interval of level 0 or 1, such as 1949-06, 1955~, 195X, -0349, 1978-12/1989~ or 2012-11/.. (ISO 8601-2:2019)";

/** An end of an interval: a date, open (`..`), or unknown (nothing written). */
export type End = Moment | "open" | "unknown";

/** A date or an interval, taken apart. A date is the interval of itself. */
export interface Edtf {
  readonly from: End;
  readonly to: End;
  readonly isInterval: boolean;
}

/** The days that an EDTF expression may cover, counted from 1970-01-01; null where it is open or unknown. */
export interface DaySpan {
  readonly earliestDay: number | null;
  readonly latestDay: number | null;
}

/** The same as dates of the calendar. */
export interface DateSpan {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Reads a date or an interval, in time that grows with its length. @throws NotEdtf saying why it is none */
export function readEdtf(text: string): Edtf {
  if (text.length > LONGEST_EDTF) throw new NotEdtf(`it has more than ${LONGEST_EDTF} characters`);
  const [from = "", to, ...more] = text.split("/");
  if (to === undefined) {
    const moment = readMoment(from);
    return { from: moment, to: moment, isInterval: false };
  }
  if (more.length > 0) throw new NotEdtf("an interval has one slash");
  const ends = { from: readEnd(from), to: readEnd(to) };
  if (ends.from === "unknown" && ends.to === "unknown") throw new NotEdtf("neither end is known");
  const { earliestDay, latestDay } = spanBetween(ends.from, ends.to);
  if (earliestDay !== null && latestDay !== null && latestDay < earliestDay)
    throw new NotEdtf("it ends before it starts");
  return { ...ends, isInterval: true };
}

/**
 * The days that `text` may cover: `1955~` the whole of 1955, `195X/196X` from 1950 to 1969, `2012-11/..` no last day.
 * An approximate date is taken at its word here; how it is drawn is the reader's matter. What lies farther off than dates of
 * computers reach, some 273,000 years, is taken to lie that far.
 *
 * @returns undefined when `text` is not EDTF
 */
export function daySpan(text: string): DaySpan | undefined {
  const edtf = edtfOf(text);
  if (edtf === undefined) return undefined;
  const { earliestDay, latestDay } = spanBetween(edtf.from, edtf.to);
  return { earliestDay: withinReach(earliestDay), latestDay: withinReach(latestDay) };
}

/** A span of days as dates, in the form that `dateOfDay` gives. */
export function dateSpan({ earliestDay, latestDay }: DaySpan): DateSpan {
  const dateOf = (day: number | null) => (day === null ? null : dateOfDay(day));
  return { earliest: dateOf(earliestDay), latest: dateOf(latestDay) };
}

/** The days on which a date or interval may start; undefined when `text` is not EDTF, or does not tell. */
export function startSpan(text: string): DaySpan | undefined {
  const from = edtfOf(text)?.from;
  return from === undefined || typeof from === "string" ? undefined : spanBetween(from, from);
}

/** What was read; undefined when `text` is not EDTF. */
export function edtfOf(text: string): Edtf | undefined {
  try {
    return readEdtf(text);
  } catch (error) {
    if (error instanceof NotEdtf) return undefined;
    throw error;
  }
}

export function isEdtf(text: string): boolean {
  return edtfOf(text) !== undefined;
}

export function isEdtfInterval(text: string): boolean {
  return edtfOf(text)?.isInterval === true;
}

function readEnd(text: string): End {
  if (text === "") return "unknown";
  if (text === "..") return "open";
  const moment = readMoment(text);
  if (moment.time !== undefined) throw new NotEdtf("the ends of an interval have no time of day");
  return moment;
}

/** The farthest day of JavaScript's dates, which an integer of PostgreSQL holds too. */
const FARTHEST_DAY = 100_000_000;

function withinReach(day: number | null): number | null {
  return day === null ? null : Math.min(Math.max(day, -FARTHEST_DAY), FARTHEST_DAY);
}

function spanBetween(from: End, to: End): DaySpan {
  return {
    earliestDay: typeof from === "string" ? null : firstDay(from),
    latestDay: typeof to === "string" ? null : lastDay(to),
  };
}

/** In which month a season starts, as the northern half of the earth counts: EDTF says spring and leaves open where. */
const seasonStarts: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function firstDay({ firstYear, month, season, day }: Moment): number {
  const first = season === undefined ? month : seasonStarts[season];
  return dayNumber(firstYear, typeof first === "number" ? first : 1, typeof day === "number" ? day : 1);
}

function lastDay({ lastYear, month, season, day }: Moment): number {
  // A winter goes on into the next year, to the end of February.
  if (season === 24) return dayNumber(lastYear + 1, 2, daysIn(lastYear + 1, 2));
  const last = season === undefined ? (typeof month === "number" ? month : 12) : (seasonStarts[season] ?? 0) + 2;
  return dayNumber(lastYear, last, typeof day === "number" ? day : daysIn(lastYear, last));
}
