import type { Leader } from "../../prisma/generated/client/client.js";
import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareLeaders } from "../resolvers/compare-leaders.js";
import type { ShownCell, ShownRow } from "../resolvers/compared-rows.js";
import type { ComparisonAnswer } from "../resolvers/comparison-answer.js";
import { builder } from "./builder.js";
import { Comparison } from "./comparison.js";
import { comparisonArguments, sourcesOfComparison } from "./comparison-arguments.js";
import { Position, StanceKind } from "./enums.js";
import { positionDescription } from "./wording.js";

const LeaderComparisonCell = builder.objectRef<ShownCell<Leader>>("LeaderComparisonCell").implement({
  description: "What the source attributes to one leader on one principle.",
  fields: (t) => ({
    leader: t.expose("subject", { type: "Leader", description: "The leader." }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the source names the leader for a stance that counts here.",
    }),
    position: t.expose("position", { type: Position, description: positionDescription }),
    kinds: t.expose("kinds", {
      type: [StanceKind],
      description: "The kinds of those stances, each once; empty where there are none.",
    }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description: "The stances for which the source names the leader.",
    }),
  }),
});

const LeaderComparisonRow = builder.objectRef<ShownRow<Leader>>("LeaderComparisonRow").implement({
  description: "One principle across the compared leaders.",
  fields: (t) => ({
    principle: t.expose("principle", { type: "Principle", description: "The principle." }),
    cells: t.expose("cells", {
      type: [LeaderComparisonCell],
      description: "One cell for each compared leader, in the order in which they were asked for.",
    }),
    attestedIn: t.exposeInt("attestedIn", {
      description: "For how many of the compared leaders the principle is attested.",
    }),
  }),
});

const LeaderComparison = builder.objectRef<ComparisonAnswer<"Leader">>("LeaderComparison").implement({
  description:
    "Leaders side by side: a table of principles by leaders, from the stances for which the source names them.",
  interfaces: [Comparison],
  fields: (t) => ({
    leaders: t.field({
      type: ["Leader"],
      description: "The compared leaders, in the order in which they were asked for.",
      resolve: (comparison, _args, context, info) => comparison.subjects({ context, info }),
    }),
    rows: t.field({
      type: [LeaderComparisonRow],
      description:
        "One row for each principle, by the ordinal of the earliest era in which it is attested here, then by slug.",
      resolve: (comparison, _args, context, info) => comparison.rows({ context, info }),
    }),
    rowsConnection: t.connection(
      {
        type: LeaderComparisonRow,
        description: "The same rows in pages: only what is on the page is read.",
        resolve: (comparison, args, context, info) => comparison.page(args, { context, info }),
      },
      {
        name: "LeaderComparisonRowConnection",
        description: "A page of the rows of a comparison of leaders.",
      },
      { name: "LeaderComparisonRowEdge", description: "A row and where it stands in the list." },
    ),
    row: t.field({
      type: LeaderComparisonRow,
      nullable: true,
      description: "The row of one principle, or null when the comparison has none.",
      args: { principle: t.arg.string({ required: true, description: "Slug of the principle." }) },
      resolve: (comparison, { principle }, context, info) => comparison.row(principle, { context, info }),
    }),
  }),
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
