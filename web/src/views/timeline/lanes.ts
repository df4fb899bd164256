/** What a thing takes up of a line, with its label and without, in any unit. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly withLabel: { readonly from: number; readonly to: number };
}

/** Where a thing is put. */
export interface Place {
  readonly lane: number;
  /** False where there was no room for the label. */
  readonly isLabelled: boolean;
}

interface Room {
  /** So many lanes hold things with their labels. */
  readonly labelled: number;
  /** Below them, so many hold what found no room with its label: there, and only there, things may lie on each other. */
  readonly bare: number;
  /** What stays free between two things of a lane. */
  readonly gap: number;
}

/**
 * Puts each thing into the first lane that has room for it with its label, or else without it into one of the lanes below,
 * things in their order. Things of a labelled lane never touch; lanes are used from the top, and none is skipped.
 */
export function placed(extents: readonly Extent[], { labelled, bare, gap }: Room): Place[] {
  const ends: number[] = [];
  const put = (lane: number, to: number, isLabelled: boolean): Place => {
    ends[lane] = Math.max(ends[lane] ?? -Infinity, to);
    return { lane, isLabelled };
  };
  const laneFor = (from: number, first: number, lanes: number): number | undefined => {
    const free = ends.findIndex((end, lane) => lane >= first && lane < first + lanes && end + gap <= from);
    if (free >= 0) return free;
    return ends.length < first + lanes ? ends.length : undefined;
  };
  return extents.map(({ from, to, withLabel }) => {
    const roomy = laneFor(withLabel.from, 0, labelled);
    if (roomy !== undefined) return put(roomy, withLabel.to, true);
    const narrow = laneFor(from, labelled, bare);
    if (narrow !== undefined) return put(narrow, to, false);
    const crowded = ends.slice(labelled);
    return put(labelled + crowded.indexOf(Math.min(...crowded)), to, false);
  });
}
