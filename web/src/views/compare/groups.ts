import {
  type Change,
  type Column,
  type Comparison,
  changes,
  isInOrder,
  type Line,
  type Subject,
} from "./comparison.js";

/** Why lines stand together. */
export type Reason =
  | { readonly of: Change | "neither" }
  | { readonly of: "all" | "several" | "none"; readonly among: Subject }
  | { readonly of: "both" }
  | { readonly of: "only"; readonly among: Subject; readonly column: Column };

/** Lines that stand together, and why; without a reason where lines are not grouped. */
export interface Group {
  readonly reason: Reason | undefined;
  readonly lines: readonly Line[];
  /** How many there are in all, where only the first of them are shown. */
  readonly total?: number;
}

/**
 * The lines as they are shown together: eras of one corpus by a transition, from 1, or in one group by 0; all that is compared in no order
 * of time by which of them attest it, eras of several corpora among them.
 */
export function groupsOf(subject: Subject, comparison: Comparison, groupedBy: number): Group[] {
  if (subject === "eras" && groupedBy === 0) return filled([{ reason: undefined, lines: comparison.lines }]);
  if (!isInOrder(subject, comparison.columns)) return groupedByHolders(subject, comparison);
  return groupedByChange(comparison.lines, Math.min(groupedBy, comparison.columns.length - 1));
}

/** The first lines of groups, in their groups, each of which still tells how many it has in all. */
export function cutTo(groups: readonly Group[], count: number): Group[] {
  let left = count;
  return groups.flatMap(({ lines, ...group }) => {
    const some = lines.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ ...group, lines: some, total: lines.length }];
  });
}

/** Lines by what happened to them from one column to the next: each in one group, in the order in which they came. */
export function groupedByChange(lines: readonly Line[], column: number): Group[] {
  const reasons = [...changes, "neither"] as const;
  return filled(
    reasons.map((of) => ({
      reason: { of },
      lines: lines.filter(({ cells }) => (cells[column]?.change ?? "neither") === of),
    })),
  );
}

/** Lines by how many columns attest them: all, several, which one alone, none. */
function groupedByHolders(among: Subject, { lines, columns }: Comparison): Group[] {
  const heldBy = (line: Line): Column[] => columns.filter((_, index) => (line.cells[index]?.kinds.length ?? 0) > 0);
  const held = lines.map((line) => ({ line, by: heldBy(line) }));
  const where = (holds: (by: readonly Column[]) => boolean): Line[] =>
    held.flatMap(({ line, by }) => (holds(by) ? [line] : []));
  const isOfTwo = among === "eras" && columns.length === 2;
  return filled([
    { reason: isOfTwo ? { of: "both" } : { of: "all", among }, lines: where((by) => by.length === columns.length) },
    { reason: { of: "several", among }, lines: where((by) => by.length > 1 && by.length < columns.length) },
    ...columns.map(
      (column): Group => ({
        reason: { of: "only", among, column },
        lines: where((by) => by.length === 1 && by[0] === column),
      }),
    ),
    { reason: { of: "none", among }, lines: where((by) => by.length === 0) },
  ]);
}

function filled(groups: readonly Group[]): Group[] {
  return groups.filter(({ lines }) => lines.length > 0);
}
