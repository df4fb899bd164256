import type { ParagraphReadFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";

/** Every passage of a source and what rests on it, a row for each, those of paragraphs that are not shown too. */
export async function restingTable(list: LongList<ParagraphReadFragment>): Promise<Table> {
  const paragraphs = await wholeList(list);
  return {
    columns: [
      "paragraph",
      "start",
      "end",
      "printed at",
      "era",
      "principle",
      "kind",
      "event",
      "quote",
      "digest",
      "gloss",
    ],
    rows: paragraphs.flatMap(({ number, evidence }) =>
      evidence.map(({ start, end, printedAt, stance, event, quote, digest, gloss }) => [
        ...[number, start, end, printedAt ?? ""],
        ...[stance?.era.slug ?? "", stance?.principle.slug ?? "", stance?.kind ?? ""],
        ...[event?.slug ?? "", quote?.slug ?? "", digest, gloss],
      ]),
    ),
  };
}
