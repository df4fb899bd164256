import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { River } from "./river.js";

/**
 * The river as a table: a row for each era and principle, silent ones included. Where only some kinds of stance count,
 * `only` are their words, and so does the number of stances: none of these does not mean that there are none.
 */
export function tableOf(words: Words, river: River, only: readonly string[], nameOf: (named: Named) => string): Table {
  const { columns } = words.lineage;
  const stances = only.length === 0 ? columns.stances : columns.stancesThatAre(only);
  return {
    columns: [
      ...[columns.era, columns.eraName, columns.period, columns.principle, columns.principleName],
      ...[stances, columns.kinds, columns.summaries],
    ],
    rows: river.eras.flatMap((era, index) =>
      [river.main, ...river.tributaries].map(({ principle, reaches }) => {
        const carried = reaches[index] ?? [];
        const kinds = kindWords(
          words,
          carried.map(({ kind }) => kind),
        );
        const summaries = carried.map(({ summary }) => summary).join("\n");
        return [
          ...[era.slug, nameOf(era), era.period, principle.slug, nameOf(principle)],
          ...[carried.length, kinds, summaries],
        ];
      }),
    ),
  };
}
