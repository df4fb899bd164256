import { type StanceKind, stanceKinds } from "./attestation.js";
import type { CodedCells } from "./coded-cells.js";
import { type KindSet, kindsIn } from "./kind-sets.js";

/** That one coder chose a kind where another chose a different one, or nothing beyond what both chose. */
export interface Confusion {
  readonly kind: StanceKind;
  readonly other: StanceKind | null;
  /** How often: once for each cell and each two coders. */
  readonly times: number;
}

/**
 * Which kinds coders take for each other, the most frequent first. Of a cell and two coders, what both chose is taken out; each
 * kind that is left of one is held against each that is left of the other, or against nothing where nothing is left.
 */
export function confusions<Name>({ attested }: CodedCells<Name>): Confusion[] {
  const times = new Map<string, { readonly kind: StanceKind; readonly other: StanceKind | null; times: number }>();
  const count = (a: StanceKind, b: StanceKind | null): void => {
    const [kind, other] = b !== null && rank(b) < rank(a) ? [b, a] : [a, b];
    const known = times.get(`${kind} ${other}`);
    if (known) known.times += 1;
    else times.set(`${kind} ${other}`, { kind, other, times: 1 });
  };
  for (const { chosen } of attested)
    for (const [index, one] of chosen.entries())
      for (const another of chosen.slice(index + 1)) countDifferences(one, another, count);
  return [...times.values()].sort(
    (a, b) => b.times - a.times || rank(a.kind) - rank(b.kind) || rank(a.other) - rank(b.other),
  );
}

function countDifferences(one: KindSet, another: KindSet, count: (a: StanceKind, b: StanceKind | null) => void): void {
  const [ofOne, ofAnother] = [kindsIn(one & ~another), kindsIn(another & ~one)];
  for (const a of ofOne) for (const b of ofAnother.length > 0 ? ofAnother : [null]) count(a, b);
  if (ofOne.length === 0) for (const b of ofAnother) count(b, null);
}

function rank(kind: StanceKind | null): number {
  return kind === null ? stanceKinds.length : stanceKinds.indexOf(kind);
}
