import type { EvidenceDetailFragment } from "../api/generated/graphql.js";
import type { Words } from "../messages/words.js";
import { type ColumnName, columnsIn } from "./columns.js";

/** The columns of a table that has a row for each passage. */
export const evidenceColumns = [
  "source",
  "printedAt",
  "paragraph",
  "start",
  "end",
  "digest",
  "gloss",
] as const satisfies readonly ColumnName[];

/** What stands in them. */
export function evidenceCells(evidence: EvidenceDetailFragment): (string | number)[] {
  const { source, printedAt, paragraph, start, end, digest, gloss } = evidence;
  return [source.title, printedAt ?? "", paragraph, start, end, digest, gloss];
}

/** Where a source speaks of something, a row for each passage. */
export function evidenceTable(words: Words, evidence: readonly EvidenceDetailFragment[]) {
  return { columns: columnsIn(words, evidenceColumns), rows: evidence.map(evidenceCells) };
}

/** Where in its source a passage stands. */
export function placeInWords(
  words: Words,
  { printedAt, paragraph, start, end }: Pick<EvidenceDetailFragment, "printedAt" | "paragraph" | "start" | "end">,
): string {
  const place = [words.evidence.paragraph(paragraph), words.evidence.characters(start, end)];
  return (printedAt ? [printedAt, ...place] : place).join(words.comma);
}
