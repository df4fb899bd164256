import { useLastingLinks } from "../address/scope.js";
import type { EditionStampFragment, StanceDetailFragment } from "../api/generated/graphql.js";
import { useWords } from "../messages/worded.js";
import { StanceItem } from "./evidence.js";
import { StanceCitation } from "./stance-citation.js";
import { stanceKey } from "./stance-key.js";

interface StanceWithWaysProps {
  readonly stance: StanceDetailFragment;
  readonly edition: EditionStampFragment;
}

/** A stance with all that it rests on, the way to its page, and how to cite it. */
export function StanceWithWays({ stance, edition }: StanceWithWaysProps) {
  const lasting = useLastingLinks();
  return (
    <>
      <StanceItem stance={stance} />
      <p class="stance-citation">
        <a href={lasting(`/stances/${stanceKey(stance)}`, edition.corpus.slug, edition)}>
          {useWords().evidence.itsPage}
        </a>
      </p>
      <StanceCitation stance={stance} edition={edition} />
    </>
  );
}
