/** What stands in a cell of CSV, wherever one is written: here, or in the explorer. */
import { isEdtf } from "../chronology/edtf.js";

/**
 * What a spreadsheet takes for the start of a formula, and of a cell of its own (OWASP, CSV Injection). Apostrophes that stand
 * there already belong to the text: one more before them leaves no doubt which of them is ours.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A day as `dateOfDay` writes those of years before 0 and beyond 9999. */
const farDay = /^[+-]\d{6}-\d\d-\d\d$/;

/**
 * Text as it stands in a cell. What a spreadsheet would run as a formula gets an apostrophe before it, which whoever reads the
 * cell as data takes away again, but for dates: those of far years start with a sign, do nothing when they are run, and would
 * be no dates any more.
 */
export function guarded(text: string): string {
  const isDate = farDay.test(text) || (text.startsWith("-") && isEdtf(text));
  return formulaStart.test(text) && !isDate ? `'${text}` : text;
}
