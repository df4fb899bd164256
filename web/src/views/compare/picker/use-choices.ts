import { useEditionAsked } from "../../../address/scope.js";
import {
  ComparableErasDocument,
  ComparableLeadersDocument,
  type ComparableLeadersQuery,
  type ComparableLeadersQueryVariables,
  ComparablePrinciplesDocument,
  type ComparablePrinciplesQuery,
  type ComparablePrinciplesQueryVariables,
} from "../../../api/generated/graphql.js";
import { type Answer, type Paging, useAnswer } from "../../../api/use-answer.js";
import type { Choices } from "../compare-address.js";
import type { Named } from "../comparison.js";
import { type Choice, eraChoices } from "./choices.js";

/** What the edition at hand has to choose from. */
export function useChoices({ subject }: Choices) {
  const edition = useEditionAsked();
  const asked = { document: ComparableErasDocument, variables: edition };
  const answer = useAnswer(asked);
  const leaders = useAnswer(
    { document: ComparableLeadersDocument, variables: { ...edition, after: null } },
    leaderPages,
  );
  const principles = useAnswer(
    { document: ComparablePrinciplesDocument, variables: { ...edition, after: null } },
    principlePages,
  );
  const eras = answer.state === "answered" ? eraChoices(answer.data) : [];
  const choices = subject === "eras" ? eras : namesIn(leaders, ({ edition: of }) => of?.leaders.nodes);
  return { asked, answer, choices, principles: namesIn(principles, ({ edition: of }) => of?.principles.nodes) };
}

const leaderPages: Paging<ComparableLeadersQuery, ComparableLeadersQueryVariables> = {
  next: ({ edition }, variables) => following(edition?.leaders, variables),
  joined: (before, { edition }) =>
    before.edition === null || edition === null
      ? before
      : { edition: { ...edition, leaders: joined(before.edition.leaders, edition.leaders) } },
};

const principlePages: Paging<ComparablePrinciplesQuery, ComparablePrinciplesQueryVariables> = {
  next: ({ edition }, variables) => following(edition?.principles, variables),
  joined: (before, { edition }) =>
    before.edition === null || edition === null
      ? before
      : { edition: { ...edition, principles: joined(before.edition.principles, edition.principles) } },
};

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function following<Variables>(page: Page | undefined, variables: Variables): Variables | undefined {
  return page?.pageInfo.hasNextPage ? { ...variables, after: page.pageInfo.endCursor } : undefined;
}

function joined<Nodes extends Page & { readonly nodes: readonly unknown[] }>(before: Nodes, page: Nodes): Nodes {
  return { ...page, nodes: [...before.nodes, ...page.nodes] };
}

function namesIn<Data>(
  answer: Answer<Data>,
  nodesOf: (data: Data) => readonly (Named & { readonly slug: string })[] | undefined,
): Choice[] {
  const named = answer.state === "answered" ? (nodesOf(answer.data) ?? []) : [];
  return named.map((one) => ({ reference: one.slug, named: one }));
}
