import type { Table } from "../../frame/table.js";
import type { Named } from "../../parts/naming.js";
import type { Pin } from "../../parts/sheet.js";
import { isPinned, type Pinned } from "./pinned.js";

/** A sheet as a table: a row for each passage, and one for each pin where the source is silent; of what could not be had, none, which would read as silence. */
export function sheetTable(pins: readonly (Pin | Pinned)[], nameOf: (named: Named) => string): Table {
  return {
    columns: [
      ...["pin", "note", "corpus", "edition", "edition digest", "pinned of", "name", "principle", "kind", "era"],
      ...["summary", "source", "printed at", "paragraph", "start", "end", "digest", "gloss", "text"],
    ],
    rows: pins.flatMap((one, index) => {
      if (!isPinned(one)) return [];
      const { cell, note, edition, subject, principle, stances } = one;
      const { number, digest, corpus } = edition;
      const pin = [index + 1, note, corpus.slug, number, digest, cell.of, nameOf(subject), nameOf(principle)];
      if (stances.length === 0) return [[...pin, ...Array.from({ length: 11 }, () => "")]];
      return stances.flatMap(({ kind, era, summary, evidence }) =>
        evidence.map(({ source, printedAt, paragraph, start, end, digest: of, gloss, text }) => [
          ...[
            ...pin,
            kind,
            nameOf(era),
            summary,
            source.title,
            printedAt ?? "",
            paragraph,
            start,
            end,
            of,
            gloss,
            text ?? "",
          ],
        ]),
      );
    }),
  };
}
