import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import type { Named } from "../../parts/naming.js";
import type { Doctrine } from "./doctrine.js";
import { type Choice, type Row, rowsOf } from "./rows.js";
import { kindsOf } from "./wording.js";

/** The matrix as a table: a row for each of its principles and each era, whether folded or not, silent or not. */
export function cellsTable(words: Words, doctrine: Doctrine, choice: Choice, nameOf: (named: Named) => string): Table {
  const rows = firstOfEach(rowsOf(doctrine, { ...choice, fold: "none", except: [] }));
  return {
    columns: columnsIn(words, [
      ...(["principle", "name", "broader", "era", "ordinal", "eraName"] as const),
      ...(["period", "kinds", "summaries", "leaders"] as const),
    ]),
    rows: rows.flatMap(({ principle, cells }) =>
      doctrine.eras.map((era, column) => {
        const stances = cells[column]?.own ?? [];
        return [
          principle.slug,
          nameOf(principle),
          joined(principle.broader.map(({ slug }) => slug)),
          era.slug,
          era.ordinal,
          nameOf(era),
          era.period,
          joined(kindsOf(stances)),
          stances.map(({ summary }) => summary).join(" | "),
          joined(stances.flatMap(({ leaders }) => leaders.map(({ slug }) => slug))),
        ];
      }),
    ),
  };
}

/** A principle has the same stances wherever it stands. */
function firstOfEach(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ principle }) => !seen.has(principle.slug) && seen.add(principle.slug));
}

/** Several things in one cell, as in the tables of /export. */
function joined(words: readonly string[]): string {
  return [...new Set(words)].join("; ");
}
