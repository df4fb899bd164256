import type { Era } from "../../prisma/generated/client/client.js";
import { FEWEST_COMPARED, limits } from "../limits/limits.js";
import { compareEras, eraSimilarity, eraTransitions } from "../resolvers/compare-eras.js";
import type { ShownCell, ShownRow } from "../resolvers/compared-rows.js";
import type { ComparisonAnswer } from "../resolvers/comparison-answer.js";
import { builder } from "./builder.js";
import { Comparison } from "./comparison.js";
import { comparisonArguments } from "./comparison-arguments.js";
import { StanceKind } from "./enums.js";

type TransitionAnswer = Awaited<ReturnType<typeof eraTransitions>>[number];
type SimilarityAnswer = Awaited<ReturnType<typeof eraSimilarity>>[number];

const ComparisonCell = builder.objectRef<ShownCell<Era>>("ComparisonCell").implement({
  description: "What one era says on one principle.",
  fields: (t) => ({
    era: t.expose("subject", { type: "Era", description: "The era." }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the era takes a stance that counts here. Silence of the source is no proof of abandonment.",
    }),
    kinds: t.expose("kinds", {
      type: [StanceKind],
      description: "The kinds of its stances, each once; empty where it takes none.",
    }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description: "Its stances; with `rollUp` also those on narrower principles.",
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
    "What changed from one era to another. Every principle attested in either is in exactly one of `introduced`, `resumed`, `carried` and `notAttested`; `reaffirmed`, `extended` and `reinterpreted` say how the later era took up what is carried or resumed.",
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
        "Attested in `to`, not in `from`, and not INTRODUCED in `to`: taken up from earlier, or taken as given.",
    }),
    carried: t.expose("carried", { type: ["Principle"], description: "Attested in both." }),
    reaffirmed: t.expose("reaffirmed", {
      type: ["Principle"],
      description: "Carried or resumed, and REAFFIRMED in `to`.",
    }),
    extended: t.expose("extended", { type: ["Principle"], description: "Carried or resumed, and EXTENDED in `to`." }),
    reinterpreted: t.expose("reinterpreted", {
      type: ["Principle"],
      description: "Carried or resumed, and REINTERPRETED in `to`.",
    }),
    notAttested: t.expose("notAttested", {
      type: ["Principle"],
      description: "Attested in `from`, with no stance in `to`: silence of the source, no proof of abandonment.",
    }),
  }),
});

const EraSimilarity = builder.objectRef<SimilarityAnswer>("EraSimilarity").implement({
  description: "How much two eras have in common, over the principles that they attest.",
  fields: (t) => ({
    a: t.expose("a", { type: "Era", description: "The era asked first of the two." }),
    b: t.expose("b", { type: "Era", description: "The other era." }),
    shared: t.exposeInt("shared", { description: "Number of principles attested in both." }),
    union: t.exposeInt("union", { description: "Number of principles attested in at least one." }),
    jaccard: t.exposeFloat("jaccard", {
      description:
        "Jaccard index, shared / union: 0 (nothing in common) to 1 (the same principles); 0 where union is 0.",
    }),
  }),
});

const EraComparison = builder.objectRef<ComparisonAnswer<"Era">>("EraComparison").implement({
  description:
    "Eras side by side: a table of principles by eras, what changed from each era to the next, and how much any two have in common.",
  interfaces: [Comparison],
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
      resolve: (comparison, _args, context, info) => eraSimilarity(comparison, { context, info }),
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
        description: `Slugs of ${FEWEST_COMPARED} to ${limits.compared.most} different eras, in the order in which to compare them. \`corpus/slug\` names an era of another corpus in its current edition, \`corpus@2/slug\` one of a numbered edition.`,
      }),
      ...comparisonArguments(t.arg),
    },
    resolve: compareEras,
  }),
}));
