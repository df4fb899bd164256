import type { GraphQLResolveInfo } from "graphql";
import type { Attestation, StanceKind } from "../comparison/attestation.js";
import { hierarchyOf } from "../comparison/hierarchy.js";
import { rollUp as rolledUp } from "../comparison/roll-up.js";
import { byFirstAttestation, type Cell, comparisonRows, type Row } from "../comparison/rows.js";
import type { Principle, Stance } from "../database/generated/client.js";
import type { Context } from "./context.js";
import { knownPrinciples } from "./known-slugs.js";
import { present } from "./present.js";
import { broaderLinks } from "./principle.js";
import { selected } from "./selection.js";

/** What every comparison takes beside the list of what it compares. */
export interface ComparisonArguments {
  readonly kinds?: readonly StanceKind[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly rollUp: boolean;
}

/** A comparison's question: of which edition, with which arguments, and what the client selects of the answer. */
export interface ComparisonQuestion {
  readonly editionId: number;
  readonly args: ComparisonArguments;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** A stance and whom it is to be counted for: its era, or the compared leaders whom the source names for it. */
export interface CountedStance {
  readonly stance: Stance;
  readonly subjects: readonly number[];
}

/** The rows of a comparison, and the stances and principles that they name by number. */
export interface ComparedRows {
  readonly rows: readonly Row[];
  readonly principles: ReadonlyMap<number, Principle>;
  readonly stances: ReadonlyMap<number, Stance>;
}

/**
 * Compares subjects (eras or leaders) over their stances.
 *
 * @param subjects numbers of what is compared, in the order asked
 * @param ways from the comparison to principles that it answers, so that they are read with what is selected of them
 * @param readStances reads the stances that count; the condition restricts them to the principles asked for
 */
export async function compare(
  { editionId, args, context, info }: ComparisonQuestion,
  subjects: readonly number[],
  ways: string[][],
  readStances: (condition: { principleId?: { in: number[] } }) => Promise<readonly CountedStance[]>,
): Promise<ComparedRows> {
  const [asked, links] = await Promise.all([
    knownPrinciples(context, editionId, { argument: "principles", slugs: args.principles }),
    args.rollUp ? broaderLinks(context, editionId) : [],
  ]);
  const hierarchy = hierarchyOf(links);
  const askedIds = asked?.map(({ id }) => id);
  const wanted = askedIds && [...new Set(askedIds.flatMap((id) => [id, ...hierarchy.narrowerOf(id)]))];
  const counted = await readStances(wanted ? { principleId: { in: wanted } } : {});
  const attestations = rolledUp(counted.flatMap(toAttestations), hierarchy);
  const rows = comparisonRows(subjects, attestations, askedIds);
  const principles = await context.database.principle.findMany({
    ...selected({ context, info, typeName: "Principle", paths: ways }),
    where: { editionId, id: { in: rows.map(({ principle }) => principle) } },
  });
  const principleById = new Map(principles.map((principle) => [principle.id, principle]));
  const stanceById = new Map(counted.map(({ stance }) => [stance.id, stance]));
  // Eras are numbered by ordinal, so a stance's era number is the ordinal that rows are sorted by.
  const order = byFirstAttestation(
    (stance) => present(stanceById, stance).eraId,
    (principle) => present(principleById, principle).slug,
  );
  return { rows: rows.sort(order), principles: principleById, stances: stanceById };
}

function toAttestations({ stance, subjects }: CountedStance): Attestation[] {
  return subjects.map((subject) => ({ subject, principle: stance.principleId, kind: stance.kind, stance: stance.id }));
}

/** A cell as the graph shows it: with rows of the edition where the rules name numbers. */
export function answerCell({ attested, kinds, stances }: Cell, compared: ComparedRows) {
  return { attested, kinds, stances: stances.map((stance) => present(compared.stances, stance)) };
}
