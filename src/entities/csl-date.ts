import * as z from "zod";
import { type Edtf, type End, isEdtf, readEdtf } from "../chronology/edtf.js";
import { dateInWords } from "../chronology/english-dates.js";
import { edtfDate, name } from "./shapes.js";

const LONGEST_YEAR = 4;
/** CSL counts spring to winter from 1; EDTF has them where months would be. */
const FIRST_SEASON = 20;

const notWhole = "is not a whole number; expected one such as 1919, in [year, month, day]";
const noDate = "is not a date; expected EDTF such as 1919-03, or date-parts: [[1919, 3, 3]]";
const noSeason = "is no season; expected 1 for spring, 2, 3 or 4";

const wholeNumber = z.union(
  [
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,9}$/, notWhole)
      .transform(Number),
  ],
  notWhole,
);
const dateParts = z
  .array(
    z
      .array(wholeNumber)
      .min(1, "is empty; expected [year], [year, month] or [year, month, day]")
      .max(3, "has more than three parts; expected [year, month, day]"),
  )
  .min(1, "is empty; expected a list of one date, such as [[1919, 3, 3]]")
  .max(2, "has more than two dates; expected [[1919, 3, 3]], or the first and the last of a range");

const structured = z
  .strictObject({
    "date-parts": dateParts.optional().describe("[[year, month, day]]; of a range two such lists."),
    season: z
      .union(
        [
          z.int(),
          z
            .string()
            .regex(/^[1-4]$/, noSeason)
            .transform(Number),
        ],
        noSeason,
      )
      .refine((value) => value >= 1 && value <= 4, noSeason)
      .optional()
      .describe("1 spring, 2 summer, 3 autumn, 4 winter; beside a year."),
    circa: z.boolean().optional().describe("Whether it is about then."),
    literal: name.optional().describe("What is printed, where it is no date that can be counted."),
    raw: name.optional().describe("The same, as it was typed."),
  })
  .superRefine((date, check) => {
    const { "date-parts": parts, season, literal, raw } = date;
    if (parts === undefined && literal === undefined && raw === undefined)
      check.addIssue("says no date; expected date-parts such as [[1919, 3, 3]], or a literal");
    else if (season !== undefined && (parts?.length !== 1 || parts[0]?.length !== 1))
      check.addIssue("has a season beside something else than one year; expected date-parts such as [[1919]]");
    else if (parts !== undefined && !isEdtf(edtfOfParts({ ...date, "date-parts": parts })))
      check.addIssue(
        "is no date of the calendar; expected date-parts such as [[1919, 3, 3]], the first before the last",
      );
  });

/** A date as CSL-JSON has it: in parts, in words, or as an EDTF string, which its newer schema knows too. */
export const cslDate = z.union([edtfDate, structured], noDate).meta({ id: "date" });

export type CslDate = z.infer<typeof cslDate>;

/** A date of CSL as EDTF; undefined where it is in words. */
export function edtfOf(date: CslDate): string | undefined {
  if (typeof date === "string") return date;
  const { "date-parts": parts, literal, raw } = date;
  if (parts !== undefined) return edtfOfParts({ ...date, "date-parts": parts });
  return [literal, raw].find((text) => text !== undefined && isEdtf(text));
}

/** The same as notes and citations print it: `c. 1750`, `May 1733`, `350 BC`; what is in words as it is written. */
export function dateAsCited(date: CslDate): string {
  const edtf = edtfOf(date);
  if (edtf !== undefined) return dateInWords(edtf, "c.");
  return typeof date === "string" ? date : (date.literal ?? date.raw ?? "");
}

/** The same without EDTF, which few programs read: in parts where these say all of it, otherwise in words. */
export function withoutEdtf(date: CslDate): Exclude<CslDate, string> {
  if (typeof date !== "string") return date;
  return inParts(readEdtf(date)) ?? { literal: dateAsCited(date) };
}

function inParts({ from, to, isInterval }: Edtf): Exclude<CslDate, string> | undefined {
  const ends = (isInterval ? [from, to] : [from]).map(partsOf).filter((end) => end !== undefined);
  const [first, last = first] = ends;
  const areAll = ends.length === (isInterval ? 2 : 1);
  // What is said of an approximate date, CSL says of both ends, and of a season nothing but the year.
  if (first === undefined || !areAll || first.circa !== last?.circa || (isInterval && (first.season || last?.season)))
    return undefined;
  const { circa, season } = first;
  return { "date-parts": ends.map(({ parts }) => parts), ...(season && { season }), ...(circa && { circa }) };
}

/** One date in parts; undefined where it says more or less than parts can. Programs take years before Christ in two ways. */
function partsOf(end: End): { parts: number[]; season: number | undefined; circa: boolean } | undefined {
  if (typeof end === "string") return undefined;
  const { firstYear, openDigits, month, day, season, time, isUncertain, isApproximate } = end;
  if (openDigits > 0 || firstYear < 1 || isUncertain || time !== undefined) return undefined;
  const parts = [firstYear];
  for (const part of [month, day]) {
    if (part === "XX") return undefined;
    if (part !== undefined) parts.push(part);
  }
  return { parts, season: season === undefined ? undefined : season - FIRST_SEASON, circa: isApproximate };
}

type InParts = Exclude<CslDate, string> & { readonly "date-parts": readonly (readonly number[])[] };

function edtfOfParts({ "date-parts": parts, season, circa }: InParts): string {
  const ends = parts.map(([year = 0, ...others]) => {
    const rest = season === undefined ? others : [FIRST_SEASON + season];
    return [edtfYear(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-") + (circa ? "~" : "");
  });
  return ends.join("/");
}

function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(LONGEST_YEAR, "0");
  return `${digits.length > LONGEST_YEAR ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}
