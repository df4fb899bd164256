import type { GraphQLResolveInfo } from "graphql";
import { anchors } from "../comparison/alignment.js";
import type { Attestation, StanceKind } from "../comparison/attestation.js";
import { type Hierarchy, hierarchyOf } from "../comparison/hierarchy.js";
import { rollUp as rolledUp } from "../comparison/roll-up.js";
import { byFirstAttestation, type Cell, comparisonRows, type Row } from "../comparison/rows.js";
import type { Principle, Stance } from "../database/generated/client.js";
import type { ComparedEditions } from "./compared-editions.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { present } from "./present.js";
import { broaderLinks } from "./principle.js";
import { referredRows } from "./references.js";
import { selected } from "./selection.js";

/** What every comparison takes beside the list of what it compares. */
export interface ComparisonArguments {
  readonly kinds?: readonly StanceKind[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly rollUp: boolean;
}

/** A comparison's question: of which editions, with which arguments, and what the client selects of the answer. */
export interface ComparisonQuestion {
  readonly editions: ComparedEditions;
  readonly args: ComparisonArguments;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** A stance and whom it is to be counted for: its era, or the compared leaders whom the source names for it. */
export interface CountedStance {
  readonly stance: Stance;
  readonly subjects: readonly number[];
}

/** A condition on stances of one edition. */
export type StanceCondition = (editionId: number) => { principleId?: { in: number[] } };

/** The rows of a comparison, and the stances and principles that they name by number. */
export interface ComparedRows {
  readonly rows: readonly Row[];
  readonly principles: ReadonlyMap<number, Principle>;
  readonly stances: ReadonlyMap<number, Stance>;
  /** Principles that count in the row of another, of an earlier corpus, which they match. */
  readonly matched: ReadonlyMap<number, readonly number[]>;
}

/**
 * Compares subjects (eras or leaders) over their stances.
 *
 * @param subjects numbers of what is compared, in the order asked
 * @param ways from the comparison to principles that it answers, so that they are read with what is selected of them
 * @param readStances reads the stances that count; the condition restricts them to the principles asked for
 */
export async function compare(
  { editions, args, context, info }: ComparisonQuestion,
  subjects: readonly number[],
  ways: string[][],
  readStances: (condition: StanceCondition) => Promise<readonly CountedStance[]>,
): Promise<ComparedRows> {
  const [asked, matches, hierarchy] = await Promise.all([
    askedPrinciples(context, editions, args.principles),
    editions.matches(context.database),
    args.rollUp ? readHierarchy(context, editions) : hierarchyOf([]),
  ]);
  const counted = await readStances(onPrinciples(editions, asked && withRelated(asked, matches, hierarchy)));
  const attestations = rolledUp(
    counted.flatMap((stance) => toAttestations(stance, editions)),
    hierarchy,
  );
  const attested = [...new Set([...(asked ?? []), ...attestations.map(({ principle }) => principle)])];
  const anchorsOf = anchors(
    attested.map((principle) => ({ principle, rank: editions.rankOfNumber(principle) })),
    matches,
  );
  const rows = comparisonRows(
    subjects,
    attestations.flatMap((attestation) =>
      present(anchorsOf, attestation.principle).map((principle) => ({ ...attestation, principle })),
    ),
    asked,
  );
  const matched = matchedIn(anchorsOf);
  const named = new Set(rows.flatMap(({ principle }) => [principle, ...(matched.get(principle) ?? [])]));
  const principles = await context.database.principle.findMany({
    ...selected({ context, info, typeName: "Principle", paths: ways }),
    where: editions.among(named),
  });
  const principleByNumber = editions.index(principles);
  const stanceByNumber = editions.index(counted.map(({ stance }) => stance));
  // Eras are numbered by ordinal, so the number of a stance's era sorts by corpus, then by ordinal.
  const order = byFirstAttestation(
    (stance) => eraNumber(present(stanceByNumber, stance), editions),
    (principle) => present(principleByNumber, principle).slug,
  );
  return { rows: rows.sort(order), principles: principleByNumber, stances: stanceByNumber, matched };
}

async function askedPrinciples(
  context: Context,
  editions: ComparedEditions,
  slugs: ComparisonArguments["principles"],
): Promise<number[] | undefined> {
  if (slugs == null) return undefined;
  const home = { id: editions.ids[0] ?? 0 };
  const rows = await referredRows(
    context,
    home,
    "principle",
    { argument: "principles", slugs },
    (editionId, distinct) => context.database.principle.findMany({ where: { editionId, slug: { in: distinct } } }),
  );
  const elsewhere = rows.filter(({ editionId }) => !editions.ids.includes(editionId)).map(({ slug }) => slug);
  if (elsewhere.length > 0)
    throw new BadUserInput(
      "principles",
      `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "is" : "are"} of an edition that is not compared; expected principles of the editions of what is compared`,
    );
  return [...new Set(rows.map((row) => editions.numberOf(row)))];
}

async function readHierarchy(context: Context, editions: ComparedEditions): Promise<Hierarchy> {
  const links = await Promise.all(
    editions.ids.map(async (editionId) =>
      (await broaderLinks(context, editionId)).map(({ narrower, broader }) => ({
        narrower: editions.numberOf({ editionId, id: narrower }),
        broader: editions.numberOf({ editionId, id: broader }),
      })),
    ),
  );
  return hierarchyOf(links.flat());
}

/** Principles, those that match them, and all that is narrower. */
function withRelated(
  asked: readonly number[],
  matches: readonly (readonly [number, number])[],
  hierarchy: Hierarchy,
): number[] {
  const matching = matches.flatMap(([a, b]) => [...(asked.includes(a) ? [b] : []), ...(asked.includes(b) ? [a] : [])]);
  return [...new Set([...asked, ...matching].flatMap((principle) => [principle, ...hierarchy.narrowerOf(principle)]))];
}

function onPrinciples(editions: ComparedEditions, wanted: readonly number[] | undefined): StanceCondition {
  if (wanted === undefined) return () => ({});
  const byEdition = editions.idsByEdition(wanted);
  return (editionId) => ({ principleId: { in: byEdition.get(editionId) ?? [] } });
}

function toAttestations({ stance, subjects }: CountedStance, editions: ComparedEditions): Attestation[] {
  const principle = editions.numberOf({ editionId: stance.editionId, id: stance.principleId });
  return subjects.map((subject) => ({ subject, principle, kind: stance.kind, stance: editions.numberOf(stance) }));
}

function eraNumber({ editionId, eraId }: Stance, editions: ComparedEditions): number {
  return editions.numberOf({ editionId, id: eraId });
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

/** A cell as the graph shows it: with rows of the edition where the rules name numbers. */
export function answerCell({ attested, kinds, stances }: Cell, compared: ComparedRows) {
  return { attested, kinds, stances: stances.map((stance) => present(compared.stances, stance)) };
}
