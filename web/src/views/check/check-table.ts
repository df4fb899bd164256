import type { CheckQuoteQuery } from "../../api/generated/graphql.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import { restingKey } from "../../parts/resting-key.js";

export type Check = NonNullable<CheckQuoteQuery["edition"]>["checkQuote"];

/** What was found, a row a passage. */
export function checkTable(words: Words, { passages }: Check): Table {
  return {
    columns: columnsIn(words, [
      ...(["match", "source", "paragraph", "start", "end"] as const),
      ...(["text", "difference", "restsOnIt"] as const),
    ]),
    rows: passages.map(({ match, source, paragraph, start, end, text, difference, evidence }) => [
      ...[match, source.slug, paragraph, start, end, text, difference ?? ""],
      [...new Set(evidence.map(restingKey))].join("; "),
    ]),
  };
}
