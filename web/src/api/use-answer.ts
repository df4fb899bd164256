import type { AnyVariables, DocumentInput } from "@urql/core";
import { useCallback, useEffect, useState } from "preact/hooks";
import { client, type Failure, failureOf } from "./client.js";

/** How far an answer has come. */
export type Answer<Data> =
  | { readonly state: "loading"; readonly before: Data | undefined }
  | { readonly state: "failed"; readonly failure: Failure; retry(): void }
  | { readonly state: "answered"; readonly data: Data };

/** An operation and what it is asked with: what GraphiQL shows of a view. */
export interface Asked<Data, Variables extends AnyVariables> {
  readonly document: DocumentInput<Data, Variables>;
  readonly variables: Variables;
}

/**
 * Asks an operation, and again whenever it or its variables become others. While a next answer is on its way, `before`
 * holds the last one.
 *
 * @param asked undefined: nothing is asked, and the answer is "loading"
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  asked: Asked<Data, Variables> | undefined,
): Answer<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ state: "loading", before: undefined });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const document = asked?.document;
  const variables = JSON.stringify(asked?.variables);
  // Variables are compared by what they say, not by which object says it.
  useEffect(() => {
    if (asked === undefined) {
      setAnswer({ state: "loading", before: undefined });
      return undefined;
    }
    setAnswer((last) => ({ state: "loading", before: shownOf(last) }));
    const { unsubscribe } = client.query(asked.document, asked.variables).subscribe(({ data, error }) => {
      if (error) setAnswer({ state: "failed", failure: failureOf(error), retry });
      else if (data !== undefined) setAnswer({ state: "answered", data });
    });
    return unsubscribe;
  }, [document, variables, attempt, retry]);
  return answer;
}

/** What is shown: the answer, or the last one while the next is on its way. */
export function shownOf<Data>(answer: Answer<Data>): Data | undefined {
  if (answer.state === "answered") return answer.data;
  return answer.state === "loading" ? answer.before : undefined;
}
