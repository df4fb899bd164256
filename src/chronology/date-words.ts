import { type End, edtfOf } from "./edtf.js";
import type { Moment } from "./moment.js";

/** The years that a decade or century may mean. 0 is 1 BC. */
export type Years = Pick<Moment, "firstYear" | "lastYear" | "openDigits">;

/** How a language says dates: the words around numbers, and their order. */
export interface DateWords {
  /** A year by its number in EDTF: 0 is 1 BC. */
  year(year: number): string;
  /** A decade or century, of which digits are left unspecified. */
  years(years: Years): string;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; of a year in words. */
  season(season: number, year: string): string;
  /** 1 to 12, of a year in words. */
  month(month: number, year: string): string;
  day(day: number, month: number, year: string): string;
  /** A time of a day in words: `23:20:30`, and what it is ahead of UTC, as written: `Z`, `+08:00`. */
  time(time: string, shift: string, day: string): string;
  /** Some month of a year, some day of a year or month. */
  someMonth(year: string): string;
  someDay(within: string): string;
  about(date: string): string;
  possibly(date: string): string;
  between(beginning: string, end: string): string;
  since(beginning: string): string;
  until(end: string): string;
  readonly withoutEnds: string;
  readonly unknownBeginning: string;
  readonly unknownEnd: string;
}

/** An EDTF date or interval of level 0 or 1 in the words of a language; what is no EDTF as it stands. */
export function dateIn(words: DateWords, text: string): string {
  const edtf = edtfOf(text);
  if (edtf === undefined) return text;
  if (!edtf.isInterval) return endIn(words, edtf.from, "");
  const beginning = endIn(words, edtf.from, words.unknownBeginning);
  const end = endIn(words, edtf.to, words.unknownEnd);
  if (edtf.from === "open") return edtf.to === "open" ? words.withoutEnds : words.until(end);
  return edtf.to === "open" ? words.since(beginning) : words.between(beginning, end);
}

function endIn(words: DateWords, end: End, unknown: string): string {
  if (typeof end === "string") return unknown;
  const plain = momentIn(words, end);
  const about = end.isApproximate ? words.about(plain) : plain;
  return end.isUncertain ? words.possibly(about) : about;
}

function momentIn(words: DateWords, moment: Moment): string {
  const { firstYear, month, season, day, time, openDigits } = moment;
  const year = openDigits > 0 ? words.years(moment) : words.year(firstYear);
  if (season !== undefined) return words.season(season, year);
  if (month === undefined) return year;
  if (month === "XX") return day === undefined ? words.someMonth(year) : words.someDay(year);
  if (day === undefined) return words.month(month, year);
  if (day === "XX") return words.someDay(words.month(month, year));
  const date = words.day(day, month, year);
  const [, clock = "", shift = ""] = /^([\d:]+)(.*)$/.exec(time ?? "") ?? [];
  return time === undefined ? date : words.time(clock, shift, date);
}
