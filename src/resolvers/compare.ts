import type { GraphQLResolveInfo } from "graphql";
import { anchors } from "../comparison/alignment.js";
import type { Attestation, StanceKind } from "../comparison/attestation.js";
import { type Hierarchy, hierarchyOf } from "../comparison/hierarchy.js";
import { rollUp as rolledUp } from "../comparison/roll-up.js";
import { byFirstAttestation, comparisonRows, type Row } from "../comparison/rows.js";
import type { Others } from "../comparison/shared.js";
import { ComparedEditions } from "./compared-editions.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { attestedByOthers } from "./others.js";
import type { NamedPrinciple, OutlinedLink, OutlinedMatch, OutlinedSubject } from "./outline.js";
import type { SubjectType } from "./outline-statement.js";
import { present } from "./present.js";
import { type References, referredRows, resolveReferences, slugsByEdition } from "./references.js";
import { isSelected } from "./selection.js";

/** What every comparison takes beside the list of what it compares. */
export interface ComparisonArguments {
  readonly kinds?: readonly StanceKind[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly rollUp: boolean;
}

/** What is compared, by numbers: which rows there are, in their order, and which editions the numbers are of. */
export interface Compared {
  readonly editions: ComparedEditions;
  /** Numbers of what is compared, in the order asked. */
  readonly subjects: readonly number[];
  readonly rows: readonly Row[];
  /** Principles that count in the row of another, of an earlier corpus, which they match. */
  readonly matched: ReadonlyMap<number, readonly number[]>;
  readonly slugOf: (principle: number) => string;
  /** What is known of those that are not compared; of none of them unless it was asked for. */
  readonly others: Others;
}

/**
 * Compares eras or leaders over their stances. Only what the rules need is read: what is shown of the rows is read by who
 * shows them.
 *
 * @throws BadUserInput for unknown slugs of what is compared, and of principles
 */
export async function compare(
  context: Context,
  type: SubjectType,
  named: References,
  edition: { readonly id: number },
  args: ComparisonArguments,
  info: GraphQLResolveInfo,
): Promise<Compared> {
  const { outline, reading } = context;
  const slugs = slugsByEdition(named);
  const editions = new ComparedEditions(edition.id, [...slugs.keys()]);
  // Restricted where it is read, as far as stances on other principles cannot count.
  const isRestricted = !args.rollUp && editions.ids.length === 1 && args.principles?.every(isPlain);
  const only = isRestricted ? (args.principles ?? undefined) : undefined;
  const reads = [
    referredRows(context, type, named, (id, distinct) => outline.subjects(type, id, distinct, only)),
    askedPrinciples(context, editions, args.principles),
    outline.matches(editions.ids),
    args.rollUp ? Promise.all(editions.ids.map((id) => outline.hierarchy(id))) : [],
    isSelected(info, ["sharedOnlyByThese"])
      ? Promise.all(
          editions.ids.map((editionId) =>
            attestedByOthers(reading, { type, editionId, slugs: slugs.get(editionId) ?? [], kinds: args.kinds }),
          ),
        )
      : [],
  ] as const;
  const [subjects, asked, matches, links, others] = await inOrderOfErrors(reads);
  return comparedBy(editions, { subjects, asked, matches, links, others, kinds: args.kinds });
}

interface Outlined {
  readonly subjects: readonly OutlinedSubject[];
  readonly asked: readonly NamedPrinciple[] | undefined;
  readonly matches: readonly OutlinedMatch[];
  /** Of each edition, in their order; none where stances are not rolled up. */
  readonly links: readonly (readonly OutlinedLink[])[];
  /** Principles that others attest, of each edition, in their order; none where that was not asked. */
  readonly others: readonly (readonly number[])[];
  readonly kinds: ComparisonArguments["kinds"];
}

function comparedBy(editions: ComparedEditions, outlined: Outlined): Compared {
  const { subjects, asked, matches, links, others } = outlined;
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
  const anchorsOf = anchors(
    attested.map((principle) => ({ principle, rank: editions.rankOfNumber(principle) })),
    pairs,
  );
  const numbers = subjects.map((subject) => editions.numberOf(subject));
  const slugOf = (principle: number): string => present(slugs, principle);
  const rows = comparisonRows(numbers, anchored(attestations, anchorsOf), wanted);
  // Eras are numbered by ordinal, so the number of a stance's era sorts by corpus, then by ordinal.
  rows.sort(byFirstAttestation((stance) => present(eras, stance), slugOf));
  const attestedByOthers = others.flatMap((ids, index) =>
    ids.map((id) => editions.numberOf({ editionId: editions.ids[index] ?? 0, id })),
  );
  return {
    editions,
    subjects: numbers,
    rows,
    matched: matchedIn(anchorsOf),
    slugOf,
    others: { attested: attestedByOthers, hierarchy, matches: pairs },
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

/** Whether it is a slug of the edition that is asked, and no reference that names one. */
function isPlain(slug: string): boolean {
  return !slug.includes("/");
}

/** Awaits all, and throws what the first of them throws that does: the same each time, whichever was first to fail. */
async function inOrderOfErrors<Reads extends readonly unknown[]>(
  reads: Reads,
): Promise<{ -readonly [Index in keyof Reads]: Awaited<Reads[Index]> }> {
  const settled = await Promise.allSettled(reads);
  for (const outcome of settled) if (outcome.status === "rejected") throw outcome.reason;
  return Promise.all(reads);
}

async function askedPrinciples(
  context: Context,
  editions: ComparedEditions,
  slugs: ComparisonArguments["principles"],
): Promise<NamedPrinciple[] | undefined> {
  if (slugs == null) return undefined;
  const home = { id: editions.ids[0] ?? 0 };
  const references = await resolveReferences(context, home, "principles", slugs);
  const rows = await referredRows(context, "Principle", references, (id, distinct) =>
    context.outline.principles(id, distinct),
  );
  const elsewhere = rows.filter(({ editionId }) => !editions.ids.includes(editionId)).map(({ slug }) => slug);
  if (elsewhere.length > 0)
    throw new BadUserInput(
      "principles",
      `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "is" : "are"} of an edition that is not compared; expected principles of the editions of what is compared`,
    );
  return rows;
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

function anchored(
  attestations: readonly Attestation[],
  anchorsOf: ReadonlyMap<number, readonly number[]>,
): Attestation[] {
  return attestations.flatMap((attestation) => {
    const of = present(anchorsOf, attestation.principle);
    const [only] = of;
    if (of.length === 1 && only === attestation.principle) return [attestation];
    return of.map((principle) => ({ ...attestation, principle }));
  });
}

/** For each anchor the other principles that count in its row. */
function matchedIn(anchorsOf: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const matched = new Map<number, number[]>();
  for (const [principle, of] of anchorsOf) {
    for (const anchor of of)
      if (anchor !== principle)
        matched.set(
          anchor,
          [...(matched.get(anchor) ?? []), principle].sort((a, b) => a - b),
        );
  }
  return matched;
}
