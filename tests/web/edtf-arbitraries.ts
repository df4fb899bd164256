import fc from "fast-check";
import { daysIn } from "../../src/chronology/calendar.js";
import { isEdtf } from "../../src/chronology/edtf.js";

const two = (number: number): string => String(number).padStart(2, "0");

const years = fc.integer({ min: -9999, max: 9999 });

/** A year of four digits as EDTF writes it. */
const yearText = (year: number): string => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([year, month, nth]) => `${yearText(year)}-${two(month)}-${two((nth % daysIn(year, month)) + 1)}`);

/** A date without doubt: a year, a month, a season or a day. */
export const plainDates = fc.oneof(
  years.map(yearText),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${yearText(year)}-${two(month)}`),
  fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, season]) => `${yearText(year)}-${season}`),
  days,
  fc
    .tuple(fc.boolean(), fc.integer({ min: 10_000, max: 900_000_000 }))
    .map(([isBefore, year]) => `Y${isBefore ? "-" : ""}${year}`),
);

const unspecifiedDates = fc.oneof(
  fc.tuple(fc.constantFrom("", "-"), fc.integer({ min: 0, max: 999 })).map(([sign, decade]) => {
    return `${sign}${String(decade).padStart(3, "0")}X`;
  }),
  fc.tuple(fc.constantFrom("", "-"), fc.integer({ min: 0, max: 99 })).map(([sign, nth]) => `${sign}${two(nth)}XX`),
  years.map((year) => `${yearText(year)}-XX`),
  years.map((year) => `${yearText(year)}-XX-XX`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${yearText(year)}-${two(month)}-XX`),
);

export const marks = fc.constantFrom("", "~", "?", "%");

/** Dates that may stand at the end of an interval. */
export const intervalDates = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: plainDates }, unspecifiedDates), marks)
  .map((parts) => parts.join(""));

const times = fc
  .tuple(
    days,
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 })),
    fc.constantFrom("", "Z", "+08:00", "-05", "+05:30"),
  )
  .map(([day, time, zone]) => `${day}T${time.map(two).join(":")}${zone}`);

const ends = fc.oneof({ weight: 6, arbitrary: intervalDates }, fc.constantFrom("..", ""));

/** Dates and intervals of levels 0 and 1, whole. */
export const edtfTexts = fc
  .oneof({ weight: 4, arbitrary: intervalDates }, times, {
    weight: 4,
    arbitrary: fc.tuple(ends, ends).map((both) => both.join("/")),
  })
  .filter(isEdtf);
