import type { Takeaways } from "../../frame/takeaways.js";
import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { asTable } from "./as-table.js";
import type { Choices } from "./compare-address.js";
import type { Comparison } from "./comparison.js";
import { pictureOf } from "./drawn/comparison-picture.js";
import { groupsOf } from "./groups.js";
import { permanentQuery } from "./permanent.js";
import { titleOf } from "./title.js";

/** A comparison as the reader has it, to be taken along. */
export function takenAlong(
  words: Words,
  state: Choices,
  comparison: Comparison,
  nameOf: (named: Named) => string,
): Omit<Takeaways, "edition"> {
  const { subject, groupedBy } = state;
  const groups = groupsOf(subject, comparison, groupedBy);
  return {
    title: titleOf(words, state, comparison, nameOf),
    permanent: permanentQuery(state, comparison),
    hasFigure: true,
    picture: () => pictureOf({ words, subject, comparison, groups, nameOf }),
    table: () => asTable(words, subject, comparison, nameOf),
  };
}
