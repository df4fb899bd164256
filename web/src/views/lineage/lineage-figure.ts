import { askWhole } from "../../api/ask-whole.js";
import { LineageDocument, MatrixDocument } from "../../api/generated/graphql.js";
import { type DrawFigure, noEdition } from "../../frame/figure.js";
import { doctrinePaging } from "../../parts/doctrine-paging.js";
import { riverInAddress } from "./address.js";
import { multiplesInAddress } from "./multiples/address.js";
import { multiplesTaken } from "./multiples/multiples-taken.js";
import { shownCourses } from "./multiples/shown-courses.js";
import { riverTaken } from "./river-taken.js";

/** The river of a principle, as an address has it; without one, all principles side by side. */
export const lineageFigure: DrawFigure = async ({ query, slug, edition: asked, language }, ask) => {
  if (slug === "") return allLineages({ query, slug, edition: asked, language }, ask);
  const state = riverInAddress.read(query);
  const includeNarrower = state.breadth !== "none";
  const { edition } = await ask(LineageDocument, { ...asked, principle: slug, includeNarrower });
  if (edition === null) return noEdition;
  const { principle, publishedAt } = edition;
  if (principle === null) return { absent: `This edition has no principle “${slug}”.` };
  return { ...riverTaken(principle, publishedAt, state, language), edition };
};

const allLineages: DrawFigure = async ({ query, edition: variables, language }, ask) => {
  const { edition } = await askWhole(ask, { document: MatrixDocument, variables }, doctrinePaging);
  if (edition === null) return noEdition;
  const state = multiplesInAddress.read(query);
  if (shownCourses(edition, state).length === 0) return { absent: `No principle is named like “${state.named}”.` };
  return { ...multiplesTaken(edition, state, language), edition };
};
