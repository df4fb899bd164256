import type { Language } from "../../../address/scope.js";
import type { Takeaways } from "../../../frame/takeaways.js";
import { type Named, nameIn } from "../../../parts/naming.js";
import type { WholeEdition } from "../../../parts/use-doctrine.js";
import type { MultiplesState } from "./address.js";
import { multiplesPicture } from "./multiples-picture.js";
import { multiplesTable } from "./multiples-table.js";
import { orderWords, shownCourses } from "./shown-courses.js";

export const multiplesTitle = "Every principle through the eras";

/** All principles side by side, as the reader has them, to be taken along. */
export function multiplesTaken(
  edition: WholeEdition,
  state: MultiplesState,
  language: Language,
): Omit<Takeaways, "edition"> {
  const nameOf = (named: Named) => nameIn(language, named);
  const found = state.named.trim();
  const chosen = found === "" ? "" : `, only those named like “${found}”`;
  const eras = edition.eras.nodes;
  return {
    title: `${multiplesTitle}${chosen}, ${orderWords[state.sort]}`,
    hasFigure: true,
    picture: () => multiplesPicture(eras, shownCourses(edition, state), nameOf),
    table: () => multiplesTable(eras, shownCourses(edition, state), nameOf),
  };
}
