import type { Language } from "../../../address/scope.js";
import type { Takeaways } from "../../../frame/takeaways.js";
import type { CoursesOf } from "../../../parts/courses.js";
import { type Named, nameIn } from "../../../parts/naming.js";
import type { MultiplesState } from "./address.js";
import { multiplesPicture } from "./multiples-picture.js";
import { multiplesTable } from "./multiples-table.js";
import { orderWords, shownCourses } from "./shown-courses.js";

export const TITLE = "Every principle through the eras";

/** All courses that the reader wants to see, on whatever page, to be taken along. */
export function multiplesTaken(
  edition: CoursesOf,
  state: Pick<MultiplesState, "named" | "sort">,
  language: Language,
): Omit<Takeaways, "edition"> {
  const nameOf = (named: Named) => nameIn(language, named);
  const named = state.named.trim();
  return {
    title: `${TITLE}${named === "" ? "" : `, only those named like “${named}”`}, ${orderWords[state.sort]}`,
    hasFigure: true,
    picture: () => multiplesPicture(edition.eras.nodes, shownCourses(edition, state), nameOf),
    table: () => multiplesTable(edition.eras.nodes, shownCourses(edition, state), nameOf),
  };
}
