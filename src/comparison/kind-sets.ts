import { type StanceKind, stanceKinds } from "./attestation.js";

/** A set of kinds: each is a bit of the number. */
export type KindSet = number;

export const NO_KINDS: KindSet = 0;

export function setOf(kinds: Iterable<StanceKind>): KindSet {
  let set = NO_KINDS;
  for (const kind of kinds) set |= bitOf(kind);
  return set;
}

/** The kinds of a set, in the order of display. */
export function kindsIn(set: KindSet): StanceKind[] {
  return stanceKinds.filter((kind) => hasKind(set, kind));
}

export function hasKind(set: KindSet, kind: StanceKind): boolean {
  return (set & bitOf(kind)) !== 0;
}

function bitOf(kind: StanceKind): KindSet {
  return 1 << stanceKinds.indexOf(kind);
}
