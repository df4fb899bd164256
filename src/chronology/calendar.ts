/** The proleptic Gregorian calendar of ISO 8601: the year 0 is there (1 BC), and years before it count down. */

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How many days a month of a year has. @param month from 1 to 12 */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, counted from 1970-01-01. @param month from 1 to 12 */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March have their leap day last, and the months before it then repeat every five.
  const shifted = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 719_469;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** A day, counted from 1970-01-01, as ISO 8601 and ECMAScript write it: years before 0 and beyond 9999 with sign and six digits. */
export function dateOfDay(day: number): string {
  const [date = ""] = new Date(day * MILLISECONDS_A_DAY).toISOString().split("T");
  return date;
}
