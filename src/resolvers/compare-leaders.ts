import type { GraphQLResolveInfo } from "graphql";
import { sharedByAll } from "../comparison/rows.js";
import { answerCell, type ComparisonArguments, compare } from "./compare.js";
import { ComparedEditions } from "./compared-editions.js";
import { checkCompared } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import { groupBy } from "./field-batch.js";
import { knownLeaders } from "./known-slugs.js";
import { present } from "./present.js";
import { selectedNested } from "./selection.js";
import { ofKinds } from "./stances-of.js";

const waysToPrinciples = [["rows", "principle"], ["row", "principle"], ["sharedByAll"]];
const waysToStances = [
  ["rows", "cells", "stances"],
  ["row", "cells", "stances"],
];

/**
 * Answers `compareLeaders`: a stance counts for every compared leader whom the source names for it.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 leaders, repeated or unknown slugs of leaders and principles.
 */
export async function compareLeaders(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly leaders: readonly string[] },
  context: Context,
  info: GraphQLResolveInfo,
) {
  checkCompared("leaders", args.leaders);
  const leaders = (await knownLeaders(context, edition.id, { argument: "leaders", slugs: args.leaders })) ?? [];
  const ids = leaders.map(({ id }) => id);
  const compared = await compare(
    { editions: new ComparedEditions(edition.id, leaders), args, context, info },
    ids,
    waysToPrinciples,
    async (condition) => {
      const links = await context.database.stanceLeader.findMany({
        where: {
          editionId: edition.id,
          leaderId: { in: ids },
          stance: { ...ofKinds(args.kinds), ...condition(edition.id) },
        },
        orderBy: { stanceId: "asc" },
        select: {
          stanceId: true,
          leaderId: true,
          stance: selectedNested({ context, info, typeName: "Stance", paths: waysToStances }),
        },
      });
      const byStance = groupBy(links, ({ stanceId }) => stanceId);
      return [...byStance.values()].flatMap((group) =>
        group.slice(0, 1).map(({ stance }) => ({ stance, subjects: group.map(({ leaderId }) => leaderId) })),
      );
    },
  );

  const leaderById = new Map(leaders.map((leader) => [leader.id, leader]));
  return {
    leaders,
    rows: compared.rows.map((row) => ({
      principle: present(compared.principles, row.principle),
      attestedIn: row.attestedIn,
      cells: row.cells.map((cell) => ({ leader: present(leaderById, cell.subject), ...answerCell(cell, compared) })),
    })),
    sharedByAll: sharedByAll(compared.rows).map((id) => present(compared.principles, id)),
  };
}

export type LeaderComparisonAnswer = Awaited<ReturnType<typeof compareLeaders>>;
