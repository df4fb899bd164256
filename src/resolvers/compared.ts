import { type Alignment, align } from "../comparison/alignment.js";
import type { Attestation, StanceKind } from "../comparison/attestation.js";
import { attestedBefore } from "../comparison/earlier.js";
import { type Hierarchy, hierarchyOf } from "../comparison/hierarchy.js";
import { rollUp as rolledUp } from "../comparison/roll-up.js";
import { byFirstAttestation, comparisonRows, type Row } from "../comparison/rows.js";
import type { Others } from "../comparison/shared.js";
import type { IsAttestedBefore } from "../comparison/transition.js";
import type { ComparedEditions } from "./compared-editions.js";
import type { NamedPrinciple, OutlinedLink, OutlinedMatch, OutlinedStance, OutlinedSubject } from "./outline.js";
import { present } from "./present.js";

/** What is compared, by numbers: which rows there are, in their order, and which editions the numbers are of. */
export interface Compared {
  /** By which it is told from all others that were found out in this process. */
  readonly name: string;
  readonly editions: ComparedEditions;
  /** Numbers of what is compared, in the order asked. */
  readonly subjects: readonly number[];
  readonly rows: readonly Row[];
  /** Principles that count in the row of another, of an earlier corpus, which they match. */
  readonly matched: ReadonlyMap<number, readonly number[]>;
  readonly slugOf: (principle: number) => string;
  /** What is known of those that are not compared; of none of them unless it was asked for. */
  readonly others: Others;
  /** Whether an era before this one, of the same edition, attests the principle; never, unless it was asked for. */
  readonly isAttestedBefore: IsAttestedBefore;
}

/** What was read of the compared. What is of each edition stands in their order, and is nothing where it was not asked. */
export interface Outlined {
  readonly subjects: readonly OutlinedSubject[];
  readonly asked: readonly NamedPrinciple[] | undefined;
  readonly matches: readonly OutlinedMatch[];
  /** None where stances are not rolled up. */
  readonly links: readonly (readonly OutlinedLink[])[];
  /** Stances of others, the first on each principle. */
  readonly others: readonly (readonly OutlinedStance[])[];
  /** Stances of all eras, the first on each principle. */
  readonly firsts: readonly (readonly OutlinedStance[])[];
  readonly kinds: readonly StanceKind[] | null | undefined;
}

let compared = 0;

/** Lets the rules look at what was read, in numbers that tell the rows of all editions apart. */
export function comparedBy(editions: ComparedEditions, outlined: Outlined): Compared {
  const { subjects, asked, matches, links } = outlined;
  const { direct, slugs, eras } = attestationsOf(editions, outlined);
  for (const principle of asked ?? []) slugs.set(editions.numberOf(principle), principle.slug);
  const hierarchy = hierarchyOfAll(editions, links, slugs);
  const wanted = asked && [...new Set(asked.map((principle) => editions.numberOf(principle)))];
  const pairs = matches.map(
    ([a, aId, b, bId]) =>
      [editions.numberOf({ editionId: a, id: aId }), editions.numberOf({ editionId: b, id: bId })] as const,
  );
  const related = wanted && withRelated(wanted, pairs, hierarchy);
  const counted = related ? direct.filter(({ principle }) => related.has(principle)) : direct;
  const attestations = links.length > 0 ? rolledUp(counted, hierarchy) : counted;
  const attested = [...new Set([...(wanted ?? []), ...attestations.map(({ principle }) => principle)])];
  const rankOf = (principle: number) => ({ principle, rank: editions.rankOfNumber(principle) });
  const alignment = align(attested.map(rankOf), pairs);
  const inRows = (all: readonly Attestation[]): Attestation[] =>
    all.flatMap((attestation) => {
      const of = alignment.rowsOf(rankOf(attestation.principle));
      if (of.length === 1 && of[0] === attestation.principle) return [attestation];
      return of.map((principle) => ({ ...attestation, principle }));
    });
  const numbers = subjects.map((subject) => editions.numberOf(subject));
  const slugOf = (principle: number): string => present(slugs, principle);
  const rows = comparisonRows(numbers, inRows(attestations), wanted);
  // Eras are numbered by ordinal, so the number of a stance's era sorts by corpus, then by ordinal.
  rows.sort(byFirstAttestation((stance) => present(eras, stance), slugOf));
  const firsts = rolledUp(byEra(editions, outlined.firsts), hierarchy);
  compared += 1;
  return {
    name: String(compared),
    editions,
    subjects: numbers,
    rows,
    matched: matchedIn(alignment),
    slugOf,
    others: { attested: byEra(editions, outlined.others), hierarchy, matches: pairs },
    isAttestedBefore: attestedBefore(inRows(firsts), (era) => editions.rankOfNumber(era)),
  };
}

/** The stances of the wanted kinds as the rules know them, with the slugs of their principles and the eras that they are of. */
function attestationsOf(editions: ComparedEditions, { subjects, kinds }: Outlined) {
  const slugs = new Map<number, string>();
  const eras = new Map<number, number>();
  const direct: Attestation[] = [];
  for (const { editionId, id, stances } of subjects) {
    const numbered = (each: number): number => editions.numberOf({ editionId, id: each });
    for (const [stanceId, eraId, principleId, kind, slug] of stances) {
      if (kinds && !kinds.includes(kind)) continue;
      const [stance, principle] = [numbered(stanceId), numbered(principleId)];
      slugs.set(principle, slug);
      eras.set(stance, numbered(eraId));
      direct.push({ subject: numbered(id), principle, kind, stance });
    }
  }
  return { direct, slugs, eras };
}

/** Stances of each edition as attestations of their eras. */
function byEra(editions: ComparedEditions, stances: Outlined["firsts"]): Attestation[] {
  return stances.flatMap((ofEdition, index) => {
    const numbered = (id: number): number => editions.numberOf({ editionId: editions.ids[index] ?? 0, id });
    return ofEdition.map(([stance, era, principle, kind]) => ({
      subject: numbered(era),
      principle: numbered(principle),
      kind,
      stance: numbered(stance),
    }));
  });
}

function hierarchyOfAll(editions: ComparedEditions, links: Outlined["links"], slugs: Map<number, string>): Hierarchy {
  const numbered = links.flatMap((ofEdition, index) =>
    ofEdition.map(({ narrower, broader, slug }) => {
      const editionId = editions.ids[index] ?? 0;
      const above = editions.numberOf({ editionId, id: broader });
      slugs.set(above, slug);
      return { narrower: editions.numberOf({ editionId, id: narrower }), broader: above };
    }),
  );
  return hierarchyOf(numbered);
}

/** Principles, those that match them, and all that is narrower. */
function withRelated(
  asked: readonly number[],
  matches: readonly (readonly [number, number])[],
  hierarchy: Hierarchy,
): ReadonlySet<number> {
  const matching = matches.flatMap(([a, b]) => [...(asked.includes(a) ? [b] : []), ...(asked.includes(b) ? [a] : [])]);
  return new Set([...asked, ...matching].flatMap((principle) => [principle, ...hierarchy.narrowerOf(principle)]));
}

/** For each anchor the other principles that count in its row. */
function matchedIn({ anchors }: Alignment): ReadonlyMap<number, readonly number[]> {
  const matched = new Map<number, number[]>();
  for (const [principle, of] of anchors) {
    for (const anchor of of)
      if (anchor !== principle)
        matched.set(
          anchor,
          [...(matched.get(anchor) ?? []), principle].sort((a, b) => a - b),
        );
  }
  return matched;
}
