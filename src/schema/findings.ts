import { editionFindings, type ShownFinding } from "../resolvers/findings.js";
import { builder } from "./builder.js";
import { Era } from "./era.js";
import { Principle } from "./principle.js";
import { Stance } from "./stance.js";

const kinds: Readonly<Record<ShownFinding["kind"], { readonly description: string }>> = {
  PERSISTENT: {
    description: "Principles that every era attests, of all; by all stances on them. Not told of a single era.",
  },
  REVERSED: {
    description:
      "Principles that one era holds (AFFIRMED) and another turns against (OPPOSED), of all; by the stances of these eras.",
  },
  OPPOSED: { description: "Principles that some era rejects or abandons, of all; by the stances that do." },
  RESUMED: {
    description:
      "Principles that an era attests again on which the era before it is silent, and an earlier one is not, of all; by the stances of the eras that take them up again.",
  },
  MOST_INTRODUCED: {
    description:
      "Principles put forward in the era that introduces most of them (the earliest, where several do), of those introduced in any; by the stances that introduce them there. Not told of a single era.",
  },
  LAPSED: {
    description:
      "Principles on which the last era is silent, of those that earlier eras attest; by the latest stances on each. Silence of the source is no proof of abandonment.",
  },
  SINGLE_ERA: {
    description: "Principles that one era alone attests, of all; by the stances on them. Not told of a single era.",
  },
  UNATTESTED: { description: "Principles on which no era takes a stance, of all." },
};
const values: Readonly<Record<string, { readonly description: string }>> = kinds;

const FindingKindRef = builder.enumType("FindingKind", {
  description:
    "What a finding is about, the most telling first. Attested: a stance for or against is taken on the very principle.",
  values,
});

const FindingRef = builder.objectRef<ShownFinding>("Finding").implement({
  description:
    "Something that the numbers of an edition say of its eras and principles: reckoned from its stances alone, and listed so that it can be checked.",
  fields: (t) => ({
    kind: t.expose("kind", { type: FindingKindRef, description: "What it is about." }),
    sentence: t.exposeString("sentence", {
      description:
        "The finding in an English sentence, attributed to the source; it names the principles where they are three or fewer, as the corpus names them.",
    }),
    count: t.exposeInt("count", {
      description: "How many principles it is true of: as many as `principles` lists, 1 at least.",
    }),
    of: t.exposeInt("of", { description: "Among how many principles they are counted; the kind says which." }),
    principles: t.field({
      type: [Principle],
      description: "The principles that are counted, in the corpus's order.",
      resolve: ({ principles }) => [...principles],
    }),
    eras: t.field({
      type: [Era],
      description: "The eras of its stances, the earliest first; empty for UNATTESTED.",
      resolve: ({ eras }) => [...eras],
    }),
    stances: t.field({
      type: [Stance],
      description: "The stances by which it can be checked, by era; empty for UNATTESTED.",
      resolve: ({ stances }) => [...stances],
    }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  findings: t.field({
    type: [FindingRef],
    description:
      "What the edition's own numbers say, the most telling first: at most one of each kind, in the order of FindingKind; what would be true of no principle is left out, and an edition without principles has none.",
    resolve: editionFindings,
  }),
}));
