import type { LineageStepAnswer } from "../resolvers/principle.js";
import { builder } from "./builder.js";
import { StanceKind } from "./enums.js";

export const LineageStep = builder.objectRef<LineageStepAnswer>("LineageStep").implement({
  description: "How one era took up a principle.",
  fields: (t) => ({
    era: t.field({ type: "Era", description: "The era.", resolve: ({ era }) => era }),
    kinds: t.field({
      type: [StanceKind],
      description: "The kinds of its stances, each once; empty where the source is silent.",
      resolve: ({ kinds }) => kinds,
    }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the era takes a stance. Silence of the source is no proof of abandonment.",
    }),
    stances: t.field({
      type: ["Stance"],
      description: "Its stances, by principle and kind; empty where the source is silent.",
      resolve: ({ stances }) => stances,
    }),
  }),
});
