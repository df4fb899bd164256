import type { Attestation } from "./attestation.js";
import { type Treatment, treatmentOf } from "./treatment.js";

/** What one subject says on one principle. */
export interface Cell extends Treatment {
  readonly subject: number;
}

/** One principle across all compared subjects: one cell each, in the order in which they were asked for. */
export interface Row {
  readonly principle: number;
  readonly cells: readonly Cell[];
  readonly attestedIn: number;
}

/**
 * The rows of a comparison: one for each principle that a subject takes a stance on, or for each of `principles` when
 * they are given, attested or not. The order of the rows is the caller's (see `byFirstAttestation`).
 */
export function comparisonRows(
  subjects: readonly number[],
  attestations: readonly Attestation[],
  principles: readonly number[] = [...new Set(attestations.map(({ principle }) => principle))],
): Row[] {
  const byPrinciple = new Map<number, Map<number, Attestation[]>>();
  for (const attestation of attestations) {
    const ofPrinciple = byPrinciple.get(attestation.principle) ?? new Map<number, Attestation[]>();
    byPrinciple.set(attestation.principle, ofPrinciple);
    const ofSubject = ofPrinciple.get(attestation.subject);
    if (ofSubject) ofSubject.push(attestation);
    else ofPrinciple.set(attestation.subject, [attestation]);
  }
  return principles.map((principle) => {
    const ofSubjects = byPrinciple.get(principle);
    const cells = subjects.map((subject) => ({ subject, ...treatmentOf(ofSubjects?.get(subject) ?? []) }));
    return { principle, cells, attestedIn: cells.filter(({ attested }) => attested).length };
  });
}

/**
 * Sorts rows by the ordinal of the earliest era in which a stance of the row is coded, then by slug; rows without any
 * stance come last.
 */
export function byFirstAttestation(
  ordinalOfStance: (stance: number) => number,
  slugOfPrinciple: (principle: number) => string,
): (a: Row, b: Row) => number {
  const firsts = new Map<Row, number>();
  const first = (row: Row): number => {
    const known = firsts.get(row) ?? firstOrdinal(row, ordinalOfStance);
    firsts.set(row, known);
    return known;
  };
  return (a, b) => first(a) - first(b) || compareSlugs(slugOfPrinciple(a.principle), slugOfPrinciple(b.principle));
}

function firstOrdinal({ cells }: Row, ordinalOfStance: (stance: number) => number): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const { stances } of cells) for (const stance of stances) least = Math.min(least, ordinalOfStance(stance));
  return least;
}

/** By code unit, which for slugs is the order of the alphabet: the same on every machine, whatever its locale. */
function compareSlugs(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
