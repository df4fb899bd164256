import { pageNumber } from "../../../address/page-number.js";
import { formOf, oneOf, text } from "../../../address/parameters.js";
import type { CourseOrder } from "../../../parts/courses.js";

/** What the address holds of all principles side by side. */
export interface MultiplesState {
  /** Only principles that are called so; empty: all. */
  readonly named: string;
  readonly sort: CourseOrder;
  /** Which page of them, from 1. */
  readonly page: number;
  /** The mark whose evidence is open, as `stancesId` names it; empty: none. */
  readonly open: string;
}

export const multiplesInAddress = formOf<MultiplesState>({
  named: text,
  sort: oneOf<CourseOrder>("first", "persistence", "resurgence"),
  page: pageNumber,
  open: text,
});
