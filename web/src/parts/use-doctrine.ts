import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../address/scope.js";
import { MatrixDocument, type MatrixQuery, type MatrixQueryVariables } from "../api/generated/graphql.js";
import { type Answer, type Asked, useAnswer } from "../api/use-answer.js";
import { doctrinePaging } from "./doctrine-paging.js";

/** An edition with its eras, the stances of each, and its principles and leaders, all of them. */
export type WholeEdition = NonNullable<MatrixQuery["edition"]>;

/** The whole doctrine of the edition at hand, whatever number of pages it fills; `asked` is the question for the first of them. */
export function useDoctrine(): {
  readonly asked: Asked<MatrixQuery, MatrixQueryVariables>;
  readonly answer: Answer<MatrixQuery>;
} {
  const edition = useEditionAsked();
  const asked = useMemo(() => ({ document: MatrixDocument, variables: edition }), [edition]);
  return { asked, answer: useAnswer(asked, doctrinePaging) };
}
