import type { StanceKind } from "./attestation.js";
import type { Cell, Row } from "./rows.js";

/**
 * What changed between two compared subjects, as numbers of principles in the order of the rows. Every principle that
 * either attests is in exactly one of `introduced`, `resumed`, `carried` and `notAttested`.
 */
export interface Transition {
  readonly from: number;
  readonly to: number;
  readonly introduced: readonly number[];
  readonly resumed: readonly number[];
  readonly carried: readonly number[];
  /** Carried or resumed, and taken up with this kind; the three may overlap. */
  readonly reaffirmed: readonly number[];
  readonly extended: readonly number[];
  readonly reinterpreted: readonly number[];
  /** Silence of the source in the later subject, no proof of abandonment. */
  readonly notAttested: readonly number[];
}

/** The transition from the subject in column `from` to the one in column `to` of the rows. */
export function transition(rows: readonly Row[], from: number, to: number, subjects: readonly number[]): Transition {
  const pairs = rows.map(({ principle, cells }) => ({ principle, before: cells[from], after: cells[to] }));
  const where = (holds: (before: Cell, after: Cell) => boolean): number[] =>
    pairs.flatMap(({ principle, before, after }) => (before && after && holds(before, after) ? [principle] : []));
  const isIntroduced = (before: Cell, after: Cell): boolean =>
    !before.attested && after.attested && after.kinds.includes("INTRODUCED");
  const takenUpAs = (kind: StanceKind): number[] =>
    where((before, after) => after.attested && !isIntroduced(before, after) && after.kinds.includes(kind));
  return {
    from: subjects[from] ?? Number.NaN,
    to: subjects[to] ?? Number.NaN,
    introduced: where(isIntroduced),
    resumed: where((before, after) => !before.attested && after.attested && !isIntroduced(before, after)),
    carried: where((before, after) => before.attested && after.attested),
    reaffirmed: takenUpAs("REAFFIRMED"),
    extended: takenUpAs("EXTENDED"),
    reinterpreted: takenUpAs("REINTERPRETED"),
    notAttested: where((before, after) => before.attested && !after.attested),
  };
}

/** The transitions between each subject and the next, in the order in which they were asked for. */
export function transitions(rows: readonly Row[], subjects: readonly number[]): Transition[] {
  return subjects.slice(1).map((_, index) => transition(rows, index, index + 1, subjects));
}
