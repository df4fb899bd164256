import { useEditionAsked } from "../../address/scope.js";
import { followed } from "../../api/followed.js";
import {
  TimelineChoicesDocument,
  type TimelineChoicesQuery,
  type TimelineChoicesQueryVariables,
} from "../../api/generated/graphql.js";
import { type Paging, shownOf, useAnswer } from "../../api/use-answer.js";
import type { Choice } from "../../parts/choices.js";
import type { Named } from "../../parts/naming.js";

/** Whom and what the reader can keep to. */
export interface Choices {
  readonly leaders: readonly Choice[];
  readonly principles: readonly Choice[];
}

export const choicesPaging: Paging<TimelineChoicesQuery, TimelineChoicesQueryVariables> = followed(
  ["leaders", "leadersAfter"],
  ["principles", "principlesAfter"],
);

/** The leaders and principles of the edition; none until they are known. */
export function useChoices(): Choices {
  const variables = useEditionAsked();
  return choicesIn(shownOf(useAnswer({ document: TimelineChoicesDocument, variables }, choicesPaging)));
}

export function choicesIn(answered: TimelineChoicesQuery | undefined): Choices {
  const { leaders, principles } = answered?.edition ?? {};
  return { leaders: leaders?.nodes.map(choiceOf) ?? [], principles: principles?.nodes.map(choiceOf) ?? [] };
}

function choiceOf(named: Named & { readonly slug: string; readonly formerSlugs: readonly string[] }): Choice {
  return { reference: named.slug, named, formerly: named.formerSlugs };
}
