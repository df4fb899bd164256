import type { AnyVariables } from "@urql/core";
import { useEffect, useRef, useState } from "preact/hooks";
import { failureOf, type Operation } from "./client.js";
import { type Answer, askAll, type Paging } from "./use-answer.js";

interface Questions<Data, Variables> {
  readonly document: Operation<Data, Variables>;
  /** What the operation is asked with, once for each answer. */
  readonly variables: readonly Variables[];
  readonly paging?: Paging<Data, Variables>;
}

/**
 * Asks one operation several times over, side by side: each with an answer of its own, in the order of the questions. What has been
 * asked is not asked again when others come, go, or change places.
 */
export function useAnswers<Data, Variables extends AnyVariables>({
  document,
  variables,
  paging,
}: Questions<Data, Variables>): readonly Answer<Data>[] {
  const [held, hold] = useState<ReadonlyMap<string, Answer<Data>>>(new Map());
  const asking = useRef(new Map<string, () => void>());
  const keys = variables.map((one) => JSON.stringify(one));
  const start = (key: string, one: Variables): void => {
    const answered = (answer: Answer<Data>) => hold((last) => new Map(last).set(key, answer));
    const retry = (): void => {
      answered({ state: "loading", before: undefined });
      start(key, one);
    };
    const stop = askAll({ document, variables: one }, paging, {
      failed: (error) => answered({ state: "failed", failure: failureOf(error), retry }),
      answered: (data) => answered({ state: "answered", data }),
    });
    asking.current.set(key, stop);
  };
  useEffect(() => {
    for (const [key, stop] of asking.current) {
      if (keys.includes(key)) continue;
      stop();
      asking.current.delete(key);
    }
    for (const [index, one] of variables.entries()) {
      const key = keys[index];
      if (key !== undefined && !asking.current.has(key)) start(key, one);
    }
  }, [keys.join("\n")]);
  useEffect(
    () => () => {
      for (const stop of asking.current.values()) stop();
    },
    [],
  );
  return keys.map((key) => held.get(key) ?? { state: "loading", before: undefined });
}
