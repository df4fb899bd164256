import type { StanceKind } from "../../../api/generated/graphql.js";
import { type Comparison, isInOrder, type Line, type Subject } from "../comparison.js";

/**
 * The kinds of each cell of a line that differ from what stands beside it: of eras that follow upon each other, those that the last era
 * before that speaks of the principle does not have; of all else, those that not every column has that speaks of it.
 */
export function differingKinds(subject: Subject, { columns }: Comparison, { cells }: Line): readonly StanceKind[][] {
  const speaking = cells.map(({ kinds }) => kinds).filter(({ length }) => length > 0);
  if (!isInOrder(subject, columns))
    return cells.map(({ kinds }) => kinds.filter((kind) => speaking.some((others) => !others.includes(kind))));
  return cells.map(({ kinds }, at) => {
    const before = cells.slice(0, at).findLast((cell) => cell.kinds.length > 0);
    return before ? kinds.filter((kind) => !before.kinds.includes(kind)) : [];
  });
}
