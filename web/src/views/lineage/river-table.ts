import type { Table } from "../../frame/table.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { River } from "./river.js";

/**
 * The river as a table: a row for each era and principle, silent ones included. Where only some kinds of stance count,
 * `only` names them, and so does the number of stances: none of these does not mean that there are none.
 */
export function tableOf(river: River, only: string, nameOf: (named: Named) => string): Table {
  const stances = only === "" ? "stances" : `stances that are ${only}`;
  return {
    columns: ["era", "era name", "period", "principle", "principle name", stances, "kinds", "summaries"],
    rows: river.eras.flatMap((era, index) =>
      [river.main, ...river.tributaries].map(({ principle, reaches }) => {
        const carried = reaches[index] ?? [];
        const kinds = kindWords(carried.map(({ kind }) => kind));
        const summaries = carried.map(({ summary }) => summary).join("\n");
        return [
          ...[era.slug, nameOf(era), era.period, principle.slug, nameOf(principle)],
          ...[carried.length, kinds, summaries],
        ];
      }),
    ),
  };
}
