import type { Takeaways } from "../../../frame/takeaways.js";
import type { Words } from "../../../messages/words.js";
import type { Named } from "../../../parts/naming.js";
import type { WholeEdition } from "../../../parts/use-doctrine.js";
import type { MultiplesState } from "./address.js";
import { multiplesPicture } from "./multiples-picture.js";
import { multiplesTable } from "./multiples-table.js";
import { shownCourses } from "./shown-courses.js";

/** All principles side by side, as the reader has them, to be taken along. */
export function multiplesTaken(
  words: Words,
  edition: WholeEdition,
  state: MultiplesState,
  nameOf: (named: Named) => string,
): Omit<Takeaways, "edition"> {
  const { all } = words.lineage;
  const eras = edition.eras.nodes;
  return {
    title: all.taken(all.title, state.named.trim(), all.orders[state.sort]),
    hasFigure: true,
    picture: () => multiplesPicture(words, eras, shownCourses(edition, state), nameOf),
    table: () => multiplesTable(words, eras, shownCourses(edition, state), nameOf),
  };
}
