import type { DateWords } from "../../../../../src/chronology/date-words.js";

interface Dated {
  /** Null where the beginning is open or unknown. */
  readonly earliest: string | null;
  /** Null where the end is open or unknown. */
  readonly latest: string | null;
}

/** The years that eras cover together: `1796 to 1985`, `since 1949`, `until 301 BC`; nothing where neither end is known. */
export function yearsOf(dates: DateWords, eras: readonly Dated[]): string {
  const first = ofAll(eras.map(({ earliest }) => earliest));
  const last = ofAll(eras.map(({ latest }) => latest));
  if (first.length === 0) return last.length === 0 ? "" : dates.until(dates.year(Math.max(...last)));
  const from = Math.min(...first);
  if (last.length === 0) return dates.since(dates.year(from));
  const to = Math.max(...last);
  return from === to ? dates.year(from) : dates.between(dates.year(from), dates.year(to));
}

/** The years of dates; none where one of them is not known, which may lie beyond all others. */
function ofAll(ends: readonly (string | null)[]): readonly number[] {
  const years = ends.flatMap((date) => (date === null ? [] : [yearIn(date)]));
  return years.length < ends.length ? [] : years;
}

function yearIn(date: string): number {
  return Number(/^[+-]?\d+/.exec(date)?.[0]);
}
