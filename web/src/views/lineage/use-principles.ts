import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { followed } from "../../api/followed.js";
import {
  PrinciplesToFollowDocument,
  type PrinciplesToFollowQuery,
  type PrinciplesToFollowQueryVariables,
} from "../../api/generated/graphql.js";
import { type Answer, type Paging, useAnswer } from "../../api/use-answer.js";

const paging: Paging<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables> = followed(["principles", "after"]);

/** All principles of the edition, whatever number of pages they fill. */
export function usePrinciples(): Answer<PrinciplesToFollowQuery> {
  const edition = useEditionAsked();
  return useAnswer(
    useMemo(() => ({ document: PrinciplesToFollowDocument, variables: edition }), [edition]),
    paging,
  );
}
