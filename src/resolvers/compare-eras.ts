import type { GraphQLResolveInfo } from "graphql";
import { sharedByAll } from "../comparison/rows.js";
import { similarities } from "../comparison/similarity.js";
import { transitions } from "../comparison/transition.js";
import { answerCell, type ComparisonArguments, compare } from "./compare.js";
import { checkCompared } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import { knownEras } from "./known-slugs.js";
import { present } from "./present.js";
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
  const eras = (await knownEras(context, edition.id, { argument: "eras", slugs: args.eras })) ?? [];
  const ids = eras.map(({ id }) => id);
  const compared = await compare(
    { editionId: edition.id, args, context, info },
    ids,
    waysToPrinciples,
    async (condition) => {
      const stances = await context.database.stance.findMany({
        ...selected({ context, info, typeName: "Stance", paths: waysToStances }),
        where: { editionId: edition.id, eraId: { in: ids }, ...ofKinds(args.kinds), ...condition },
        orderBy: { id: "asc" },
      });
      return stances.map((stance) => ({ stance, subjects: [stance.eraId] }));
    },
  );

  const eraById = new Map(eras.map((era) => [era.id, era]));
  const era = (id: number) => present(eraById, id);
  const principle = (id: number) => present(compared.principles, id);
  return {
    eras,
    rows: compared.rows.map((row) => ({
      principle: principle(row.principle),
      attestedIn: row.attestedIn,
      cells: row.cells.map((cell) => ({ era: era(cell.subject), ...answerCell(cell, compared) })),
    })),
    transitions: transitions(compared.rows, ids).map(({ from, to, ...lists }) => ({
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
    similarity: similarities(compared.rows, ids).map((pair) => ({ ...pair, a: era(pair.a), b: era(pair.b) })),
    sharedByAll: sharedByAll(compared.rows).map(principle),
  };
}

export type EraComparisonAnswer = Awaited<ReturnType<typeof compareEras>>;
