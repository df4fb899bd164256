import {
  type EditionStampFragment,
  SearchResultsDocument,
  type SearchResultsQuery,
  type SearchResultsQueryVariables,
} from "../../api/generated/graphql.js";
import { askOnce, type NextPage, nextOf, type Page } from "../../api/pages.js";

export type Found = NonNullable<SearchResultsQuery["edition"]>["search"];
/** A hit, and the words that match. */
export type Hit = Found["edges"][number];

/** The hits of an answer as a page of a list. */
export function firstHits({ edges, totalCount, pageInfo }: Found): Page<Hit> {
  return { items: edges, total: totalCount, next: nextOf(pageInfo) };
}

/** How the hits go on, in the edition of the first of them. */
export function moreHits(asked: SearchResultsQueryVariables, { corpus, number }: EditionStampFragment): NextPage<Hit> {
  return async (after) => {
    const { edition } = await askOnce(SearchResultsDocument, { ...asked, corpus: corpus.slug, edition: number, after });
    if (edition === null) throw new Error("The edition is no longer there.");
    return firstHits(edition.search);
  };
}
