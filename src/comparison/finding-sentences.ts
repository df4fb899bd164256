import type { FindingKind } from "./findings.js";

/** A finding, as far as a sentence tells of it. */
export interface Told {
  readonly kind: FindingKind;
  /** How many principles it is true of. */
  readonly count: number;
  /** Among how many. */
  readonly of: number;
  /** The first of them, and the first of the eras of its stances. */
  readonly principles: readonly number[];
  readonly eras: readonly number[];
}

/** What a sentence names. */
export interface Names {
  /** How many sources the edition is coded from. */
  readonly sources: number;
  readonly principle: (id: number) => string;
  readonly era: (id: number) => string;
  /** The era after which there is none. */
  readonly lastEra: number;
}

/** Principles that a sentence names one by one. */
export const MOST_NAMED = 3;
const list = new Intl.ListFormat("en");

/** The principles that a finding's sentence names: all, where they are few. */
export function namedIn({ count, principles }: Told): readonly number[] {
  return count <= MOST_NAMED ? principles : [];
}

/** A finding in an English sentence that says no more than the numbers do, and says it of the sources. */
export function sentenceOf(finding: Told, names: Names): string {
  const { kind, count, eras, of } = finding;
  const several = names.sources !== 1;
  const [source, s] = several ? ["sources", ""] : ["source", "s"];
  const they = several ? "they are" : "it is";
  const some = `${count} of ${of} ${of === 1 ? "principle" : "principles"}`;
  const few = namedIn(finding).map(names.principle);
  const named = few.length > 0 ? `: ${list.format(few)}` : "";
  const amongAll = `Of ${of} ${of === 1 ? "principle" : "principles"}`;
  const [era = Number.NaN] = eras;
  const sentences = {
    PERSISTENT: () => `The ${source} attest${s} ${some} in every era${named}.`,
    REVERSED: () => `The ${source} present${s} ${some} as held in one era and turned against in another${named}.`,
    OPPOSED: () => `The ${source} present${s} ${some} as turned against${named}.`,
    RESUMED: () => `The ${source} attest${s} ${some} again after an era in which ${they} silent on them${named}.`,
    MOST_INTRODUCED: () =>
      `${amongAll} that the ${source} present${s} as first put forward, ${count} ${count === 1 ? "belongs" : "belong"} to the era ${names.era(era)}, and to no other era more${named}.`,
    LAPSED: () =>
      `${amongAll} that the ${source} attest${s} in earlier eras, ${they} silent in the last, ${names.era(names.lastEra)}, on ${count}${named}. Silence is no proof of abandonment.`,
    SINGLE_ERA: () => `The ${source} attest${s} ${some} in one era alone${named}.`,
    UNATTESTED: () => `The ${source} attest${s} ${some} in no era${named}.`,
  } as const satisfies Readonly<Record<FindingKind, () => string>>;
  return sentences[kind]();
}
