import { builder } from "./builder.js";
import { StanceKind } from "./enums.js";

builder.prismaObject("Coding", {
  description: "How one person coded what a stance is about.",
  fields: (t) => ({
    coder: t.exposeString("coder", { description: "Who coded, by name or initials, the same throughout the corpus." }),
    kind: t.expose("kind", { type: StanceKind, description: "The kind that this person chose." }),
    confidence: t.exposeFloat("confidence", {
      nullable: true,
      description: "How sure the person was, from 0 to 1; null where that was not noted.",
    }),
    note: t.exposeString("note", { nullable: true, description: "What the person noted; null where nothing was." }),
  }),
});
