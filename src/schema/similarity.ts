import type { ShownSimilarity } from "../resolvers/comparison-answer.js";
import { builder } from "./builder.js";

export const Similarity = builder.interfaceRef<ShownSimilarity<unknown>>("Similarity").implement({
  description: "How much two of the compared have in common, over the principles that they attest.",
  fields: (t) => ({
    shared: t.exposeInt("shared", {
      description: "Number of principles that both attest, without those that one holds and the other turns against.",
    }),
    opposed: t.exposeInt("opposed", {
      description: "Number of principles AFFIRMED in one and OPPOSED in the other: they count in `union` alone.",
    }),
    union: t.exposeInt("union", {
      description: "Number of principles that at least one attests, the opposed included.",
    }),
    jaccard: t.exposeFloat("jaccard", {
      description:
        "Jaccard index, shared / union: 0 (nothing in common) to 1 (the same principles, none opposed); 0 where union is 0.",
    }),
  }),
});
