import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import { type Comparison, isNext, type Subject } from "./comparison.js";
import { changeWord } from "./words.js";

/** One row a principle: the kinds that each column attests, and what happened from each era to the next of its corpus. */
export function asTable(
  words: Words,
  subject: Subject,
  comparison: Comparison,
  nameOf: (named: Named) => string,
): Table {
  const { columns, lines, others } = comparison;
  const isAcross = others.length > 0;
  const references = columns.map(({ reference }) => reference);
  const transitions = columns.flatMap((_, at) => (isNext(subject, columns, at) ? [at] : []));
  return {
    columns: [
      ...columnsIn(words, ["principle", "name", ...(isAcross ? (["matched", "match"] as const) : [])]),
      ...references,
      ...transitions.map((at) => `${references[at - 1]} → ${references[at]}`),
    ],
    rows: lines.map(({ reference, named, matched, cells }) => [
      reference,
      nameOf(named),
      ...(isAcross
        ? [matched.map((other) => other.reference).join(", "), matched.map(({ sort }) => sort).join(", ")]
        : []),
      ...cells.map(({ kinds }) => kindWords(words, kinds)),
      ...transitions.flatMap((at) => cells.slice(at, at + 1).map((cell) => changeWord(words, cell))),
    ]),
  };
}
