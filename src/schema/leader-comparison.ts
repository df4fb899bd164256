import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareLeaders } from "../resolvers/compare-leaders.js";
import { builder } from "./builder.js";
import { comparisonArguments, sourcesOfComparison } from "./comparison-arguments.js";
import { Leader } from "./leader.js";
import { subjectComparison } from "./subject-comparison.js";

const LeaderComparison = subjectComparison("Leader", Leader, {
  noun: "leader",
  nouns: "leaders",
  comparison:
    "Leaders side by side: a table of principles by leaders, from the stances for which the source names them.",
  cell: "What the source attributes to one leader on one principle.",
  attested: "Whether the source names the leader for a stance that counts here.",
  stances: "The stances for which the source names the leader.",
});

builder.prismaObjectFields("Edition", (t) => ({
  compareLeaders: t.field({
    type: LeaderComparison,
    description: `Compares leaders over the stances for which the source names them. BAD_USER_INPUT: fewer than ${FEWEST_COMPARED} or more than ${limits.compared.most} leaders, repeated or unknown slugs, each named.`,
    args: {
      leaders: t.arg.stringList({
        required: true,
        description: `Slugs of ${FEWEST_COMPARED} to ${limits.compared.most} different leaders, in the order in which to compare them.`,
      }),
      ...comparisonArguments(t.arg),
      ...sourcesOfComparison(t.arg),
    },
    resolve: compareLeaders,
  }),
}));
