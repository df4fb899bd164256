import {
  type AgreementAnswer,
  agreement,
  type CoderAgreementAnswer,
  type ConfusionAnswer,
  type EditionAgreementAnswer,
  type IntervalAnswer,
  type KindAgreementAnswer,
  type PrincipleAgreementAnswer,
  SAMPLES,
} from "../resolvers/agreement.js";
import { builder } from "./builder.js";
import { StanceKind } from "./enums.js";

const AgreementInterval = builder.objectRef<IntervalAnswer>("AgreementInterval").implement({
  description: "Between which values alpha lies, with a certainty of 95 per cent.",
  fields: (t) => ({
    low: t.exposeFloat("low", { description: "The lower end." }),
    high: t.exposeFloat("high", { description: "The upper end." }),
  }),
});

const Agreement = builder.interfaceRef<AgreementAnswer>("Agreement").implement({
  description: "How far several coders agree on something.",
  fields: (t) => ({
    alpha: t.exposeFloat("alpha", {
      nullable: true,
      description:
        "Krippendorff's alpha: 1 is perfect agreement, 0 what chance would give, below 0 systematic disagreement. Null where it is not defined; `reason` says why.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why there is no alpha, as a sentence; null where there is one.",
    }),
    units: t.exposeInt("units", {
      description: "How much was compared: cells, each an era and a principle; of `spans`, the spans that were marked.",
    }),
    coders: t.exposeInt("coders", { description: "How many were compared." }),
    interval: t.field({
      type: AgreementInterval,
      nullable: true,
      description: `Where alpha lies with a certainty of 95 per cent: the middle 95 per cent of the alphas of ${SAMPLES.toLocaleString("en")} samples of the cells, drawn with replacement, always the same ones (percentile bootstrap; Zapf et al. 2016). Wide where cells are few. Null where there is no alpha, and of \`spans\`.`,
      resolve: ({ interval }) => interval(),
    }),
  }),
});

const OverallAgreement = builder.objectRef<AgreementAnswer>("OverallAgreement").implement({
  description: "How far the coders of an edition agree on one thing, in all that they coded.",
  interfaces: [Agreement],
});

const KindAgreement = builder.objectRef<KindAgreementAnswer>("KindAgreement").implement({
  description: "How far several coders agree on whether one kind holds: yes or no, cell by cell.",
  interfaces: [Agreement],
  fields: (t) => ({ kind: t.expose("kind", { type: StanceKind, description: "The kind." }) }),
});

const PrincipleAgreement = builder.objectRef<PrincipleAgreementAnswer>("PrincipleAgreement").implement({
  description: "How far several coders agree on which kinds hold for one principle, as sets of kinds, era by era.",
  interfaces: [Agreement],
  fields: (t) => ({ principle: t.expose("principle", { type: "Principle", description: "The principle." }) }),
});

const CoderAgreement = builder.objectRef<CoderAgreementAnswer>("CoderAgreement").implement({
  description: "How far one coder agrees with what the corpus settled on, as sets of kinds, cell by cell.",
  interfaces: [Agreement],
  fields: (t) => ({ coder: t.exposeString("coder", { description: "Slug of who coded." }) }),
});

const KindConfusion = builder.objectRef<ConfusionAnswer>("KindConfusion").implement({
  description:
    "That of two coders one chose a kind where the other chose a different one. What both chose of a cell is taken out first.",
  fields: (t) => ({
    kind: t.expose("kind", { type: StanceKind, description: "What one of them chose." }),
    other: t.expose("other", {
      type: StanceKind,
      nullable: true,
      description: "What the other chose instead; null: nothing beyond what both chose.",
    }),
    times: t.exposeInt("times", { description: "How often: once for each cell and each two coders." }),
  }),
});

const AgreementCells = builder.enumType("AgreementCells", {
  description: "Of which cells agreement is reckoned. A cell is an era and a principle.",
  values: {
    ALL: {
      description:
        "Of all: each coder was asked of each, and saw something there or nothing. What the reliability of a whole coding means.",
    },
    ATTESTED: {
      description:
        "Of those that a coder or the corpus attests. Harder: that all saw nothing in the other cells counts for nothing, so that attestation can be below 0 although few cells differ.",
    },
    JOINT: {
      description:
        "Of those that every coder attests: how far the kinds agree once it is agreed that there is something.",
    },
  } as const,
});

const EditionAgreement = builder.objectRef<EditionAgreementAnswer>("EditionAgreement").implement({
  description:
    "How far the coders of an edition agree. Each coding is whole: where a coder says nothing of an era and a principle, the coder saw nothing there.",
  fields: (t) => ({
    coders: t.exposeStringList("coders", {
      description: "Slugs of those whose codings are there, in alphabetical order; empty where there are none.",
    }),
    attestation: t.field({
      type: OverallAgreement,
      description: "Whether the source has an era say anything of a principle: yes or no, cell by cell.",
      resolve: ({ attestation }) => attestation(),
    }),
    kinds: t.field({
      type: OverallAgreement,
      description:
        "Which kinds hold, as sets of kinds: two sets that differ in part agree in part, by the distance MASI (Passonneau 2006). A cell of which a coder says nothing has the empty set.",
      resolve: ({ kinds }) => kinds(),
    }),
    byKind: t.field({
      type: [KindAgreement],
      description: "For each kind, whether it holds; in the order of the kinds.",
      resolve: ({ byKind }) => byKind(),
    }),
    byPrinciple: t.field({
      type: [PrincipleAgreement],
      description: "For each principle that a coder or the corpus attests, which kinds hold; in the corpus's order.",
      resolve: ({ byPrinciple }, _args, _context, info) => byPrinciple(info),
    }),
    byCoder: t.field({
      type: [CoderAgreement],
      description: "For each coder, how far the corpus settled on what the coder chose.",
      resolve: ({ byCoder }) => byCoder(),
    }),
    confusions: t.field({
      type: [KindConfusion],
      description: "Which kinds coders take for each other, the most frequent first.",
      resolve: ({ confusions }) => confusions(),
    }),
    spans: t.field({
      type: OverallAgreement,
      description:
        "Where in the sources the principles are spoken of: Krippendorff's alpha for unitizing (1995), over the spans that codings name. Asks for the texts of the sources, since it has to know their lengths.",
      resolve: ({ spans }) => spans(),
    }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  agreement: t.field({
    type: EditionAgreement,
    description:
      "How far those agree who coded the sources of the edition, neither seeing the other's work; `codings` lists what they chose. An unknown slug is BAD_USER_INPUT.",
    args: {
      kinds: t.arg({
        type: [StanceKind],
        description: "Only these kinds, as if no others had been chosen. Omitted or null: all. Empty: none.",
      }),
      eras: t.arg.stringList({ description: "Only the eras with these slugs. Omitted or null: all." }),
      principles: t.arg.stringList({ description: "Only the principles with these slugs. Omitted or null: all." }),
      cells: t.arg({ type: AgreementCells, required: true, defaultValue: "ALL", description: "Of which cells." }),
    },
    resolve: agreement,
  }),
}));
