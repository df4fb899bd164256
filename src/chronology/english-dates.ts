import { monthNames } from "./calendar.js";
import { type DateWords, dateIn } from "./date-words.js";

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
  return dateIn(about === "about" ? englishDates : englishNotes, text);
}

export const englishDates: DateWords = {
  // What few would take for a year is said to be one.
  year: (year) => {
    if (year <= 0) return `${withSeparators(1 - year)} BC`;
    return year < 1000 || year > 9999 ? `AD ${withSeparators(year)}` : String(year);
  },
  // Years before Christ count down, and EDTF's tens are a year off those of the name.
  years: ({ firstYear, lastYear, openDigits }) => {
    if (firstYear < 0) return `${1 - firstYear} to ${1 - lastYear} BC`;
    if (firstYear < 1000) return `AD ${Math.max(firstYear, 1)} to ${lastYear}`;
    // "The 1900s" are the century.
    return openDigits === 1 && firstYear % 100 === 0 ? `the years ${firstYear} to ${lastYear}` : `the ${firstYear}s`;
  },
  season: (season, year) => `${seasons[season]} ${year}`,
  month: (month, year) => `${monthNames[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${monthNames[month - 1]} ${year}`,
  time: (time, shift, day) =>
    `${day}, ${time}${shift.replace("Z", " UTC").replace("+", " UTC+").replace("-", " UTC−")}`,
  someMonth: (year) => `a month of ${year}`,
  someDay: (within) => `a day of ${within}`,
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  between: (beginning, end) => `${beginning} to ${end}`,
  since: (beginning) => `since ${beginning}`,
  until: (end) => `until ${end}`,
  withoutEnds: "without beginning or end",
  unknownBeginning: "an unknown beginning",
  unknownEnd: "an unknown end",
};

const englishNotes: DateWords = { ...englishDates, about: (date) => `c. ${date}` };

function withSeparators(year: number): string {
  return year > 9999 ? year.toLocaleString("en") : String(year);
}
