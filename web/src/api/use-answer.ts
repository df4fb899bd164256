import type { AnyVariables, CombinedError } from "@urql/core";
import { useCallback, useEffect, useState } from "preact/hooks";
import { ask, type Failure, failureOf, type Operation } from "./client.js";

/** How far an answer has come. */
export type Answer<Data> =
  | { readonly state: "loading"; readonly before: Data | undefined }
  | { readonly state: "failed"; readonly failure: Failure; retry(): void }
  | { readonly state: "answered"; readonly data: Data };

/** An operation and what it is asked with: what GraphiQL shows of a view. */
export interface Asked<Data, Variables extends AnyVariables> {
  readonly document: Operation<Data, Variables>;
  readonly variables: Variables;
}

/** How an operation is asked on while its lists are longer than a page. */
export interface Paging<Data, Variables> {
  /** What to ask with next, of what has come so far and the variables of its last page; undefined: it is enough. */
  next(soFar: Data, variables: Variables): Variables | undefined;
  /** One answer with the entries of both, which ends where the page does. */
  joined(before: Data, page: Data): Data;
}

/**
 * Asks an operation, and again whenever it or its variables become others. While a next answer is on its way, `before`
 * holds the last one.
 *
 * @param asked undefined: nothing is asked, and the answer is "loading"
 * @param paging where one request does not bring everything: the answer is there once all pages are
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  asked: Asked<Data, Variables> | undefined,
  paging?: Paging<Data, Variables>,
): Answer<Data> {
  const [held, hold] = useState<Held<Data>>({ question: undefined, answer: { state: "loading", before: undefined } });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const document = asked?.document;
  // Variables are compared by what they say, not by which object says it.
  const variables = JSON.stringify(asked?.variables);
  useEffect(() => {
    const question = { document, variables };
    if (asked === undefined) {
      hold({ question, answer: { state: "loading", before: undefined } });
      return undefined;
    }
    hold((last) => ({ question, answer: { state: "loading", before: lastOf(last, document) } }));
    return askAll(asked, paging, {
      failed: (error) => hold({ question, answer: { state: "failed", failure: failureOf(error), retry } }),
      answered: (data) => hold({ question, answer: { state: "answered", data } }),
    });
  }, [document, variables, attempt, retry]);
  // Until the effect has run, what is held answers another question.
  const isHeld = held.question?.document === document && held.question?.variables === variables;
  return isHeld ? held.answer : { state: "loading", before: lastOf(held, document) };
}

/** An answer, and what it answers. */
interface Held<Data> {
  readonly question: { readonly document: unknown; readonly variables: string | undefined } | undefined;
  readonly answer: Answer<Data>;
}

/** What was shown last of the same operation. */
function lastOf<Data>({ question, answer }: Held<Data>, document: unknown): Data | undefined {
  return question?.document === document ? shownOf(answer) : undefined;
}

/** Who is told how asking went. */
interface Outcome<Data> {
  failed(error: CombinedError): void;
  answered(data: Data): void;
}

/** Asks page after page. Returns how to stop. */
export function askAll<Data, Variables extends AnyVariables>(
  { document, variables }: Asked<Data, Variables>,
  paging: Paging<Data, Variables> | undefined,
  outcome: Outcome<Data>,
  before?: Data,
): () => void {
  let stop = ask(document, variables).subscribe(({ data, error }) => {
    if (error) return outcome.failed(error);
    if (data === undefined) return undefined;
    const whole = before === undefined || paging === undefined ? data : paging.joined(before, data);
    const next = paging?.next(whole, variables);
    if (next === undefined) return outcome.answered(whole);
    stop = askAll({ document, variables: next }, paging, outcome, whole);
    return undefined;
  }).unsubscribe;
  return () => stop();
}

/** What is shown: the answer, or the last one while the next is on its way. */
export function shownOf<Data>(answer: Answer<Data>): Data | undefined {
  if (answer.state === "answered") return answer.data;
  return answer.state === "loading" ? answer.before : undefined;
}
