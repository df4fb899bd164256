import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareLeaders, type LeaderComparisonAnswer } from "../resolvers/compare-leaders.js";
import { builder } from "./builder.js";
import { comparisonArguments } from "./comparison-arguments.js";
import { StanceKind } from "./enums.js";

type RowAnswer = LeaderComparisonAnswer["rows"][number];

const LeaderComparisonCell = builder.objectRef<RowAnswer["cells"][number]>("LeaderComparisonCell").implement({
  description: "What the source attributes to one leader on one principle.",
  fields: (t) => ({
    leader: t.expose("leader", { type: "Leader", description: "The leader." }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the source names the leader for a stance that counts here.",
    }),
    kinds: t.field({
      type: [StanceKind],
      description: "The kinds of those stances, each once; empty where there are none.",
      resolve: ({ kinds }) => kinds,
    }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description: "The stances for which the source names the leader.",
    }),
  }),
});

const LeaderComparisonRow = builder.objectRef<RowAnswer>("LeaderComparisonRow").implement({
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

const LeaderComparison = builder.objectRef<LeaderComparisonAnswer>("LeaderComparison").implement({
  description:
    "Leaders side by side: a table of principles by leaders, from the stances for which the source names them.",
  fields: (t) => ({
    leaders: t.expose("leaders", {
      type: ["Leader"],
      description: "The compared leaders, in the order in which they were asked for.",
    }),
    rows: t.expose("rows", {
      type: [LeaderComparisonRow],
      description:
        "One row for each principle, by the ordinal of the earliest era in which it is attested here, then by slug.",
    }),
    row: t.field({
      type: LeaderComparisonRow,
      nullable: true,
      description: "The row of one principle, or null when the comparison has none.",
      args: { principle: t.arg.string({ required: true, description: "Slug of the principle." }) },
      resolve: ({ rows }, { principle }) => rows.find((row) => row.principle.slug === principle) ?? null,
    }),
    sharedByAll: t.expose("sharedByAll", {
      type: ["Principle"],
      description: "The principles attested for every compared leader.",
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
    },
    resolve: compareLeaders,
  }),
}));
