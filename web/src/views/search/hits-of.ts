import {
  SearchResultsDocument,
  type SearchResultsQuery,
  type SearchResultsQueryVariables,
} from "../../api/generated/graphql.js";
import { askOnce, type NextPage, nextOf, type Page } from "../../api/pages.js";

export type Found = NonNullable<SearchResultsQuery["edition"]>["search"];
/** A hit, how well it matches, and the words that match. */
export type Hit = Found["edges"][number];

/** The hits of an answer as a page of a list. */
export function firstHits({ edges, totalCount, pageInfo }: Found): Page<Hit> {
  return { items: edges, total: totalCount, next: nextOf(pageInfo) };
}

/** How the hits go on: so many at a time. */
export function moreHits(asked: SearchResultsQueryVariables, first = asked.first): NextPage<Hit> {
  return async (after) => {
    const { edition } = await askOnce(SearchResultsDocument, { ...asked, first, after });
    if (edition === null) throw new Error("The edition is no longer there.");
    return firstHits(edition.search);
  };
}
