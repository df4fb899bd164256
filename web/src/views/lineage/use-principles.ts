import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { continued } from "../../api/continued.js";
import {
  PrinciplesToFollowDocument,
  type PrinciplesToFollowQuery,
  type PrinciplesToFollowQueryVariables,
} from "../../api/generated/graphql.js";
import { type Answer, type Asked, type Paging, useAnswer } from "../../api/use-answer.js";

const paging: Paging<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables> = {
  next: ({ edition }, variables) => {
    const { hasNextPage = false, endCursor = null } = edition?.principles.pageInfo ?? {};
    return hasNextPage ? { ...variables, after: endCursor } : undefined;
  },
  joined: (before, page) => {
    if (before.edition === null || page.edition === null) return page;
    return { edition: { ...page.edition, principles: continued(before.edition.principles, page.edition.principles) } };
  },
};

/** All principles of the edition, whatever number of pages they fill; `asked` is the question for the first one. */
export function usePrinciples(): {
  readonly asked: Asked<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables>;
  readonly answer: Answer<PrinciplesToFollowQuery>;
} {
  const edition = useEditionAsked();
  const asked = useMemo(() => ({ document: PrinciplesToFollowDocument, variables: edition }), [edition]);
  return { asked, answer: useAnswer(asked, paging) };
}
