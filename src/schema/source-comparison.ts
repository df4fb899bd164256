import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareSources } from "../resolvers/compare-sources.js";
import { builder } from "./builder.js";
import { comparisonArguments } from "./comparison-arguments.js";
import { Source } from "./source.js";
import { subjectComparison } from "./subject-comparison.js";

const SourceComparison = subjectComparison("Source", Source, {
  noun: "source",
  nouns: "sources",
  comparison:
    "Sources side by side: a table of principles by sources, from the stances that rest on each, so that it shows where they agree, where they contradict each other, and on what only one of them speaks.",
  cell: "What one source says on one principle.",
  attested: "Whether a stance that counts here has evidence from the source.",
  stances:
    "The stances with evidence from the source. Each is shown whole: its evidence may be from other sources, too.",
});

builder.prismaObjectFields("Edition", (t) => ({
  compareSources: t.field({
    type: SourceComparison,
    description: `Compares sources: what each attests of the same principles. A stance counts for every source that some of its evidence is from. BAD_USER_INPUT: fewer than ${FEWEST_COMPARED} or more than ${limits.compared.most} sources, repeated or unknown slugs, each named.`,
    args: {
      sources: t.arg.stringList({
        required: true,
        description: `Slugs of ${FEWEST_COMPARED} to ${limits.compared.most} different sources, in the order in which to compare them.`,
      }),
      ...comparisonArguments(t.arg),
    },
    resolve: compareSources,
  }),
}));
