import { stanceKinds } from "../../src/comparison/attestation.js";

/** How much a generated corpus holds. */
export interface Size {
  readonly stances: number;
  readonly eras: number;
  readonly principles: number;
  readonly leaders: number;
  readonly events: number;
  readonly quotes: number;
  /** Spans that stances rest on; events and quotes have one each beside them. */
  readonly evidence: number;
}

/** S is as large as the corpus of seed/independent-foreign-policy-of-peace. */
export const presets: Readonly<Record<"S" | "M" | "L", Size>> = {
  S: { stances: 102, eras: 8, principles: 41, leaders: 6, events: 13, quotes: 5, evidence: 134 },
  M: { stances: 10_000, eras: 100, principles: 1_000, leaders: 200, events: 1_000, quotes: 1_000, evidence: 20_000 },
  L: {
    stances: 1_000_000,
    eras: 1_000,
    principles: 10_000,
    leaders: 2_000,
    events: 20_000,
    quotes: 20_000,
    evidence: 2_000_000,
  },
};

/** Kinds that a principle may be given in any era: INTRODUCED comes once, and ABANDONED only after an era that held it. */
export const repeatableKinds = stanceKinds.filter((kind) => kind !== "INTRODUCED" && kind !== "ABANDONED");
export const MOST_SPANS = 40;
/** Eras are laid out in months of a thousand years. */
export const MONTHS = 12_000;

/** @throws RangeError, saying which number does not fit which */
export function checkSize({ stances, eras, principles, evidence, ...rest }: Size): void {
  for (const [name, count] of Object.entries({ stances, eras, principles }))
    if (count < 1) throw new RangeError(`${name} is ${count}; expected at least 1`);
  for (const [name, count] of Object.entries(rest))
    if (count < 0) throw new RangeError(`${name} is ${count}; expected at least 0`);
  if (eras > MONTHS) throw new RangeError(`eras is ${eras}; expected at most ${MONTHS}`);
  const room = eras * principles * repeatableKinds.length;
  if (stances > room) throw new RangeError(`stances is ${stances}; expected at most ${room}, for there is one a kind`);
  if (evidence < stances || evidence > stances * MOST_SPANS)
    throw new RangeError(`evidence is ${evidence}; expected 1 to ${MOST_SPANS} spans for each stance`);
}
