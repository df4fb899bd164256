import type { ArgBuilder } from "./builder.js";
import { StanceKind } from "./enums.js";
import { orderArgument } from "./order.js";
import { kindsDescription, sourcesDescription } from "./wording.js";

/** The arguments that every comparison takes beside the list of what it compares. */
export function comparisonArguments(arg: ArgBuilder) {
  return {
    kinds: arg({ type: [StanceKind], description: kindsDescription }),
    principles: arg.stringList({
      description:
        "Slugs of the principles to compare on, attested or not (`corpus/slug` where several corpora are compared). Omitted or null: every principle on which one of the compared takes a stance.",
    }),
    rollUp: arg.boolean({
      required: true,
      defaultValue: false,
      description:
        "Whether a stance that holds a narrower principle also counts for its broader ones, at any distance. REJECTED and ABANDONED do not: who rejects a part has not rejected the whole, and does not hold it on that account either.",
    }),
  };
}

/** Fields that choose among stances take these. */
export function stanceArguments(arg: ArgBuilder) {
  return {
    kinds: arg({ type: [StanceKind], description: kindsDescription }),
    sources: arg.stringList({ description: sourcesDescription }),
  };
}

/** Comparisons of what is no source take it. */
export function sourcesOfComparison(arg: ArgBuilder) {
  return {
    sources: arg.stringList({
      description: `${sourcesDescription} \`corpus/slug\` where several corpora are compared: then, eras of a corpus of which no source is named are silent.`,
    }),
  };
}

/** The order of rows, in all comparisons. */
export const orderOfRows = orderArgument("ComparisonRow", "rows of a comparison", {
  FIRST_ATTESTED: { description: "By the earliest era in which a principle is attested here, then by slug." },
});
