import type { Course } from "../../../parts/courses.js";

/** As many rows can still be looked over. */
const MOST_ROWS = 50;
/** A page of very many eras ends sooner: every mark is an element or several of the browser's. */
const MOST_MARKS = 1_500;

/** Divides courses into pages, in their order. Each course is on one of them; of no courses there are none. */
export function pagesOf(courses: readonly Course[]): Course[][] {
  const pages: Course[][] = [];
  let marks = MOST_MARKS;
  for (const course of courses) {
    const page = pages.at(-1);
    const more = course.takes.reduce((sum, { length }) => sum + length, 0);
    marks += more;
    if (page !== undefined && page.length < MOST_ROWS && marks <= MOST_MARKS) {
      page.push(course);
    } else {
      pages.push([course]);
      marks = more;
    }
  }
  return pages;
}

/** A page and where it stands among all. */
export interface PageOfCourses {
  readonly courses: readonly Course[];
  /** How many stand before it. */
  readonly before: number;
  /** Its number, from 1. */
  readonly number: number;
  readonly of: number;
}

/** The page that is wanted, or the last one where there are not as many. */
export function pageAt(courses: readonly Course[], wanted: number): PageOfCourses {
  const pages = pagesOf(courses);
  const number = Math.max(1, Math.min(wanted, pages.length));
  const before = pages.slice(0, number - 1).reduce((sum, { length }) => sum + length, 0);
  return { courses: pages[number - 1] ?? [], before, number, of: pages.length };
}
