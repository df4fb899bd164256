import { monthNames } from "./calendar.js";
import { type End, edtfOf } from "./edtf.js";
import type { Moment } from "./moment.js";

/** How it is said that a date is approximate. */
type About = "about" | "c.";

const seasons: Readonly<Record<number, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/**
 * An EDTF date or interval of level 0 or 1 in English words: `1955~` is "about 1955", `195X` "the 1950s", `-0349` "350 BC",
 * `1978-12/1989~` "December 1978 to about 1989", `2012-11/..` "since November 2012", `1985-04-XX` "a day of April 1985".
 * What is no EDTF is given as it stands.
 *
 * @param about as notes have it, `c.`: "c. 1955"
 */
export function dateInWords(text: string, about: About = "about"): string {
  const edtf = edtfOf(text);
  if (edtf === undefined) return text;
  if (!edtf.isInterval) return endInWords(edtf.from, "", about);
  const beginning = endInWords(edtf.from, "an unknown beginning", about);
  const end = endInWords(edtf.to, "an unknown end", about);
  if (edtf.from === "open") return edtf.to === "open" ? "without beginning or end" : `until ${end}`;
  return edtf.to === "open" ? `since ${beginning}` : `${beginning} to ${end}`;
}

/** A year as people write it, by its number in EDTF: 0 is 1 BC. What few would take for a year is said to be one. */
export function yearInWords(year: number): string {
  if (year <= 0) return `${withSeparators(1 - year)} BC`;
  return year < 1000 || year > 9999 ? `AD ${withSeparators(year)}` : String(year);
}

function withSeparators(year: number): string {
  return year > 9999 ? year.toLocaleString("en") : String(year);
}

function endInWords(end: End, unknown: string, about: About): string {
  if (typeof end === "string") return unknown;
  const words = plainInWords(end);
  if (end.isUncertain) return end.isApproximate ? `possibly ${about} ${words}` : `possibly ${words}`;
  return end.isApproximate ? `${about} ${words}` : words;
}

function plainInWords(moment: Moment): string {
  const { firstYear, month, season, day, time, openDigits } = moment;
  const year = openDigits > 0 ? yearsInWords(moment) : yearInWords(firstYear);
  if (season !== undefined) return `${seasons[season]} ${year}`;
  if (month === undefined) return year;
  if (month === "XX") return `${day === undefined ? "a month" : "a day"} of ${year}`;
  const name = monthNames[month - 1];
  if (day === "XX") return `a day of ${name} ${year}`;
  const date = day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
  return time === undefined ? date : `${date}, ${timeInWords(time)}`;
}

function timeInWords(time: string): string {
  return time.replace("Z", " UTC").replace("+", " UTC+").replace("-", " UTC−");
}

/** A decade or century. Years before Christ count down, and EDTF's tens are a year off those of the name. */
function yearsInWords({ firstYear, lastYear, openDigits }: Moment): string {
  if (firstYear < 0) return `${1 - firstYear} to ${1 - lastYear} BC`;
  if (firstYear < 1000) return `AD ${Math.max(firstYear, 1)} to ${lastYear}`;
  // "The 1900s" are the century.
  return openDigits === 1 && firstYear % 100 === 0 ? `the years ${firstYear} to ${lastYear}` : `the ${firstYear}s`;
}
