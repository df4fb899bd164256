import type { Cell, PinnedOf } from "../../parts/sheet.js";
import { isSame, stancesOn } from "./behind.js";
import type { Column, Comparison, Line, Subject } from "./comparison.js";

const pinnedOf: Readonly<Record<Subject, PinnedOf>> = { eras: "era", leaders: "leader", sources: "source" };

/**
 * What is pinned of a cell: the principle that its stances are on, which of another corpus is another than the line's; of a silent cell the
 * line's own, where the column's edition is known to have it. Undefined where there is none, and where narrower principles are rolled
 * up: their readings are pinned one by one.
 */
export function pinnableOf(subject: Subject, comparison: Comparison, line: Line, column: Column): Cell | undefined {
  const { corpus, lasting } = column.edition;
  const named = [line, ...line.matched].filter(({ edition }) => isSame(edition, column.edition));
  const on = stancesOn(comparison, line, column);
  const [principle, ...others] = on.length > 0 ? on : named.map(({ slug }) => slug);
  if (principle === undefined || others.length > 0) return undefined;
  return { corpus, edition: lasting, of: pinnedOf[subject], subject: column.slug, principle, kind: undefined };
}
