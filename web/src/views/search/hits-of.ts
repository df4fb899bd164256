import {
  type EditionStampFragment,
  SearchResultsDocument,
  type SearchResultsQuery,
  type SearchResultsQueryVariables,
} from "../../api/generated/graphql.js";
import { type Counted, type LongList, longList } from "../../api/pages.js";

type FoundIn = NonNullable<SearchResultsQuery["edition"]>;
/** A hit, and the words that match. */
export type Hit = FoundIn["search"]["edges"][number];

/** The hits of an answer, and how they go on. */
export function hitsOf(edition: FoundIn & EditionStampFragment, variables: SearchResultsQueryVariables): LongList<Hit> {
  const onwards = { ...variables, elsewhere: false };
  return longList(hitsIn(edition), edition, { document: SearchResultsDocument, variables: onwards }, hitsIn);
}

function hitsIn({ search: { edges, ...list } }: FoundIn): Counted<Hit> {
  return { ...list, nodes: edges };
}
