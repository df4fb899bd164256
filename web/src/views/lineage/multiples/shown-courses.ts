import { type Course, type CoursesOf, coursesOf, sorted } from "../../../parts/courses.js";
import { nameMatcher } from "../../../parts/name-matching.js";
import type { MultiplesState } from "./address.js";

/** The courses that the reader wants to see, in the order that the reader has chosen. */
export function shownCourses(edition: CoursesOf, { named, sort }: Pick<MultiplesState, "named" | "sort">): Course[] {
  const isCalled = nameMatcher(named);
  return sorted(
    coursesOf(edition).filter(({ principle }) => isCalled(principle, principle.slug)),
    sort,
  );
}
