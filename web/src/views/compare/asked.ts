import type { AnyVariables } from "@urql/core";
import { type EditionAsked, useEditionAsked } from "../../address/scope.js";
import { CompareErasDocument, CompareLeadersDocument, CompareSourcesDocument } from "../../api/generated/graphql.js";
import { type Asked, useAnswer } from "../../api/use-answer.js";
import type { Choices } from "./compare-address.js";
import type { Subject } from "./comparison.js";

/** The comparison of the chosen eras; nothing is asked before there are two. */
export function useErasCompared(choices: Choices) {
  return useCompared(choices, "eras", CompareErasDocument, (eras, counted) => ({ ...counted, eras }));
}

/** The comparison of the chosen leaders. */
export function useLeadersCompared(choices: Choices) {
  return useCompared(choices, "leaders", CompareLeadersDocument, (leaders, counted) => ({ ...counted, leaders }));
}

/** The comparison of the chosen sources. */
export function useSourcesCompared(choices: Choices) {
  return useCompared(choices, "sources", CompareSourcesDocument, (sources, counted) => ({ ...counted, sources }));
}

function useCompared<Data, Variables extends AnyVariables>(
  choices: Choices,
  subject: Subject,
  document: Asked<Data, Variables>["document"],
  variablesOf: (chosen: string[], counted: ReturnType<typeof countedIn>) => Variables,
) {
  const counted = countedIn(choices, useEditionAsked());
  const isAsked = choices.subject === subject && choices.chosen.length > 1;
  const asked = isAsked ? { document, variables: variablesOf([...choices.chosen], counted) } : undefined;
  return { asked, answer: useAnswer(asked) };
}

/** What counts in a comparison, as the API is asked. */
export function countedIn({ kinds, principles, rollUp }: Choices, edition: EditionAsked) {
  return {
    ...edition,
    kinds: kinds.length > 0 ? [...kinds] : null,
    principles: principles.length > 0 ? [...principles] : null,
    rollUp,
  };
}
