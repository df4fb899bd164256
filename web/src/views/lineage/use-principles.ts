import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { followed } from "../../api/followed.js";
import {
  PrinciplesToFollowDocument,
  type PrinciplesToFollowQuery,
  type PrinciplesToFollowQueryVariables,
} from "../../api/generated/graphql.js";
import { type Answer, type Asked, type Paging, useAnswer } from "../../api/use-answer.js";

const paging: Paging<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables> = followed(["principles", "after"]);

/** All principles of the edition, whatever number of pages they fill; `asked` is the question for the first one. */
export function usePrinciples(): {
  readonly asked: Asked<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables>;
  readonly answer: Answer<PrinciplesToFollowQuery>;
} {
  const edition = useEditionAsked();
  const asked = useMemo(() => ({ document: PrinciplesToFollowDocument, variables: edition }), [edition]);
  return { asked, answer: useAnswer(asked, paging) };
}
