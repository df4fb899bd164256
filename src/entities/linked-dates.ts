import { edtfOf } from "../chronology/edtf.js";
import { optional } from "./linked-data.js";

interface DateLiteral {
  readonly "@type": string;
  readonly "@value": string;
}

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

/**
 * A date or interval as a literal of EDTF, and beside it, where that says the same, as one of XML Schema, which every engine
 * knows.
 */
export function dated(edtf: string): readonly DateLiteral[] {
  return [{ "@type": EDTF, "@value": edtf }, ...exact(edtf)];
}

/** First and last date of an EDTF date or interval; an end that is open or not known is left out. */
export function bounds(date: string) {
  const [start, end] = date.split("/").map((part) => (part === "" || part === ".." ? undefined : dated(part)));
  return { ...optional("schema:startDate", start), ...optional("schema:endDate", end) };
}

/**
 * Of a date that is uncertain or approximate, left open in part, a season or an interval there is none: XML Schema has no words
 * for that. EDTF takes its other dates from ISO 8601 as XML Schema does, but for the letter before long years.
 */
function exact(edtf: string): readonly DateLiteral[] {
  const { from, isInterval } = edtfOf(edtf) ?? { from: "unknown" };
  if (isInterval || typeof from === "string") return [];
  const { isUncertain, isApproximate, openDigits, month, season, day, time } = from;
  if (isUncertain || isApproximate || openDigits > 0 || season !== undefined || day === "XX" || month === "XX")
    return [];
  if (time !== undefined) return moment(edtf);
  const monthOrYear = month === undefined ? "xsd:gYear" : "xsd:gYearMonth";
  return [{ "@type": day === undefined ? monthOrYear : "xsd:date", "@value": edtf.replace(/^Y/, "") }];
}

/** XML Schema wants the minutes of a shift from UTC, and knows none above 14 hours. */
function moment(edtf: string): readonly DateLiteral[] {
  const value = edtf.replace(/([+-]\d\d)$/, "$1:00");
  return /[+-]14:(?!00)/.test(value) ? [] : [{ "@type": "xsd:dateTime", "@value": value }];
}
