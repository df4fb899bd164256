import { continued } from "../../api/continued.js";
import type { PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables } from "../../api/generated/graphql.js";
import type { Paging } from "../../api/use-answer.js";

/** Follows the list of principles to its end. All pages are of the edition of the first. */
export const principlesPaging: Paging<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables> = {
  next({ edition }) {
    if (edition === null) return undefined;
    const { hasNextPage, endCursor } = edition.principles.pageInfo;
    return hasNextPage ? { corpus: edition.corpus.slug, edition: edition.number, after: endCursor } : undefined;
  },
  joined(before, page) {
    if (before.edition === null || page.edition === null) return before;
    return {
      edition: { ...before.edition, principles: continued(before.edition.principles, page.edition.principles) },
    };
  },
};
