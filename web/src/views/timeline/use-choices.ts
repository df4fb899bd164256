import { useEditionAsked } from "../../address/scope.js";
import {
  TimelineLeadersDocument,
  type TimelineLeadersQuery,
  TimelinePrinciplesDocument,
  type TimelinePrinciplesQuery,
} from "../../api/generated/graphql.js";
import { useAllPages } from "../../api/use-all-pages.js";
import { type Named, useNames } from "../../parts/names.js";

export interface Choice {
  /** A slug. */
  readonly value: string;
  readonly name: string;
}

/** Whom and what the reader can keep to. */
export interface Choices {
  readonly leaders: readonly Choice[];
  readonly principles: readonly Choice[];
}

/** The leaders and principles of the edition; none until they are known. */
export function useChoices(): Choices {
  const variables = useEditionAsked();
  const nameOf = useNames();
  const leaders = useAllPages({ document: TimelineLeadersDocument, variables }, leadersInfo);
  const principles = useAllPages({ document: TimelinePrinciplesDocument, variables }, principlesInfo);
  const choice = (named: Named & { readonly slug: string }) => ({ value: named.slug, name: nameOf(named) });
  return {
    leaders:
      leaders.state === "answered"
        ? leaders.data.flatMap(({ edition }) => edition?.leaders.nodes ?? []).map(choice)
        : [],
    principles:
      principles.state === "answered"
        ? principles.data.flatMap(({ edition }) => edition?.principles.nodes ?? []).map(choice)
        : [],
  };
}

const leadersInfo = ({ edition }: TimelineLeadersQuery) => edition?.leaders.pageInfo;
const principlesInfo = ({ edition }: TimelinePrinciplesQuery) => edition?.principles.pageInfo;
