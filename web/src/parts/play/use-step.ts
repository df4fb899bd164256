import { useMemo } from "preact/hooks";
import type { Failure } from "../../api/client.js";
import { EraStepDocument } from "../../api/generated/graphql.js";
import { pinnedTo } from "../../api/pages.js";
import { shownOf } from "../../api/use-answer.js";
import { useAnswers } from "../../api/use-answers.js";
import type { Course } from "../courses.js";
import type { WholeEdition } from "../use-doctrine.js";
import { type Step, stepTo } from "./steps.js";

/** A step as far as it is known. */
export interface StepAnswer {
  /** Undefined while it is on its way. */
  readonly step: Step | undefined;
  readonly trouble: { readonly failure: Failure; retry(): void } | undefined;
}

/** What happens in an era, by the service's own comparison with the era before; the next step is asked for ahead. */
export function useStep(edition: WholeEdition, courses: readonly Course[], era: number): StepAnswer {
  const eras = edition.eras.nodes;
  const pairs = [era, era + 1].flatMap((to) => {
    const [from, into] = [eras[to - 1], eras[to]];
    return from && into ? [{ ...pinnedTo(edition), eras: [from.slug, into.slug] }] : [];
  });
  const [answer] = useAnswers({ document: EraStepDocument, variables: pairs });
  const transition =
    era === 0 || answer === undefined ? undefined : shownOf(answer)?.edition?.compareEras.transitions[0];
  const step = useMemo(
    () => (era > 0 && transition === undefined ? undefined : stepTo(era, courses, transition)),
    [era, courses, transition],
  );
  return { step, trouble: era > 0 && answer?.state === "failed" ? answer : undefined };
}
