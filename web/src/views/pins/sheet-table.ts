import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { type ColumnName, columnsIn } from "../../parts/columns.js";
import { evidenceCells, evidenceColumns } from "../../parts/evidence-table.js";
import type { Named } from "../../parts/naming.js";
import type { Pin } from "../../parts/sheet.js";
import { isPinned, type Pinned } from "./pinned.js";

const columns: readonly ColumnName[] = [
  ...(["pin", "note", "corpus", "edition", "editionDigest", "pinnedOf"] as const),
  ...(["name", "principle", "kind", "era", "summary"] as const),
  ...evidenceColumns,
  "text",
];

/** A sheet as a table: a row for each passage, and one for each pin where the source is silent; of what could not be had, none, which would read as silence. */
export function sheetTable(words: Words, pins: readonly (Pin | Pinned)[], nameOf: (named: Named) => string): Table {
  return {
    columns: columnsIn(words, columns),
    rows: pins.flatMap((one, index) => {
      if (!isPinned(one)) return [];
      const { cell, note, edition, subject, principle, stances } = one;
      const { number, digest, corpus } = edition;
      const pin = [index + 1, note, corpus.slug, number, digest, cell.of, nameOf(subject), nameOf(principle)];
      if (stances.length === 0) return [[...pin, ...columns.slice(pin.length).map(() => "")]];
      return stances.flatMap(({ kind, era, summary, evidence }) =>
        evidence.map((each) => [...pin, kind, nameOf(era), summary, ...evidenceCells(each), each.text ?? ""]),
      );
    }),
  };
}
