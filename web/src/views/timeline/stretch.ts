import { dateSpan } from "../../parts/date-spans.js";

const MILLISECONDS_A_DAY = 86_400_000;
/** Nothing on a timeline of doctrines is told closer than by the day: two weeks fill any screen. */
const SHORTEST = 14;
/** Room at both ends, as a part of the whole. */
const MARGIN = 0.02;
/** Room for an end that is open or unknown to fade, and for its arrow, as a part of the whole. */
const OPEN_ROOM = 0.08;

/** A stretch of time in days since 1970-01-01, up to but without the day `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** What the reader asks for and what the stretch of a whole timeline follows from. */
interface Bounds {
  /** EDTF, or empty: from the first thing. */
  readonly from: string;
  /** EDTF, or empty: to the last thing. */
  readonly to: string;
  /** When the edition was published: what has not ended is drawn up to then. */
  readonly published: string;
}

/** The stretch in which all dates have their place, no longer than the reader asked for. */
export function wholeStretch(dates: readonly string[], { from, to, published }: Bounds): Stretch {
  const spans = dates.map(dateSpan);
  const known = spans.flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined);
  const isOngoing = dates.some((date) => date.endsWith("/.."));
  if (isOngoing || known.length === 0) known.push(Math.floor(Date.parse(published) / MILLISECONDS_A_DAY));
  const [first, last] = [Math.min(...known), Math.max(...known) + 1];
  const part = (share: number): number => Math.max(SHORTEST, Math.ceil((last - first) * share));
  const begins = spans.flatMap(({ start, end }) =>
    start === undefined && end !== undefined ? end - part(OPEN_ROOM) : [],
  );
  const goesOn = spans.flatMap(({ start, end }) =>
    end === undefined && start !== undefined ? start + part(OPEN_ROOM) : [],
  );
  const start = dateSpan(from).start ?? Math.min(first - part(MARGIN), ...begins);
  const end = (dateSpan(to).end ?? Math.max(last + part(MARGIN) - 1, ...goesOn)) + 1;
  return { from: start, to: Math.max(end, start + SHORTEST) };
}

/** The stretch moved and shortened as little as it takes to lie within the whole. */
export function within(whole: Stretch, { from, to }: Stretch): Stretch {
  const length = Math.min(Math.max(to - from, Math.min(SHORTEST, lengthOf(whole))), lengthOf(whole));
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  // The sum may be off by the last digit.
  return { from: start, to: Math.min(start + length, whole.to) };
}

/** The stretch made longer (`factor` above 1) or shorter, the day `about` staying where it is. */
export function zoomed(stretch: Stretch, factor: number, about = (stretch.from + stretch.to) / 2): Stretch {
  const length = Math.max(lengthOf(stretch) * factor, SHORTEST);
  const from = about - ((about - stretch.from) / lengthOf(stretch)) * length;
  return { from, to: from + length };
}

export function moved({ from, to }: Stretch, days: number): Stretch {
  return { from: from + days, to: to + days };
}

/** The stretch moved, if it has to, so that it shows something of another one. */
export function showing(stretch: Stretch, wanted: Stretch): Stretch {
  if (wanted.to > stretch.from && wanted.from < stretch.to) return stretch;
  const middle = (Math.max(wanted.from, -1e9) + Math.min(wanted.to, 1e9)) / 2;
  return moved(stretch, middle - (stretch.from + stretch.to) / 2);
}

/** A stretch as it stands in the address: its first and its last day. */
export const stretchInAddress = {
  read: (written = ""): Stretch | undefined => {
    if (!written.includes("/")) return undefined;
    const { start, end } = dateSpan(written);
    return start === undefined || end === undefined ? undefined : { from: start, to: end + 1 };
  },
  write: (stretch: Stretch | undefined): string | undefined =>
    stretch && `${dayText(Math.floor(stretch.from))}/${dayText(Math.ceil(stretch.to) - 1)}`,
};

/** A stretch as an EDTF interval, no more exact than can be seen: in years, months or days. */
export function stretchText(stretch: Stretch): string {
  const length = lengthOf(stretch);
  const tooExact = length > 3_650 ? /(-\d\d){2}$/ : length > 365 ? /-\d\d$/ : "";
  return [Math.floor(stretch.from), Math.ceil(stretch.to) - 1]
    .map((day) => dayText(day).replace(tooExact, ""))
    .join("/");
}

/** A day in EDTF; where a year takes more than four digits, the year alone. */
export function dayText(day: number): string {
  const moment = momentOf(day);
  const year = moment.getUTCFullYear();
  const sign = year < 0 ? "-" : "";
  const digits = String(Math.abs(year)).padStart(4, "0");
  return digits.length > 4
    ? `Y${sign}${digits}`
    : `${sign}${digits}${moment.toISOString().replace(/^.*?(-\d\d-\d\d)T.*$/, "$1")}`;
}

/** The farthest day that a date of JavaScript can be, before 1970 and after. */
const FARTHEST_DAY = 100_000_000;

export function momentOf(day: number): Date {
  return new Date(Math.min(Math.max(day, -FARTHEST_DAY), FARTHEST_DAY) * MILLISECONDS_A_DAY);
}
