import type { Source as SourceRow } from "../../prisma/generated/client/client.js";
import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareSources } from "../resolvers/compare-sources.js";
import type { ShownCell, ShownRow } from "../resolvers/compared-rows.js";
import type { ComparisonAnswer, ShownSimilarity } from "../resolvers/comparison-answer.js";
import { builder } from "./builder.js";
import { Comparison } from "./comparison.js";
import { comparisonArguments } from "./comparison-arguments.js";
import { Position, StanceKind } from "./enums.js";
import { Similarity } from "./similarity.js";
import { Source } from "./source.js";
import { positionDescription } from "./wording.js";

const SourceComparisonCell = builder.objectRef<ShownCell<SourceRow>>("SourceComparisonCell").implement({
  description: "What one source says on one principle.",
  fields: (t) => ({
    source: t.expose("subject", { type: Source, description: "The source." }),
    attested: t.exposeBoolean("attested", {
      description: "Whether a stance that counts here has evidence from the source.",
    }),
    position: t.expose("position", { type: Position, description: positionDescription }),
    kinds: t.expose("kinds", {
      type: [StanceKind],
      description: "The kinds of those stances, each once; empty where there are none.",
    }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description:
        "The stances with evidence from the source. Each is shown whole: its evidence may be from other sources, too.",
    }),
  }),
});

const SourceComparisonRow = builder.objectRef<ShownRow<SourceRow>>("SourceComparisonRow").implement({
  description: "One principle across the compared sources.",
  fields: (t) => ({
    principle: t.expose("principle", { type: "Principle", description: "The principle." }),
    cells: t.expose("cells", {
      type: [SourceComparisonCell],
      description: "One cell for each compared source, in the order in which they were asked for.",
    }),
    attestedIn: t.exposeInt("attestedIn", {
      description: "In how many of the compared sources the principle is attested.",
    }),
  }),
});

const SourceSimilarity = builder.objectRef<ShownSimilarity<SourceRow>>("SourceSimilarity").implement({
  description: "How much two sources have in common, over the principles that they attest.",
  interfaces: [Similarity],
  fields: (t) => ({
    a: t.expose("a", { type: Source, description: "The source asked first of the two." }),
    b: t.expose("b", { type: Source, description: "The other source." }),
  }),
});

const SourceComparison = builder.objectRef<ComparisonAnswer<"Source">>("SourceComparison").implement({
  description:
    "Sources side by side: a table of principles by sources, from the stances that rest on each, so that it shows where they agree, where they contradict each other, and on what only one of them speaks.",
  interfaces: [Comparison],
  fields: (t) => ({
    sources: t.field({
      type: [Source],
      description: "The compared sources, in the order in which they were asked for.",
      resolve: (comparison, _args, context, info) => comparison.subjects({ context, info }),
    }),
    rows: t.field({
      type: [SourceComparisonRow],
      description:
        "One row for each principle, by the ordinal of the earliest era in which it is attested here, then by slug.",
      resolve: (comparison, _args, context, info) => comparison.rows({ context, info }),
    }),
    rowsConnection: t.connection(
      {
        type: SourceComparisonRow,
        description: "The same rows in pages: only what is on the page is read.",
        resolve: (comparison, args, context, info) => comparison.page(args, { context, info }),
      },
      {
        name: "SourceComparisonRowConnection",
        description: "A page of the rows of a comparison of sources.",
      },
      { name: "SourceComparisonRowEdge", description: "A row and where it stands in the list." },
    ),
    similarity: t.field({
      type: [SourceSimilarity],
      description: "How much any two of the sources have in common: each pair once.",
      resolve: (comparison, _args, context, info) => comparison.similarity({ context, info }),
    }),
    row: t.field({
      type: SourceComparisonRow,
      nullable: true,
      description: "The row of one principle, or null when the comparison has none.",
      args: { principle: t.arg.string({ required: true, description: "Slug of the principle." }) },
      resolve: (comparison, { principle }, context, info) => comparison.row(principle, { context, info }),
    }),
  }),
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
