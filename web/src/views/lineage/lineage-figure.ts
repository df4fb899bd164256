import { askWhole } from "../../api/ask-whole.js";
import { LineageDocument, MatrixDocument } from "../../api/generated/graphql.js";
import type { DrawFigure } from "../../frame/figure.js";
import { doctrinePaging } from "../../parts/doctrine-paging.js";
import { riverInAddress } from "./address.js";
import { multiplesInAddress } from "./multiples/address.js";
import { multiplesTaken } from "./multiples/multiples-taken.js";
import { riverOf } from "./river.js";
import { riverTaken } from "./river-taken.js";

/** The river of a principle, or all principles side by side, as an address has it. */
export const lineageFigure: DrawFigure = async (address, ask) => {
  const { query, slug, edition: asked, words, namesOf } = address;
  if (slug === "") return multiplesFigure(address, ask);
  const state = riverInAddress.read(query);
  const includeNarrower = state.breadth !== "none";
  const { edition } = await ask(LineageDocument, { ...asked, principle: slug, includeNarrower });
  if (edition === null) return { absent: words.frame.noSuchEdition };
  const { principle, publishedAt } = edition;
  if (principle === null) return { absent: words.matrix.noPrinciple(slug) };
  return {
    ...riverTaken({
      words,
      nameOf: namesOf(edition),
      principle,
      river: riverOf(principle, state.breadth, state.kinds),
      chosen: state.kinds,
      publishedAt,
    }),
    edition,
  };
};

const multiplesFigure: DrawFigure = async ({ query, edition: asked, words, namesOf }, ask) => {
  const { edition } = await askWhole(ask, { document: MatrixDocument, variables: asked }, doctrinePaging);
  if (edition === null) return { absent: words.frame.noSuchEdition };
  return { ...multiplesTaken(words, edition, multiplesInAddress.read(query), namesOf(edition)), edition };
};
