import { useEffect, useMemo, useState } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { client, failureOf } from "../../api/client.js";
import {
  PrinciplesToFollowDocument,
  type PrinciplesToFollowQuery,
  type PrinciplesToFollowQueryVariables,
} from "../../api/generated/graphql.js";
import type { Answer, Asked } from "../../api/use-answer.js";

/** All principles of the edition, whatever number of pages they fill; `asked` is the question for the first one. */
export function usePrinciples(): {
  readonly asked: Asked<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables>;
  readonly answer: Answer<PrinciplesToFollowQuery>;
} {
  const edition = useEditionAsked();
  const [answer, setAnswer] = useState<Answer<PrinciplesToFollowQuery>>({ state: "loading", before: undefined });
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ document: PrinciplesToFollowDocument, variables: edition }), [edition]);
  useEffect(() => {
    let isWanted = true;
    setAnswer({ state: "loading", before: undefined });
    const retry = () => setAttempt((count) => count + 1);
    readAll(edition, retry).then((all) => isWanted && setAnswer(all));
    return () => {
      isWanted = false;
    };
  }, [edition, attempt]);
  return { asked, answer };
}

async function readAll(
  edition: ReturnType<typeof useEditionAsked>,
  retry: () => void,
): Promise<Answer<PrinciplesToFollowQuery>> {
  const nodes = [];
  let after: string | null = null;
  for (;;) {
    const variables: PrinciplesToFollowQueryVariables = { ...edition, after };
    const { data, error } = await client.query(PrinciplesToFollowDocument, variables).toPromise();
    if (error || data === undefined) {
      if (error) return { state: "failed", failure: failureOf(error), retry };
      return { state: "loading", before: undefined };
    }
    if (data.edition === null) return { state: "answered", data };
    const { principles } = data.edition;
    nodes.push(...principles.nodes);
    after = principles.pageInfo.endCursor;
    if (!principles.pageInfo.hasNextPage)
      return { state: "answered", data: { edition: { ...data.edition, principles: { ...principles, nodes } } } };
  }
}
