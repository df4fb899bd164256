import { useAddress } from "../../address/use-address.js";
import type { PrincipleAtIssueFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { EvidenceButton } from "../../parts/evidence-button.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { stanceKey } from "../../parts/stance-key.js";
import { pageForm } from "./address.js";

interface RestingStancesProps {
  readonly principles: readonly PrincipleAtIssueFragment[];
  /** Which of a stance's own lists the thing is looked for in. */
  readonly on: "events" | "quotes";
  readonly slug: string;
}

/** The stances that an event or a quote carries, each with its evidence one step away. */
export function RestingStances({ principles, on, slug }: RestingStancesProps) {
  const { pages } = useWords();
  const { change } = useAddress(pageForm);
  const resting = principles.flatMap((principle) =>
    principle.stances
      .filter((stance) => stance[on].some((one) => one.slug === slug))
      .map((stance) => ({ ...stance, principle })),
  );
  if (resting.length === 0) return null;
  return (
    <section>
      <h2>
        {pages.carries} <span class="count">{resting.length}</span>
      </h2>
      <ul class="resting">
        {resting.map((stance) => (
          <li key={stanceKey(stance)}>
            <EvidenceButton onOpen={() => change({ open: stanceKey(stance) })}>
              <KindWord kind={stance.kind} />
            </EvidenceButton>{" "}
            <EntityLink to="principles" of={stance.principle} /> · <EntityLink to="eras" of={stance.era} />
          </li>
        ))}
      </ul>
    </section>
  );
}
