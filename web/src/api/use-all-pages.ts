import type { AnyVariables } from "@urql/core";
import { useCallback, useEffect, useState } from "preact/hooks";
import { client, failureOf } from "./client.js";
import type { Answer, Asked } from "./use-answer.js";

/** So many pages of 100 can still be drawn and read; how many entries there are beyond them, a list's `totalCount` tells. */
const MOST_PAGES = 20;

/** Where a page stands in its list, as the API tells it. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * Asks an operation that takes a variable `after` page after page, and answers once with all pages; otherwise as
 * `useAnswer` does.
 *
 * @param infoOf one and the same function for the life of a view; undefined where there is no list
 */
export function useAllPages<Data, Variables extends AnyVariables>(
  asked: Asked<Data, Variables>,
  infoOf: (page: Data) => PageInfo | undefined,
): Answer<readonly Data[]> {
  const [answer, setAnswer] = useState<Answer<readonly Data[]>>({ state: "loading", before: undefined });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const variables = JSON.stringify(asked.variables);
  useEffect(() => {
    let isWanted = true;
    setAnswer((last) => ({ state: "loading", before: last.state === "answered" ? last.data : undefined }));
    allPages(asked, infoOf, retry).then((pages) => isWanted && setAnswer(pages));
    return () => {
      isWanted = false;
    };
  }, [asked.document, variables, infoOf, attempt, retry]);
  return answer;
}

async function allPages<Data, Variables extends AnyVariables>(
  { document, variables }: Asked<Data, Variables>,
  infoOf: (page: Data) => PageInfo | undefined,
  retry: () => void,
): Promise<Answer<readonly Data[]>> {
  const pages: Data[] = [];
  let info: PageInfo | undefined;
  do {
    const { data, error } = await client.query(document, { ...variables, ...(info && { after: info.endCursor }) });
    if (error) return { state: "failed", failure: failureOf(error), retry };
    if (data === undefined) throw new Error("an operation is answered with data or with an error");
    pages.push(data);
    info = infoOf(data);
  } while (info?.hasNextPage && pages.length < MOST_PAGES);
  return { state: "answered", data: pages };
}
