import { LineageDocument } from "../../api/generated/graphql.js";
import { type DrawFigure, noEdition } from "../../frame/figure.js";
import { riverInAddress } from "./address.js";
import { riverTaken } from "./river-taken.js";

/** The river of a principle, as an address has it. */
export const lineageFigure: DrawFigure = async ({ query, slug, edition: asked, language }, ask) => {
  if (slug === "") return { wrong: "Name the principle in the path: lineage/<principle>" };
  const state = riverInAddress.read(query);
  const includeNarrower = state.breadth !== "none";
  const { edition } = await ask(LineageDocument, { ...asked, principle: slug, includeNarrower });
  if (edition === null) return noEdition;
  const { principle, publishedAt } = edition;
  if (principle === null) return { absent: `This edition has no principle “${slug}”.` };
  return { ...riverTaken(principle, publishedAt, state, language), edition };
};
