import * as z from "zod";
import { isEdtf } from "../chronology/edtf.js";
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

/** The same for a reader: what is in words as it is written. */
export function dateInWords(date: CslDate): string {
  return edtfOf(date) ?? (typeof date === "string" ? date : (date.literal ?? date.raw ?? ""));
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
