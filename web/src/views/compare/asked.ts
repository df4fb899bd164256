import { useEditionAsked } from "../../address/scope.js";
import { CompareErasDocument, CompareLeadersDocument } from "../../api/generated/graphql.js";
import { type Answer, useAnswer } from "../../api/use-answer.js";
import type { Choices } from "./compare-address.js";

/**
 * What the service says of an answer that failed, with what to do about what it does not know.
 *
 * @param chosen all that was asked about, of which the service names what it does not know
 */
export function withAdvice<Data>(answer: Answer<Data>, chosen: readonly string[]): Answer<Data> {
  if (answer.state !== "failed") return answer;
  const named = chosen
    .filter((reference) => answer.failure.advice.includes(JSON.stringify(reference.replace(/^.*\//, ""))))
    .map((reference) => `“${reference}”`)
    .join(", ");
  if (named === "") return answer;
  const advice = `${answer.failure.advice}. Take ${named} away above, or choose another in its place.`;
  return { ...answer, failure: { ...answer.failure, advice } };
}

/** The comparison of the chosen eras; nothing is asked before there are two. */
export function useErasCompared(choices: Choices) {
  const counted = useCounted(choices);
  const eras = [...choices.chosen];
  const asked =
    choices.subject === "eras" && eras.length > 1
      ? { document: CompareErasDocument, variables: { ...counted, eras } }
      : undefined;
  return { asked, answer: useAnswer(asked) };
}

/** The comparison of the chosen leaders. */
export function useLeadersCompared(choices: Choices) {
  const counted = useCounted(choices);
  const leaders = [...choices.chosen];
  const asked =
    choices.subject === "leaders" && leaders.length > 1
      ? { document: CompareLeadersDocument, variables: { ...counted, leaders } }
      : undefined;
  return { asked, answer: useAnswer(asked) };
}

/** What counts in a comparison, as the API is asked. */
function useCounted({ kinds, principles, rollUp }: Choices) {
  return {
    ...useEditionAsked(),
    kinds: kinds.length > 0 ? [...kinds] : null,
    principles: principles.length > 0 ? [...principles] : null,
    rollUp,
  };
}
