import type { EvidenceDetailFragment } from "../api/generated/graphql.js";

/** The columns of a table that has a row for each passage. */
export const evidenceColumns = ["source", "printed at", "paragraph", "start", "end", "digest", "gloss"] as const;

/** What stands in them. */
export function evidenceCells(evidence: EvidenceDetailFragment): (string | number)[] {
  const { source, printedAt, paragraph, start, end, digest, gloss } = evidence;
  return [source.title, printedAt ?? "", paragraph, start, end, digest, gloss];
}

/** Where a source speaks of something, a row for each passage. */
export function evidenceTable(evidence: readonly EvidenceDetailFragment[]) {
  return { columns: evidenceColumns, rows: evidence.map(evidenceCells) };
}

/** Where in its source a passage stands. */
export function placeInWords({ printedAt, paragraph, start, end }: EvidenceDetailFragment): string {
  const place = `paragraph ${paragraph}, characters ${start}–${end}`;
  return printedAt ? `${printedAt}, ${place}` : place;
}
