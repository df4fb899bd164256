import type { Era } from "../../prisma/generated/client/client.js";
import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareEras, eraTransitions } from "../resolvers/compare-eras.js";
import type { ShownCell, ShownRow } from "../resolvers/compared-rows.js";
import type { ComparisonAnswer, ShownSimilarity } from "../resolvers/comparison-answer.js";
import { builder } from "./builder.js";
import { Comparison } from "./comparison.js";
import { comparisonArguments, orderOfRows, sourcesOfComparison } from "./comparison-arguments.js";
import { Position, StanceKind } from "./enums.js";
import { Similarity } from "./similarity.js";
import { positionDescription } from "./wording.js";

type TransitionAnswer = Awaited<ReturnType<typeof eraTransitions>>[number];

const ComparisonCell = builder.objectRef<ShownCell<Era>>("ComparisonCell").implement({
  description: "What one era says on one principle.",
  fields: (t) => ({
    era: t.expose("subject", { type: "Era", description: "The era." }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the era takes a stance that counts here. Silence of the source is no proof of abandonment.",
    }),
    position: t.expose("position", { type: Position, description: positionDescription }),
    kinds: t.expose("kinds", {
      type: [StanceKind],
      description: "The kinds of its stances, each once; empty where it takes none.",
    }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description: "Its stances; with `rollUp` also those that hold narrower principles.",
    }),
  }),
});

const ComparisonRow = builder.objectRef<ShownRow<Era>>("ComparisonRow").implement({
  description: "One principle across the compared eras.",
  fields: (t) => ({
    principle: t.expose("principle", { type: "Principle", description: "The principle." }),
    matched: t.expose("matched", {
      type: ["Principle"],
      description:
        "Principles of the other compared corpora (or editions) whose stances count in this row, because a corpus declares them an exact or close match; empty within one edition.",
    }),
    cells: t.expose("cells", {
      type: [ComparisonCell],
      description: "One cell for each compared era, in the order in which they were asked for.",
    }),
    attestedIn: t.exposeInt("attestedIn", {
      description: "In how many of the compared eras the principle is attested.",
    }),
  }),
});

const EraTransition = builder.objectRef<TransitionAnswer>("EraTransition").implement({
  description:
    "What changed from one era to another. Every principle attested in either is in exactly one of `introduced`, `resumed`, `appeared`, `carried`, `reversed` and `notAttested`; `reaffirmed`, `extended`, `narrowed`, `reinterpreted`, `rejected` and `abandoned` say how the later era took up what it attests.",
  fields: (t) => ({
    from: t.expose("from", { type: "Era", description: "The era asked first of the two." }),
    to: t.expose("to", { type: "Era", description: "The era asked next." }),
    introduced: t.expose("introduced", {
      type: ["Principle"],
      description: "Attested in `to`, not in `from`, and INTRODUCED in `to`.",
    }),
    resumed: t.expose("resumed", {
      type: ["Principle"],
      description:
        "Attested in `to`, not in `from`, not INTRODUCED in `to`, and attested in an era before `to` of the same edition, compared or not: taken up again. Stances count there as they do here, by the same `kinds`, `sources` and `rollUp`.",
    }),
    appeared: t.expose("appeared", {
      type: ["Principle"],
      description:
        "Attested in `to`, not in `from`, not INTRODUCED in `to`, and in no era before `to` of the same edition: first heard of here, without being presented as new.",
    }),
    carried: t.expose("carried", {
      type: ["Principle"],
      description: "Attested in both, and not held by one and turned against by the other.",
    }),
    reversed: t.expose("reversed", {
      type: ["Principle"],
      description: "Attested in both with opposite positions: AFFIRMED in one, OPPOSED in the other.",
    }),
    notAttested: t.expose("notAttested", {
      type: ["Principle"],
      description: "Attested in `from`, with no stance in `to`: silence of the source, no proof of abandonment.",
    }),
    reaffirmed: t.expose("reaffirmed", {
      type: ["Principle"],
      description: "REAFFIRMED in `to`, whatever else it is there.",
    }),
    extended: t.expose("extended", {
      type: ["Principle"],
      description: "EXTENDED in `to`, whatever else it is there.",
    }),
    narrowed: t.expose("narrowed", {
      type: ["Principle"],
      description: "NARROWED in `to`, whatever else it is there.",
    }),
    reinterpreted: t.expose("reinterpreted", {
      type: ["Principle"],
      description: "REINTERPRETED in `to`, whatever else it is there.",
    }),
    rejected: t.expose("rejected", {
      type: ["Principle"],
      description: "REJECTED in `to`, whatever else it is there.",
    }),
    abandoned: t.expose("abandoned", {
      type: ["Principle"],
      description: "ABANDONED in `to`, whatever else it is there.",
    }),
  }),
});

const EraSimilarity = builder.objectRef<ShownSimilarity<Era>>("EraSimilarity").implement({
  description: "How much two eras have in common, over the principles that they attest.",
  interfaces: [Similarity],
  fields: (t) => ({
    a: t.expose("a", { type: "Era", description: "The era asked first of the two." }),
    b: t.expose("b", { type: "Era", description: "The other era." }),
  }),
});

const EraComparison = builder.objectRef<ComparisonAnswer<"Era">>("EraComparison").implement({
  description:
    "Eras side by side: a table of principles by eras, what changed from each era to the next, and how much any two have in common.",
  interfaces: [builder.nodeInterfaceRef(), Comparison],
  fields: (t) => ({
    eras: t.field({
      type: ["Era"],
      description: "The compared eras, in the order in which they were asked for.",
      resolve: (comparison, _args, context, info) => comparison.subjects({ context, info }),
    }),
    rows: t.field({
      type: [ComparisonRow],
      description:
        "One row for each principle, by the ordinal of the earliest era compared that attests it, then by slug (corpus by corpus, where there are several); principles asked for by name that none attests come last.",
      resolve: (comparison, _args, context, info) => comparison.rows({ context, info }),
    }),
    rowsConnection: t.connection(
      {
        type: ComparisonRow,
        description: "The same rows in pages, for comparisons of large eras: only what is on the page is read.",
        args: { orderBy: orderOfRows(t.arg) },
        resolve: (comparison, args, context, info) => comparison.page(args, { context, info }),
      },
      {
        name: "ComparisonRowConnection",
        description: "A page of the rows of a comparison.",
      },
      { name: "ComparisonRowEdge", description: "A row and where it stands in the list." },
    ),
    row: t.field({
      type: ComparisonRow,
      nullable: true,
      description: "The row of one principle, or null when the comparison has none.",
      args: { principle: t.arg.string({ required: true, description: "Slug of the principle." }) },
      resolve: (comparison, { principle }, context, info) => comparison.row(principle, { context, info }),
    }),
    transitions: t.field({
      type: [EraTransition],
      description: "What changed between each era and the next, in the order asked: one fewer than the eras.",
      resolve: (comparison, _args, context, info) => eraTransitions(comparison, { context, info }),
    }),
    similarity: t.field({
      type: [EraSimilarity],
      description: "How much any two of the eras have in common: each pair once.",
      resolve: (comparison, _args, context, info) => comparison.similarity({ context, info }),
    }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  compareEras: t.field({
    type: EraComparison,
    description: `Compares eras: who took which stance on what, what changed from each to the next, how much they share. Eras of several corpora stand side by side where a principle of one is declared to match one of the other (SKOS exactMatch, closeMatch); a row belongs to a principle of the edition that is asked, and what matches it counts there; a principle that matches none has a row of its own. BAD_USER_INPUT: fewer than ${FEWEST_COMPARED} or more than ${limits.compared.most} eras, repeated or unknown slugs, each named.`,
    args: {
      eras: t.arg.stringList({
        required: true,
        description: `Slugs of ${FEWEST_COMPARED} to ${limits.compared.most} different eras, in the order in which to compare them. \`corpus/slug\` names an era of another corpus in its current edition, \`corpus@2/slug\` one of a numbered edition, \`corpus@2@0a1b2c3d4e5f/slug\` of that content: by its digest, or at least 12 digits of its beginning.`,
      }),
      ...comparisonArguments(t.arg),
      ...sourcesOfComparison(t.arg),
    },
    resolve: compareEras,
  }),
}));
