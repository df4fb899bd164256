import type { ParagraphReadFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";

/** Every passage of a source and what rests on it, a row for each, those of paragraphs that are not shown too. */
export async function restingTable(words: Words, list: LongList<ParagraphReadFragment>): Promise<Table> {
  const paragraphs = await wholeList(list);
  return {
    columns: columnsIn(words, [
      ...(["paragraph", "start", "end", "printedAt"] as const),
      ...(["era", "principle", "kind"] as const),
      ...(["event", "quote", "digest", "gloss"] as const),
    ]),
    rows: paragraphs.flatMap(({ number, evidence }) =>
      evidence.map(({ start, end, printedAt, stance, event, quote, digest, gloss }) => [
        ...[number, start, end, printedAt ?? ""],
        ...[stance?.era.slug ?? "", stance?.principle.slug ?? "", stance?.kind ?? ""],
        ...[event?.slug ?? "", quote?.slug ?? "", digest, gloss],
      ]),
    ),
  };
}
