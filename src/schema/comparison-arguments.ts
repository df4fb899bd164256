import type { ArgBuilder } from "./builder.js";
import { StanceKind } from "./enums.js";
import { kindsDescription } from "./wording.js";

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
      description: "Whether a stance on a narrower principle also counts for its broader ones, at any distance.",
    }),
  };
}
