import type { CheckQuoteQuery } from "../../api/generated/graphql.js";
import type { Table } from "../../frame/table.js";
import { restingKey } from "../../parts/resting-key.js";

export type Check = NonNullable<CheckQuoteQuery["edition"]>["checkQuote"];

/** What was found, a row a passage. */
export function checkTable({ passages }: Check): Table {
  return {
    columns: ["match", "source", "paragraph", "start", "end", "text", "difference", "rests on it"],
    rows: passages.map(({ match, source, paragraph, start, end, text, difference, evidence }) => [
      ...[match, source.slug, paragraph, start, end, text, difference ?? ""],
      [...new Set(evidence.map(restingKey))].join("; "),
    ]),
  };
}
