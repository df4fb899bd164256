import { LineageDocument } from "../../api/generated/graphql.js";
import type { DrawFigure } from "../../frame/figure.js";
import { riverInAddress } from "./address.js";
import { riverTaken } from "./river-taken.js";

/** The river of a principle, as an address has it. */
export const lineageFigure: DrawFigure = async ({ query, slug, edition: asked, words, namesOf }, ask) => {
  if (slug === "") return { wrong: "Name the principle in the path: lineage/<principle>" };
  const state = riverInAddress.read(query);
  const includeNarrower = state.breadth !== "none";
  const { edition } = await ask(LineageDocument, { ...asked, principle: slug, includeNarrower });
  if (edition === null) return { absent: words.frame.noSuchEdition };
  const { principle, publishedAt } = edition;
  if (principle === null) return { absent: words.matrix.noPrinciple(slug) };
  return { ...riverTaken({ words, nameOf: namesOf(edition), principle, publishedAt, state }), edition };
};
