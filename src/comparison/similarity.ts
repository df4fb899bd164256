import { areOpposite } from "./attestation.js";
import type { Row } from "./rows.js";

/** How much two subjects have in common. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  /** Principles that both attest, and not with opposite positions. */
  readonly shared: number;
  /** Principles that one holds and the other turns against. */
  readonly opposed: number;
  /** Principles that at least one attests, the opposed among them. */
  readonly union: number;
  /** shared / union, from 0 to 1; 0 where union is 0. */
  readonly jaccard: number;
}

/**
 * The Jaccard index of every unordered pair of subjects over the principles that they attest, each pair once, in the
 * order in which the subjects were asked for. What one holds and the other turns against counts in the union alone (P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37,
 * 1901).
 */
export function similarities(rows: readonly Row[], subjects: readonly number[]): Similarity[] {
  return subjects.flatMap((a, first) =>
    subjects
      .slice(first + 1)
      .map((b, offset) => similarity(rows, { subject: a, column: first }, { subject: b, column: first + 1 + offset })),
  );
}

interface Column {
  readonly subject: number;
  readonly column: number;
}

function similarity(rows: readonly Row[], a: Column, b: Column): Similarity {
  const positions = rows.map(
    ({ cells }) => [cells[a.column]?.position ?? "SILENT", cells[b.column]?.position ?? "SILENT"] as const,
  );
  const opposed = positions.filter(([inA, inB]) => areOpposite(inA, inB)).length;
  const shared = positions.filter(([inA, inB]) => inA !== "SILENT" && inB !== "SILENT").length - opposed;
  const union = positions.filter(([inA, inB]) => inA !== "SILENT" || inB !== "SILENT").length;
  return { a: a.subject, b: b.subject, shared, opposed, union, jaccard: union === 0 ? 0 : shared / union };
}
