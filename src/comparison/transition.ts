import { areOpposite, type StanceKind } from "./attestation.js";
import type { Cell, Row } from "./rows.js";

/** The parts into which a transition divides what either subject attests: every principle is in exactly one. */
export const partsOfTransition = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
type Part = (typeof partsOfTransition)[number];

/** How the later subject takes up what it attests: each list is what it attests by one kind. They may overlap. */
export const waysOfTransition = {
  reaffirmed: "REAFFIRMED",
  extended: "EXTENDED",
  narrowed: "NARROWED",
  reinterpreted: "REINTERPRETED",
  rejected: "REJECTED",
  abandoned: "ABANDONED",
} as const satisfies Readonly<Record<string, StanceKind>>;
type Way = keyof typeof waysOfTransition;

/** What changed between two compared subjects, as numbers of principles in the order of the rows. */
export type Transition = { readonly from: number; readonly to: number } & {
  readonly [List in Part | Way]: readonly number[];
};

/** Whether a subject that is earlier than this one attests a principle, compared or not: by it, what comes back is told from what comes up. */
export type IsAttestedBefore = (principle: number, subject: number) => boolean;

/** The transition from the subject in column `from` to the one in column `to` of the rows. */
export function transition(
  rows: readonly Row[],
  from: number,
  to: number,
  isAttestedBefore: IsAttestedBefore,
): Omit<Transition, "from" | "to"> {
  const pairs = rows.flatMap(({ principle, cells }) => {
    const [before, after] = [cells[from], cells[to]];
    return before && after
      ? [{ principle, after, part: partOf(before, after, () => isAttestedBefore(principle, after.subject)) }]
      : [];
  });
  const inPart = (part: Part): number[] => pairs.flatMap((pair) => (pair.part === part ? [pair.principle] : []));
  const takenUp = (way: Way): number[] =>
    pairs.flatMap(({ principle, after }) => (after.kinds.includes(waysOfTransition[way]) ? [principle] : []));
  return {
    introduced: inPart("introduced"),
    resumed: inPart("resumed"),
    appeared: inPart("appeared"),
    carried: inPart("carried"),
    reversed: inPart("reversed"),
    // Silence of the source in the later subject, no proof of abandonment.
    notAttested: inPart("notAttested"),
    reaffirmed: takenUp("reaffirmed"),
    extended: takenUp("extended"),
    narrowed: takenUp("narrowed"),
    reinterpreted: takenUp("reinterpreted"),
    rejected: takenUp("rejected"),
    abandoned: takenUp("abandoned"),
  };
}

function partOf(before: Cell, after: Cell, isAttestedBefore: () => boolean): Part | undefined {
  if (before.attested && after.attested) return areOpposite(before.position, after.position) ? "reversed" : "carried";
  if (before.attested) return "notAttested";
  if (!after.attested) return undefined;
  if (after.kinds.includes("INTRODUCED")) return "introduced";
  return isAttestedBefore() ? "resumed" : "appeared";
}

/** The transitions between each subject and the next, in the order in which they were asked for. */
export function transitions(
  rows: readonly Row[],
  subjects: readonly number[],
  isAttestedBefore: IsAttestedBefore,
): Transition[] {
  return subjects.slice(1).map((to, index) => ({
    from: subjects[index] ?? Number.NaN,
    to,
    ...transition(rows, index, index + 1, isAttestedBefore),
  }));
}
