import type { DateWords } from "../../../../../src/chronology/date-words.js";

interface Dated {
  readonly earliest: string | null;
  /** Null where the end is open or unknown. */
  readonly latest: string | null;
}

/** The years that eras cover together: `1796 to 1985`, `since 1949`; nothing where no year is known. */
export function yearsOf(dates: DateWords, eras: readonly Dated[]): string {
  const firsts = eras.flatMap(({ earliest }) => (earliest === null ? [] : [yearIn(earliest)]));
  const lasts = eras.flatMap(({ latest }) => (latest === null ? [] : [yearIn(latest)]));
  const first = firsts.length === 0 ? undefined : Math.min(...firsts);
  const last = lasts.length < eras.length || lasts.length === 0 ? undefined : Math.max(...lasts);
  if (first === undefined) return last === undefined ? "" : dates.until(dates.year(last));
  if (last === undefined) return dates.since(dates.year(first));
  return first === last ? dates.year(first) : dates.between(dates.year(first), dates.year(last));
}

function yearIn(date: string): number {
  return Number(/^[+-]?\d+/.exec(date)?.[0]);
}
