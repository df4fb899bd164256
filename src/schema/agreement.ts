import type { Principle } from "../../prisma/generated/client/client.js";
import { type AgreementAnswer, agreement } from "../resolvers/agreement.js";
import { builder } from "./builder.js";
import { StanceKind } from "./enums.js";
import { kindsDescription } from "./wording.js";

const Agreement = builder.interfaceRef<AgreementAnswer>("Agreement").implement({
  description: "How far several coders agree on the kinds of stances.",
  fields: (t) => ({
    alpha: t.exposeFloat("alpha", {
      nullable: true,
      description:
        "Krippendorff's alpha for nominal data: 1 is perfect agreement, 0 what chance would give, below 0 systematic disagreement. Null where it is not defined; `reason` says why.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why there is no alpha, as a sentence; null where there is one.",
    }),
    units: t.exposeInt("units", { description: "Number of stances that at least two people coded." }),
    coders: t.exposeInt("coders", { description: "Number of different coders." }),
  }),
});

const PrincipleAgreement = builder
  .objectRef<AgreementAnswer & { readonly principle: Principle }>("PrincipleAgreement")
  .implement({
    description: "How far several coders agree on the stances on one principle.",
    interfaces: [Agreement],
    fields: (t) => ({ principle: t.expose("principle", { type: "Principle", description: "The principle." }) }),
  });

const EditionAgreement = builder.objectRef<Awaited<ReturnType<typeof agreement>>>("EditionAgreement").implement({
  description: "How far several coders agree, over an edition as a whole and principle by principle.",
  interfaces: [Agreement],
  fields: (t) => ({
    byPrinciple: t.expose("byPrinciple", {
      type: [PrincipleAgreement],
      description: "The same for each principle on which a stance carries codings, in the corpus's order.",
    }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  agreement: t.field({
    type: EditionAgreement,
    description:
      "How far the coders of the edition agree, where its stances carry the codings of several people: a unit is a stance, a value the kind that a coder chose.",
    args: { kinds: t.arg({ type: [StanceKind], description: kindsDescription }) },
    resolve: agreement,
  }),
}));
