import type { GraphQLResolveInfo } from "graphql";
import { sharedByAll } from "../comparison/rows.js";
import { similarities } from "../comparison/similarity.js";
import { transitions } from "../comparison/transition.js";
import { answerCell, type ComparisonArguments, compare } from "./compare.js";
import { ComparedEditions } from "./compared-editions.js";
import { checkCompared, checkDistinct } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import { present } from "./present.js";
import { referredRows } from "./references.js";
import { selected } from "./selection.js";
import { ofKinds } from "./stances-of.js";

/** Ways from the comparison to principles, and to stances; eras come whole. */
const listsOfTransition = [
  "introduced",
  "resumed",
  "carried",
  "reaffirmed",
  "extended",
  "reinterpreted",
  "notAttested",
];
const waysToPrinciples = [
  ["rows", "principle"],
  ["row", "principle"],
  ["rows", "matched"],
  ["row", "matched"],
  ["sharedByAll"],
  ...listsOfTransition.map((list) => ["transitions", list]),
];
const waysToStances = [
  ["rows", "cells", "stances"],
  ["row", "cells", "stances"],
];

/**
 * Answers `compareEras`.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 eras, repeated or unknown slugs of eras and principles.
 */
export async function compareEras(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly eras: readonly string[] },
  context: Context,
  info: GraphQLResolveInfo,
) {
  checkCompared("eras", args.eras);
  const eras = await referredRows(context, edition, "era", { argument: "eras", slugs: args.eras }, (editionId, slugs) =>
    context.database.era.findMany({ where: { editionId, slug: { in: slugs } } }),
  );
  checkDistinct("eras", args.eras, eras);
  const editions = new ComparedEditions(edition.id, eras);
  const numbers = eras.map((row) => editions.numberOf(row));
  const compared = await compare({ editions, args, context, info }, numbers, waysToPrinciples, async (condition) => {
    const stances = await context.database.stance.findMany({
      ...selected({ context, info, typeName: "Stance", paths: waysToStances }),
      where: {
        ...ofKinds(args.kinds),
        OR: editions.ids.map((editionId) => ({
          editionId,
          eraId: { in: eras.filter((row) => row.editionId === editionId).map(({ id }) => id) },
          ...condition(editionId),
        })),
      },
      orderBy: { id: "asc" },
    });
    return stances.map((stance) => ({
      stance,
      subjects: [editions.numberOf({ editionId: stance.editionId, id: stance.eraId })],
    }));
  });

  const eraByNumber = editions.index(eras);
  const era = (number: number) => present(eraByNumber, number);
  const principle = (number: number) => present(compared.principles, number);
  return {
    eras,
    rows: compared.rows.map((row) => ({
      principle: principle(row.principle),
      matched: (compared.matched.get(row.principle) ?? []).map(principle),
      attestedIn: row.attestedIn,
      cells: row.cells.map((cell) => ({ era: era(cell.subject), ...answerCell(cell, compared) })),
    })),
    transitions: transitions(compared.rows, numbers).map(({ from, to, ...lists }) => ({
      from: era(from),
      to: era(to),
      introduced: lists.introduced.map(principle),
      resumed: lists.resumed.map(principle),
      carried: lists.carried.map(principle),
      reaffirmed: lists.reaffirmed.map(principle),
      extended: lists.extended.map(principle),
      reinterpreted: lists.reinterpreted.map(principle),
      notAttested: lists.notAttested.map(principle),
    })),
    similarity: similarities(compared.rows, numbers).map((pair) => ({ ...pair, a: era(pair.a), b: era(pair.b) })),
    sharedByAll: sharedByAll(compared.rows).map(principle),
  };
}

export type EraComparisonAnswer = Awaited<ReturnType<typeof compareEras>>;
