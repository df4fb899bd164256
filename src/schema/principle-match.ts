import { matchedPrinciple } from "../resolvers/principle-match.js";
import { builder } from "./builder.js";

export const PrincipleMatch = builder.prismaObject("PrincipleMatch", {
  description: "A principle of another corpus that matches one of this corpus, as this corpus declares it.",
  fields: (t) => ({
    corpus: t.exposeString("corpus", { description: "Slug of the other corpus, which may be published here or not." }),
    slug: t.exposeString("slug", {
      description:
        "Slug of the principle in the other corpus, as this corpus names it; `principle` tells the present one.",
    }),
    principle: t.field({
      type: "Principle",
      nullable: true,
      description:
        "The principle in the current edition of the other corpus; null where that is not published here or has no such principle.",
      resolve: matchedPrinciple,
    }),
  }),
});
