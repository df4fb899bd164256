import { daySpan } from "./edtf.js";

/**
 * The order of EDTF dates: by the first day that each may cover, then by the last; what has no first day comes first, what has
 * no last day comes last.
 */
export function compareDates(a: string, b: string): number {
  const [first, second] = [daySpan(a), daySpan(b)];
  const starts = (first?.earliestDay ?? Number.MIN_SAFE_INTEGER) - (second?.earliestDay ?? Number.MIN_SAFE_INTEGER);
  return starts || (first?.latestDay ?? Number.MAX_SAFE_INTEGER) - (second?.latestDay ?? Number.MAX_SAFE_INTEGER);
}
