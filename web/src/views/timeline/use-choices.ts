import { useEditionAsked } from "../../address/scope.js";
import { continued } from "../../api/continued.js";
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

/** Follows both lists side by side, in the edition of the first page; one that has ended answers with nothing more. */
const paging: Paging<TimelineChoicesQuery, TimelineChoicesQueryVariables> = {
  next: ({ edition }, { leadersAfter, principlesAfter }) => {
    if (edition === null) return undefined;
    const { corpus, number, leaders, principles } = edition;
    if (!leaders.pageInfo.hasNextPage && !principles.pageInfo.hasNextPage) return undefined;
    return {
      corpus: corpus.slug,
      edition: number,
      leadersAfter: leaders.pageInfo.endCursor ?? leadersAfter,
      principlesAfter: principles.pageInfo.endCursor ?? principlesAfter,
    };
  },
  joined: (before, page) => {
    if (before.edition === null || page.edition === null) return page;
    return {
      edition: {
        ...page.edition,
        leaders: continued(before.edition.leaders, page.edition.leaders),
        principles: continued(before.edition.principles, page.edition.principles),
      },
    };
  },
};

/** The leaders and principles of the edition; none until they are known. */
export function useChoices(): Choices {
  const variables = useEditionAsked();
  const { leaders, principles } =
    shownOf(useAnswer({ document: TimelineChoicesDocument, variables }, paging))?.edition ?? {};
  return { leaders: leaders?.nodes.map(choiceOf) ?? [], principles: principles?.nodes.map(choiceOf) ?? [] };
}

function choiceOf(named: Named & { readonly slug: string }): Choice {
  return { reference: named.slug, named };
}
