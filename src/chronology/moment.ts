import { daysIn, monthNames } from "./calendar.js";

/** A part of a date of which the text says that it is left open: `XX`. */
export type Unspecified = "XX";

/** One date of EDTF, taken apart. */
export interface Moment {
  /** The years that it may lie in: one, unless digits are left unspecified. 0 is 1 BC. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** How many digits of the year are left unspecified: 1 in a decade, 2 in a century. */
  readonly openDigits: number;
  /** 1 to 12. */
  readonly month?: number | Unspecified;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  readonly day?: number | Unspecified;
  /** As written, with its shift from UTC. */
  readonly time?: string;
  /** `?` or `%` */
  readonly isUncertain: boolean;
  /** `~` or `%` */
  readonly isApproximate: boolean;
}

/** Why a text is no date: a half-sentence that goes on after "since", or empty where there is nothing to say of it. */
export class NotEdtf extends Error {
  constructor(reason = "") {
    super(reason);
    this.name = "NotEdtf";
  }
}

const calendarDate =
  /^(?<sign>-?)(?<digits>\d\d(?:\d\d|\dX|XX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<mark>[?~%]?)$/;
const longYear = /^Y(?<sign>-?)(?<digits>[1-9]\d{4,})(?<mark>[?~%]?)$/;
const withTime =
  /^(?<date>-?\d{4}-\d\d-\d\d)T(?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?)$/;

/** Reads one date of level 0 or 1. @throws NotEdtf */
export function readMoment(text: string): Moment {
  const timed = withTime.exec(text)?.groups;
  if (timed?.["time"] !== undefined) return { ...readMoment(timed["date"] ?? ""), time: timed["time"] };
  const { digits, sign, month, day, mark } = (calendarDate.exec(text) ?? longYear.exec(text))?.groups ?? {};
  if (digits === undefined) throw new NotEdtf();
  const years = yearsOf(digits, sign === "-");
  return {
    ...years,
    ...(month !== undefined && withinYear(years, month, day)),
    isUncertain: mark === "?" || mark === "%",
    isApproximate: mark === "~" || mark === "%",
  };
}

type Years = Pick<Moment, "firstYear" | "lastYear" | "openDigits">;

function yearsOf(digits: string, isNegative: boolean): Years {
  const openDigits = digits.split("X").length - 1;
  const [least, most] = [Number(digits.replaceAll("X", "0")), Number(digits.replaceAll("X", "9"))];
  if (!isNegative) return { firstYear: least, lastYear: most, openDigits };
  if (most === 0) throw new NotEdtf("the year 0 has no sign");
  return { firstYear: -most, lastYear: least === 0 ? -1 : -least, openDigits };
}

function withinYear(
  { firstYear, openDigits }: Years,
  month: string,
  day: string | undefined,
): Pick<Moment, "month" | "season" | "day"> {
  if (openDigits > 0) throw new NotEdtf("a decade or century has no months at level 1");
  if (month === "XX") {
    if (day !== undefined && day !== "XX") throw new NotEdtf("a day of an unspecified month is of level 2");
    return { month, ...(day && { day }) };
  }
  const number = Number(month);
  if (number >= 21 && number <= 24) {
    if (day !== undefined) throw new NotEdtf("a season has no days");
    return { season: number };
  }
  if (number < 1 || number > 12) throw new NotEdtf("months are 01 to 12, seasons 21 to 24");
  if (day === undefined) return { month: number };
  return { month: number, day: day === "XX" ? day : dayWithin(firstYear, number, Number(day)) };
}

function dayWithin(year: number, month: number, day: number): number {
  const last = daysIn(year, month);
  if (day < 1) throw new NotEdtf("days count from 01");
  if (day > last) throw new NotEdtf(`${monthNames[month - 1]} has ${last} days${month === 2 ? " in that year" : ""}`);
  return day;
}
