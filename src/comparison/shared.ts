import type { Attestation } from "./attestation.js";
import type { Hierarchy } from "./hierarchy.js";
import { rollUp } from "./roll-up.js";
import type { Row } from "./rows.js";

/** Principles that every compared subject takes a stance on, whatever its position, in the order of the rows. */
export function sharedByAll(rows: readonly Row[]): number[] {
  return rows.filter(({ cells, attestedIn }) => attestedIn === cells.length).map(({ principle }) => principle);
}

/** What is known of those that are not compared, and how it counts. */
export interface Others {
  /** What they attest: of each principle one that holds it will do, and one that turns against it. */
  readonly attested: readonly Attestation[];
  /** By which stances are rolled up; an empty one when they are not. */
  readonly hierarchy: Hierarchy;
  /** Pairs of principles of different corpora that match, in either direction. */
  readonly matches: readonly (readonly [number, number])[];
}

/**
 * Of the principles that every compared subject takes a stance on, those on which no other does. A stance of another counts
 * as one of the compared would: for broader principles when stances are rolled up, and for what matches its principle.
 */
export function sharedOnlyByThese(rows: readonly Row[], { attested, hierarchy, matches }: Others): number[] {
  const counted = new Set(rollUp(attested, hierarchy).map(({ principle }) => principle));
  const matching = matches.flatMap(([a, b]) => [...(counted.has(a) ? [b] : []), ...(counted.has(b) ? [a] : [])]);
  const taken = new Set([...counted, ...matching]);
  return sharedByAll(rows).filter((principle) => !taken.has(principle));
}
