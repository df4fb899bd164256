import type { LineageStepAnswer } from "../resolvers/lineage.js";
import { builder } from "./builder.js";
import { Position, StanceKind } from "./enums.js";
import { positionDescription } from "./wording.js";

export const LineageStep = builder.objectRef<LineageStepAnswer>("LineageStep").implement({
  description: "How one era took up a principle.",
  fields: (t) => ({
    era: t.expose("era", { type: "Era", description: "The era." }),
    kinds: t.expose("kinds", {
      type: [StanceKind],
      description: "The kinds of its stances, each once; empty where the source is silent.",
    }),
    attested: t.exposeBoolean("attested", {
      description: "Whether the era takes a stance. Silence of the source is no proof of abandonment.",
    }),
    position: t.expose("position", { type: Position, description: positionDescription }),
    stances: t.expose("stances", {
      type: ["Stance"],
      description: "Its stances, by principle and kind; empty where the source is silent.",
    }),
    opposedParts: t.expose("opposedParts", {
      type: ["Stance"],
      description:
        "With `includeNarrower`: its stances that turn against narrower principles. They do not count for this one, since who rejects a part has not rejected the whole.",
    }),
  }),
});
