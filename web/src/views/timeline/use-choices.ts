import { useEditionAsked } from "../../address/scope.js";
import { continued } from "../../api/continued.js";
import {
  TimelineChoicesDocument,
  type TimelineChoicesQuery,
  type TimelineChoicesQueryVariables,
} from "../../api/generated/graphql.js";
import { type Paging, shownOf, useAnswer } from "../../api/use-answer.js";
import { type Named, useNames } from "../../parts/names.js";
import type { Choices } from "./choices.js";

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
  const nameOf = useNames();
  const { leaders, principles } =
    shownOf(useAnswer({ document: TimelineChoicesDocument, variables }, paging))?.edition ?? {};
  const choice = (named: Named & { readonly slug: string }) => ({ value: named.slug, name: nameOf(named) });
  return { leaders: leaders?.nodes.map(choice) ?? [], principles: principles?.nodes.map(choice) ?? [] };
}
