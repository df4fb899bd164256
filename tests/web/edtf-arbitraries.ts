import fc from "fast-check";
import { isEdtf } from "../../src/chronology/edtf.js";

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, "0"));
const year = fc.integer({ min: 1000, max: 2100 }).map(String);

/** A date without doubt: a year, a month, a season or a day. */
export const plainDates = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join("-")),
  fc.tuple(year, fc.constantFrom("21", "22", "23", "24")).map((parts) => parts.join("-")),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-")),
);

const unspecifiedDates = fc.oneof(
  fc.integer({ min: 100, max: 209 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 20 }).map((century) => `${century}XX`),
  year.map((each) => `${each}-XX`),
  year.map((each) => `${each}-XX-XX`),
  fc.tuple(year, two(12)).map((parts) => `${parts.join("-")}-XX`),
);

const dates = fc.oneof(
  fc.tuple(plainDates, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join("")),
  unspecifiedDates,
);

/** Dates and intervals of levels 0 and 1, as corpora write them. */
export const edtfTexts = fc
  .oneof(
    dates,
    fc.tuple(fc.oneof(dates, fc.constant("..")), fc.oneof(dates, fc.constant(".."))).map((ends) => ends.join("/")),
  )
  .filter(isEdtf);
