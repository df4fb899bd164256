import { useEditionAsked } from "../../../address/scope.js";
import {
  ComparableErasDocument,
  ComparableLeadersDocument,
  ComparablePrinciplesDocument,
  ComparableSourcesDocument,
} from "../../../api/generated/graphql.js";
import { useAnswer } from "../../../api/use-answer.js";
import { type Choice, namesIn } from "../../../parts/choices.js";
import { titled } from "../../../parts/naming.js";
import type { Choices } from "../compare-address.js";
import type { Subject } from "../comparison.js";
import { eraChoices } from "./choices.js";
import { eraPages, leaderPages, principlePages } from "./pages.js";

/** What the edition at hand has to choose from. */
export function useChoices({ subject, chosen }: Choices) {
  const edition = useEditionAsked();
  const asked = { document: ComparableErasDocument, variables: edition };
  const answer = useAnswer(asked, eraPages);
  const leaders = useAnswer(
    subject === "leaders" ? { document: ComparableLeadersDocument, variables: { ...edition, after: null } } : undefined,
    leaderPages,
  );
  const principles = useAnswer(
    { document: ComparablePrinciplesDocument, variables: { ...edition, after: null } },
    principlePages,
  );
  const sources = useAnswer(
    subject === "sources" ? { document: ComparableSourcesDocument, variables: edition } : undefined,
  );
  const choices: Readonly<Record<Subject, () => Choice[]>> = {
    eras: () => (answer.state === "answered" ? eraChoices(answer.data, chosen) : []),
    leaders: () => namesIn(leaders, ({ edition: of }) => of?.leaders.nodes),
    sources: () => namesIn(sources, ({ edition: of }) => of?.sources.map(titled)),
  };
  return {
    asked,
    answer,
    choices: choices[subject](),
    principles: namesIn(principles, ({ edition: of }) => of?.principles.nodes),
  };
}
