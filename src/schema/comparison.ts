import type { ComparisonAnswer } from "../resolvers/comparison-answer.js";
import type { SubjectType } from "../resolvers/outline-statement.js";
import { builder } from "./builder.js";

/** What every comparison answers, whatever it compares. */
export const Comparison = builder.interfaceRef<ComparisonAnswer<SubjectType>>("Comparison").implement({
  description: "What is found out about some of one sort, side by side: eras, leaders, or sources.",
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description:
        "Opaque id that says what was compared, in which editions and by which arguments, so that `node(id:)` makes the same comparison again, in every installation and whatever is current by then.",
      resolve: (comparison, _args, context) => comparison.id(context),
    }),
    sharedByAll: t.field({
      type: ["Principle"],
      description:
        "The principles that all of the compared attest, whatever their positions, in the order of the rows.",
      resolve: (comparison, _args, context, info) => comparison.sharedByAll({ context, info }),
    }),
    sharedOnlyByThese: t.field({
      type: ["Principle"],
      description:
        "The principles that all of the compared attest and no other era, leader or source of their editions does; `kinds`, `principles`, `sources` and `rollUp` hold for those others, too.",
      resolve: (comparison, _args, context, info) => comparison.sharedOnlyByThese({ context, info }),
    }),
  }),
});
