import { askWhole } from "../../api/ask-whole.js";
import { LineageDocument, MatrixDocument } from "../../api/generated/graphql.js";
import { type DrawFigure, noEdition } from "../../frame/figure.js";
import { doctrinePaging } from "../../parts/doctrine-paging.js";
import { riverInAddress } from "./address.js";
import { multiplesInAddress } from "./multiples/address.js";
import { multiplesTaken } from "./multiples/multiples-taken.js";
import { riverTaken } from "./river-taken.js";

/** The river of a principle, or all principles side by side, as an address has it. */
export const lineageFigure: DrawFigure = async (address, ask) => {
  const { query, slug, edition: asked, language } = address;
  if (slug === "") return multiplesFigure(address, ask);
  const state = riverInAddress.read(query);
  const includeNarrower = state.breadth !== "none";
  const { edition } = await ask(LineageDocument, { ...asked, principle: slug, includeNarrower });
  if (edition === null) return noEdition;
  const { principle, publishedAt } = edition;
  if (principle === null) return { absent: `This edition has no principle “${slug}”.` };
  return { ...riverTaken(principle, publishedAt, state, language), edition };
};

const multiplesFigure: DrawFigure = async ({ query, edition: asked, language }, ask) => {
  const { edition } = await askWhole(ask, { document: MatrixDocument, variables: asked }, doctrinePaging);
  if (edition === null) return noEdition;
  return { ...multiplesTaken(edition, multiplesInAddress.read(query), language), edition };
};
