import type { Table } from "../../frame/table.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { Comparison, Subject } from "./comparison.js";
import { changeWord } from "./words.js";

/** One row a principle: the kinds that each column attests, and what happened from each era to the next. */
export function asTable(subject: Subject, comparison: Comparison, nameOf: (named: Named) => string): Table {
  const { columns, lines, others } = comparison;
  const isAcross = others.length > 0;
  const references = columns.map(({ reference }) => reference);
  const transitions = subject === "eras" ? references.slice(1).map((to, index) => `${references[index]} → ${to}`) : [];
  return {
    columns: ["principle", "name", ...(isAcross ? ["matched"] : []), ...references, ...transitions],
    rows: lines.map(({ reference, named, matched, cells }) => [
      reference,
      nameOf(named),
      ...(isAcross ? [matched.map((other) => other.reference).join(", ")] : []),
      ...cells.map(({ kinds }) => kindWords(kinds)),
      ...cells.slice(1, transitions.length + 1).map(changeWord),
    ]),
  };
}
